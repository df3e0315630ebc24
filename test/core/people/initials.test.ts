import { describe, expect, it } from "vitest";
import { freeInitials, initialsOf } from "#core/people/initials.ts";

describe("initials", () => {
  it.each([
    ["Astrid Penhallow-Reyes", "AP"],
    ["Maria del Mar García", "MG"],
    ["Cher", "C"],
    ["  łukasz   żółć ", "ŁŻ"],
    ["Γεώργιος Παπαδόπουλος", "ΓΠ"],
    ["Ann (Nan) O’Brien", "AO"],
    ["007", ""],
  ])("of %s are %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it("that are taken get a further letter of the last name, then a number", () => {
    expect(freeInitials("Anna Pohl", ["AP"])).toBe("APo");
    expect(freeInitials("Anna Pohl", ["AP", "APo", "APh"])).toBe("APl");
    expect(freeInitials("Anna Pohl", ["AP", "APo", "APh", "APl"])).toBe("AP2");
    expect(freeInitials("Anna Pohl", ["AP", "APo", "APh", "APl", "AP2"])).toBe("AP3");
  });
});
