import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { sharedPath, without, WHY_SKIPPED } from "#test/shared-material.ts";

interface Expected {
  readonly [field: string]: unknown;
  readonly competencies: readonly { readonly name: string; readonly level: string }[];
  readonly accountabilities: readonly string[];
}

const MAIN = ["nato_head_technical_security.txt", "nato_dasg_security_200510.txt"] as const;
const read = (name: string) => readFileSync(sharedPath(`notices/${name}`)!, "utf8");
const absent = without("notices");

describe.skipIf(absent)(`the two notices of the main job${absent ? ` (${WHY_SKIPPED})` : ""}`, () => {
  describe.each(MAIN)("%s", (name) => {
    const expected = absent ? null : (JSON.parse(read("expected.json")) as Record<string, Expected>)[name]!;
    const reading = readNotice(absent ? "" : read(name));
    const { post } = reading;

    it.each(["title", "organisation", "division", "location", "reference", "grade", "deadline"] as const)(
      "gives its %s",
      (field) => {
        expect(post.fields[field]?.value ?? null).toBe(expected![field]);
      },
    );

    it("gives nine competencies with their levels, word for word and in order", () => {
      expect(post.competencies.map(({ value }) => ({ name: value.name, level: value.level }))).toEqual(
        expected!.competencies,
      );
    });

    it("gives the requirements, the duties and the reports", () => {
      const count = (kind: string) => post.requirements.filter(({ value }) => value.kind === kind).length;
      expect([count("essential"), count("desirable")]).toEqual([
        expected!["essential_count"],
        expected!["desirable_count"],
      ]);
      expect(post.accountabilities.map(({ value }) => value.heading)).toEqual(expected!.accountabilities);
      expect(post.accountabilities.every(({ value }) => value.text.length > 20)).toBe(true);
      expect(post.fields.directReports?.value).toBe(String(expected!["direct_reports"]));
      expect(post.fields.indirectReports?.value).toBe(String(expected!["indirect_reports"]));
      expect(post.challenges).toHaveLength(Number(expected!["key_challenges"] ?? 0));
    });

    it("assigns no language", () => {
      expect(post.languages.map(({ value }) => value)).toEqual([
        { which: "one", among: ["English", "French"], level: "V", levelName: "Advanced" },
        { which: "other", among: ["English", "French"], level: "II", levelName: "Elementary" },
      ]);
    });

    it("stops nobody with more than two decisions", () => {
      expect(reading.findings.filter(({ weight }) => weight === "decide").length).toBeLessThanOrEqual(2);
    });
  });

  it("the doubled notice folds its repeated heading and its first copy", () => {
    const { regions, findings } = readNotice(read(MAIN[0]));
    expect(regions).toContainEqual({ from: 10, to: 14, kind: "repeated-heading" });
    expect(regions).toContainEqual({ from: 21, to: 67, kind: "first-copy" });
    expect(findings.map(({ code }) => code)).toEqual([
      "knowledge-requirement",
      "place-differs",
      "published-empty",
      "short-form-unexplained",
      "languages-unassigned",
    ]);
  });

  it("the notice in one line gives its essay rule", () => {
    const { post, findings } = readNotice(read(MAIN[1]));
    expect(post.essay?.value).toEqual({
      pagesPerChallenge: 1,
      wordsPerPage: 800,
      format: "Word document",
      assessedAt: "longlisting",
      due: "2020-07-19",
    });
    expect(post.challenges.every(({ value }) => value.heading !== "" && value.text !== "")).toBe(true);
    expect(findings.map(({ code }) => code)).toContain("deadline-only-in-essay");
  });
});

describe.skipIf(absent)(`all notices${absent ? ` (${WHY_SKIPPED})` : ""}`, () => {
  it("none that has no competencies gets one", () => {
    const all = JSON.parse(read("expected.json")) as Record<
      string,
      { competencies?: readonly unknown[] | null }
    >;
    const none = Object.keys(all).filter((name) => all[name]!.competencies?.length === 0);
    expect(none.length).toBeGreaterThan(10);
    expect(none.filter((name) => readNotice(read(name)).post.competencies.length > 0)).toEqual([]);
  });
});
