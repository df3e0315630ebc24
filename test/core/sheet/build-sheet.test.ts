import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { checkSheet } from "#core/sheet/check-sheet.ts";
import { aPost, FRAMEWORKS, samplePost } from "#test/core/sheet/sheets.ts";
import { sharedPath, WHY_SKIPPED, without } from "#test/shared-material.ts";

const only = (level: string | null, name = "Teamwork") => aPost([{ id: "c1", name, level }]);

describe("buildSheet", () => {
  it("makes a criterion of each competency in the order of the notice, with a question each", () => {
    const post = samplePost();
    const sheet = buildSheet(post, FRAMEWORKS);
    expect(sheet.criteria.map(({ name, requiredLevel }) => [name, requiredLevel])).toEqual(
      post.competencies.map(({ value }) => [value.name, value.level]),
    );
    expect(sheet.questions.map(({ id, serves }) => [id, serves])).toEqual(
      sheet.criteria.map(({ id }, index) => [`q${index + 1}`, [id]]),
    );
    expect(sheet.scale.name).toBe("1-5");
    expect(sheet.rules.flag).toEqual({ measure: "range", distance: 200 });
  });

  it("takes our texts for a known level and stands ready but for the askers", () => {
    const sheet = buildSheet(samplePost(), FRAMEWORKS);
    for (const criterion of sheet.criteria) {
      expect(criterion.levelId, criterion.name).not.toBeNull();
      expect(criterion.definition).not.toBe("");
      expect(criterion.indicators.length).toBeGreaterThanOrEqual(3);
      expect(new Set(criterion.anchors).size).toBe(5);
      expect(criterion).toMatchObject({ minimum: 300, weight: 1, standing: "ours" });
    }
    expect(new Set(checkSheet(sheet).map(({ code }) => code))).toEqual(new Set(["question-without-asker"]));
  });

  it("knows a competency whose level it does not know: definition yes, indicators no, general anchors", () => {
    const criterion = buildSheet(only("Shares the burden"), FRAMEWORKS).criteria[0];
    expect(criterion).toMatchObject({ requiredLevel: "Shares the burden", levelId: null, indicators: [] });
    expect(criterion?.definition).toMatch(/^Puts knowledge and effort/);
  });

  it("takes nothing for a name that is only near: that is for a person to decide", () => {
    const criterion = buildSheet(only("Cooperates", "Teamwerk"), FRAMEWORKS).criteria[0];
    expect(criterion).toMatchObject({ name: "Teamwerk", levelId: null, definition: "" });
  });

  it("follows the person who decided that a near label is the same level", () => {
    const sheet = buildSheet(only("Co-operates with others"), FRAMEWORKS, { c1: "nato.teamwork.cooperates" });
    expect(sheet.criteria[0]).toMatchObject({
      requiredLevel: "Co-operates with others",
      levelId: "nato.teamwork.cooperates",
    });
    expect(sheet.questions[0]?.bankId).toBe("nato.teamwork.cooperates.q1");
  });

  it("makes an empty sheet of a post without competencies", () => {
    expect(buildSheet(aPost([]), FRAMEWORKS)).toMatchObject({ criteria: [], questions: [] });
  });
});

describe.skipIf(without("notices"))("on the two real notices", () => {
  it.each(["nato_head_technical_security.txt", "nato_dasg_security_200510.txt"])(
    "%s: every level is known",
    (name) => {
      const path = sharedPath(`notices/${name}`);
      if (path === null) throw new Error(WHY_SKIPPED);
      const sheet = buildSheet(readNotice(readFileSync(path, "utf8")).post, FRAMEWORKS);
      expect(sheet.criteria).toHaveLength(9);
      expect(sheet.criteria.filter(({ levelId }) => levelId === null)).toEqual([]);
      expect(sheet.questions.every(({ bankId, probes }) => bankId !== null && probes.length === 3)).toBe(
        true,
      );
    },
  );
});
