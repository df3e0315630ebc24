import { describe, expect, it } from "vitest";
import { correctCompetency, removeCompetency } from "#core/notice/correct-post.ts";
import { addCriterion, removeCriterion } from "#core/sheet/change-sheet.ts";
import { compareWithPost, takeLevel } from "#core/sheet/compare-with-post.ts";
import { writeAnchor } from "#core/sheet/edit-texts.ts";
import { requirementCriterion } from "#core/sheet/make-criterion.ts";
import { SCALES } from "#core/sheet/scales.ts";
import { aSheet, criterionOf, FRAMEWORKS, samplePost } from "#test/core/sheet/sheets.ts";

const HIGHER = "Demonstrates decisiveness based on solid considerations and trade-offs";

describe("compareWithPost", () => {
  it("finds nothing on a fresh sheet, whatever the panel calls its criteria", () => {
    expect(
      compareWithPost(
        { ...aSheet(), criteria: aSheet().criteria.map((each) => ({ ...each, name: "Other" })) },
        samplePost(),
      ),
    ).toEqual([]);
  });

  it("says which level the post has now", () => {
    const post = correctCompetency(samplePost(), "c1", { level: HIGHER });
    expect(compareWithPost(aSheet(), post)).toEqual([
      { code: "level-differs", criterion: "c1", level: HIGHER },
    ]);
  });

  it("says what the post has lost, competency or requirement", () => {
    const gone = { id: "e99", kind: "essential", text: "Knowledge of locks", asksKnowledge: true } as const;
    const sheet = addCriterion(aSheet(), requirementCriterion(gone, SCALES["1-5"]));
    expect(compareWithPost(sheet, removeCompetency(samplePost(), "c2"))).toEqual([
      { code: "not-in-post", criterion: "c2" },
      { code: "not-in-post", criterion: "e99" },
    ]);
  });

  it("says which competency of the post has no criterion", () => {
    expect(compareWithPost(removeCriterion(aSheet(), "c3"), samplePost())).toMatchObject([
      { code: "not-on-sheet", competency: { id: "c3" } },
    ]);
  });
});

describe("takeLevel", () => {
  const post = correctCompetency(samplePost(), "c1", { level: HIGHER });

  it("takes label and texts of the level over", () => {
    const after = criterionOf(takeLevel(aSheet(), post, "c1", FRAMEWORKS), "c1");
    expect(after).toMatchObject({ requiredLevel: HIGHER, standing: "ours" });
    expect(after.anchors).not.toEqual(criterionOf(aSheet(), "c1").anchors);
  });

  it("leaves what the panel wrote", () => {
    const own = writeAnchor(aSheet(), "c1", 0, "The panel's own");
    const after = criterionOf(takeLevel(own, post, "c1", FRAMEWORKS), "c1");
    expect(after).toMatchObject({ requiredLevel: HIGHER, standing: "panel" });
    expect(after.anchors[0]).toBe("The panel's own");
  });
});
