import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBareReason, SHORTEST_REASON } from "#core/shared/bare-reason.ts";

describe("bare reasons", () => {
  it.each([
    "",
    "agreed",
    "OK",
    "same",
    "See above.",
    "n/a",
    "d'accord",
    "Voir ci-dessus",
    "agreed, agreed, agreed, agreed",
    "Agreed by all the members of the panel",
    "see above - see above - see above",
    "D’accord, voir ci-dessus, d’accord",
    "Approuvé à l'unanimité par tous les membres",
    "....................................",
    "12345678901234567890123",
    "- - - - - - - - - - - - - - - - - - -",
    "aaaaaaaaaaaaaaaaaaaaaaaaaa",
    "xyxyxyxyxyxyxyxyxyxyxyxyxyxyx",
    "too weak               \n\n\n\n           ",
    "a b c              d",
  ])("%j is one", (text) => {
    expect(isBareReason(text)).toBe(true);
  });

  it.each([
    "Several routes, chosen and timed.",
    "No example in which others changed a position.",
    "Pas d’exemple où d’autres auraient changé d’avis.",
    "Panel agreed: second route was tested beforehand.",
    "Доказательства были слабыми и общими",
    "証拠は具体的であり候補者自身の計画に基づいていると判断した。",
  ])("%j is none", (text) => {
    expect(isBareReason(text)).toBe(false);
  });

  it("19 characters are too few, 20 are enough; a character outside the basic plane counts once", () => {
    expect(SHORTEST_REASON).toBe(20);
    expect(isBareReason("Evidence was clear!")).toBe(true);
    expect(isBareReason("Evidence was clearer")).toBe(false);
    expect(isBareReason("Evidence was clea𝒓!")).toBe(true);
  });

  it("blanks around never help", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 19 }), fc.integer({ min: 0, max: 40 }), (text, blanks) => {
        expect(isBareReason(`${" ".repeat(blanks)}${text}${"\n".repeat(blanks)}`)).toBe(true);
      }),
    );
  });
});
