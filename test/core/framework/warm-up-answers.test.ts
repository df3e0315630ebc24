import { describe, expect, it } from "vitest";
import { WARM_UP_SETS, warmUpSetFor } from "#core/framework/warm-up-answers.ts";

const ANSWERS = WARM_UP_SETS.flatMap(({ competency, answers }) =>
  answers.map((answer) => ({ ...answer, competency: competency.name })),
);

const wordsIn = (text: string): number => text.split(/\s+/).length;

describe("the invented answers", () => {
  it("are at least three to a competency, below, at and above the level", () => {
    expect(WARM_UP_SETS.length).toBeGreaterThanOrEqual(3);
    for (const { answers, question } of WARM_UP_SETS) {
      expect(question).toMatch(/\?|\.$/);
      expect(answers.map(({ meantAs }) => meantAs).sort()).toEqual(["above", "at", "below"]);
    }
  });

  it("do not stand in the order of quality", () => {
    const orders = WARM_UP_SETS.map(({ answers }) => answers.map(({ meantAs }) => meantAs).join());
    expect(new Set(orders).size).toBe(orders.length);
    expect(orders).not.toContain("below,at,above");
  });

  it.each(ANSWERS)("$id is long enough to be heard and short enough to be read", ({ text }) => {
    expect(wordsIn(text)).toBeGreaterThanOrEqual(70);
    expect(wordsIn(text)).toBeLessThanOrEqual(115);
  });

  it.each(ANSWERS)(
    "$id names no competency, no score, nobody, and nothing of private life",
    ({ text, competency }) => {
      expect(text.toLowerCase()).not.toContain(competency.toLowerCase());
      expect(text).not.toMatch(/\b(my wife|my husband|children|church|illness|passport|nationality)\b/i);
      expect(text).not.toMatch(/\b(NATO|OSCE|OECD|United Nations|European Union)\b/);
      expect(text).not.toMatch(/effectively|successfully|team player|proactive|stakeholder/i);
    },
  );

  it("have names and texts of their own", () => {
    expect(new Set(ANSWERS.map(({ id }) => id)).size).toBe(ANSWERS.length);
    expect(new Set(ANSWERS.map(({ text }) => text.slice(0, 30))).size).toBe(ANSWERS.length);
  });

  it("are found for a criterion by any of its names, and for no other", () => {
    expect(warmUpSetFor("team working")?.competency.name).toBe("Teamwork");
    expect(warmUpSetFor("Customer Service Orientation")?.competency.name).toBe("Client Orientation");
    expect(warmUpSetFor("Physical security")).toBeNull();
    expect(warmUpSetFor("Esprit d’équipe", "fr")?.question).toMatch(/\u00a0\?|\.$/);
    expect(warmUpSetFor("Teamwork", "fr")?.competency.name).toBe("Travail en équipe");
  });
});
