import { expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";

const { post, findings, regions } = readNotice(SAMPLE_NOTICE);
const count = (kind: string) => post.requirements.filter(({ value }) => value.kind === kind).length;

it("says in its first line what it is", () => {
  expect(SAMPLE_NOTICE.split("\n")[0]).toMatch(/^Sample notice .* invented$/);
});

it("gives everything a sheet needs", () => {
  expect(Object.fromEntries(Object.entries(post.fields).map(([name, read]) => [name, read.value]))).toEqual({
    title: "Head, Technical Security",
    organisation: "Secretariat, Example Treaty Organization HQ",
    division: "Security Division (SECD)",
    location: "Brussels, Belgium",
    hours: "Full-time",
    deadline: "2026-03-13",
    contract: "definite duration contract of three years",
    reportsTo: "Head, Security Division",
    directReports: "3",
    indirectReports: "0",
  });
  expect(post.competencies).toHaveLength(9);
  expect(post.competencies.every(({ value }) => value.level !== null)).toBe(true);
  expect([
    count("essential"),
    count("desirable"),
    post.accountabilities.length,
    post.languages.length,
  ]).toEqual([8, 6, 6, 2]);
});

it("asks one thing and lets some wait", () => {
  expect(findings.filter(({ weight }) => weight === "decide").map(({ code }) => code)).toEqual([
    "knowledge-requirement",
  ]);
  expect(findings.filter(({ weight }) => weight === "wait").length).toBeGreaterThanOrEqual(2);
  expect(regions.filter(({ kind }) => kind === "site-furniture")).toEqual([]);
});
