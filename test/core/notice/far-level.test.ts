import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { frameworkFindings } from "#core/notice/framework-findings.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { settleFinding } from "#core/notice/settle-finding.ts";
import { sharedPath, without, WHY_SKIPPED } from "#test/shared-material.ts";

const LOW = {
  Achievement: "Works to meet standards",
  "Conceptual Thinking": "Sees patterns based on life/work experience",
  "Impact and Influence": "Takes multiple actions to persuade",
  Initiative: "Is decisive in a time-sensitive situation",
};
const HIGH = {
  Achievement: "Demonstrates decisiveness based on solid considerations and trade-offs",
  "Conceptual Thinking": "Creates new concepts",
  "Impact and Influence": "Uses complex influence strategies",
  Initiative: "Plans and acts for the long-term",
};

const noticeOf = (levels: Readonly<Record<string, string>>): string =>
  `Title: Lamp Keeper\n\n5. COMPETENCIES\nThe incumbent must demonstrate:\n${Object.entries(levels)
    .map(([name, label]) => `• ${name}: ${label};`)
    .join("\n")}\n`;

const farIn = (text: string) =>
  frameworkFindings(readNotice(text).post, NATO_FRAMEWORK).filter(({ code }) =>
    code.startsWith("level-far-"),
  );

describe("a label of another level of its competency than the others of the notice speak for", () => {
  it("is pointed out where it is the highest among low ones", () => {
    const [only, ...others] = farIn(noticeOf({ ...LOW, Initiative: HIGH.Initiative }));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: "level-far-above", weight: "wait", about: "c4" });
    expect(only?.params).toEqual({ name: "Initiative", level: HIGH.Initiative, others: 3 });
  });

  it("is pointed out where it is the lowest among high ones", () => {
    expect(
      farIn(noticeOf({ ...HIGH, Achievement: LOW.Achievement })).map(({ code, about }) => [code, about]),
    ).toEqual([["level-far-below", "c1"]]);
  });

  it("is not odd among levels of both kinds, among fewer, or where the framework has no others", () => {
    expect(farIn(noticeOf(LOW))).toEqual([]);
    expect(farIn(noticeOf(HIGH))).toEqual([]);
    const mixed = { ...LOW, Initiative: HIGH.Initiative, Achievement: HIGH.Achievement };
    expect(farIn(noticeOf(mixed))).toEqual([]);
    const { Initiative: _left, ...three } = { ...LOW, Achievement: HIGH.Achievement };
    expect(farIn(noticeOf(three))).toEqual([]);
    expect(farIn(noticeOf({ ...LOW, Teamwork: "Cooperates" }))).toEqual([]);
  });

  it("stays as the notice has it, or becomes another", () => {
    const reading = readNotice(noticeOf({ ...LOW, Initiative: HIGH.Initiative }));
    const findings = frameworkFindings(reading.post, NATO_FRAMEWORK);
    const far = findings.find(({ code }) => code === "level-far-above");
    const settled = (code: string, params = {}) =>
      settleFinding({ ...reading, findings }, far?.id ?? "", { code, params }).competencies[3]?.value.level;
    expect(settled("keep")).toBe(HIGH.Initiative);
    expect(settled("choose-another", { label: LOW.Initiative })).toBe(LOW.Initiative);
  });

  const absent = without("notices");
  it.skipIf(absent)(
    `is found in none of the two real NATO notices${absent ? ` (${WHY_SKIPPED})` : ""}`,
    () => {
      for (const name of ["nato_head_technical_security.txt", "nato_dasg_security_200510.txt"])
        expect(farIn(readFileSync(sharedPath(`notices/${name}`) ?? "", "utf8"))).toEqual([]);
    },
  );
});
