import { describe, expect, it } from "vitest";
import { layoutDocument } from "#core/layout/layout-document.ts";
import type { FormSection } from "#core/model/form-blocks.ts";
import { aCriterion, aForm, formDocument } from "#test/core/layout/form/a-form.ts";
import { circlesOf, unreadable } from "#test/core/layout/form/readable.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";
import { outside, overlaps, placedWords } from "#test/core/layout/placed-text.ts";

const ANCHOR =
  "Planned several steps through different people, fitted each of them to the party concerned and said which route was left.";

/** A question of so many words, its last one told from all others. */
const questionOf = (words: number): string =>
  [
    ...Array.from({ length: words - 1 }, (_, index) => (index % 7 === 0 ? "organisation" : "said")),
    "atlast",
  ].join(" ");

function extreme(kind: FormSection["kind"], count: number, points: number, words: number): FormSection {
  const criteria = Array.from({ length: count }, (_, index) => {
    const { anchors } = aCriterion(index + 1, points);
    return aCriterion(index + 1, points, {
      question: questionOf(words),
      anchors: anchors.map((anchor) => ({ ...anchor, text: ANCHOR })),
    });
  });
  return aForm(kind, criteria);
}

describe.each(["booklet", "short-form"] as const)("a %s at its extremes", (kind) => {
  describe.each(["A4", "Letter"] as const)("on %s", (format) => {
    it.each(
      [1, 9, 20].flatMap((count) =>
        [3, 5, 10].flatMap((points) => [20, 400].map((words) => [count, points, words] as const)),
      ),
    )(
      "holds %i criteria on a scale of %i with questions of %i words, nothing cut",
      (count, points, words) => {
        const placed = layoutDocument(formDocument(extreme(kind, count, points, words), { format }), MEASURE);
        expect(placed.problems).toEqual([]);
        for (const page of placed.pages) {
          expect(unreadable(page)).toEqual([]);
          expect(overlaps(page)).toEqual([]);
          expect(outside(page)).toEqual([]);
        }
        expect(placed.pages.flatMap(circlesOf)).toHaveLength(count * points);
        expect(placedWords(placed).filter((word) => word === "atlast")).toHaveLength(count);
        expect(
          placedWords(placed).filter((word) => word === "signature" || word === "Signature,"),
        ).toHaveLength(1);
      },
    );
  });
});

describe("a booklet on Letter", () => {
  it("has no more sheets of paper than on A4", () => {
    const form = extreme("booklet", 9, 5, 20);
    const sheets = (format: "A4" | "Letter"): number =>
      Math.ceil(layoutDocument(formDocument(form, { format }), MEASURE).pages.length / 2);
    expect(sheets("Letter")).toBe(sheets("A4"));
  });
});
