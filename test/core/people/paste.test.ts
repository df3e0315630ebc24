import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeCode, nextCode, pastedCandidates, pastedMembers, slashesIn } from "#core/people/paste.ts";

describe("pasted members", () => {
  it("are names with their roles, the heading left out", () => {
    const text =
      "Name\tRole\tScores on\nCorin Vanterpoole\tChair\tPaper\nHristo Georgiev\tMember\t\nPippa Lanternby\tHR adviser\t";
    expect(pastedMembers(text)).toEqual([
      { name: "Corin Vanterpoole", role: "chair", scoresOn: "paper", leftOut: [] },
      { name: "Hristo Georgiev", role: "member", scoresOn: null, leftOut: [] },
      { name: "Pippa Lanternby", role: "recorder", scoresOn: null, leftOut: [] },
    ]);
  });

  it("may be typed, one a line, with or without a role", () => {
    const text =
      "Corin Vanterpoole, chair\nAstrid Penhallow-Reyes\nPenhallow, Lubo; member\nMaëlle Dorchester (acting chair)";
    expect(pastedMembers(text).map(({ name, role }) => [name, role])).toEqual([
      ["Corin Vanterpoole", "chair"],
      ["Astrid Penhallow-Reyes", null],
      ["Penhallow, Lubo", "member"],
      ["Maëlle Dorchester", "acting-chair"],
    ]);
  });

  it("take first and last name from their columns, and nothing from columns nobody asks for", () => {
    const text = "Surname\tFirst names\tNationality\tRole\nGarcía López\tMaría del Mar\tChair\tMember";
    expect(pastedMembers(text)).toEqual([
      { name: "María del Mar García López", role: "member", scoresOn: null, leftOut: [] },
    ]);
  });
});

describe("pasted candidates", () => {
  it("have code, name, day and time in any order", () => {
    const one = { code: "TS-01", name: "Ottoline Brask", day: "2025-02-18", time: "09:30", leftOut: [] };
    expect(pastedCandidates("TS-01\tOttoline Brask\t18 Feb 2025\t9:30")).toEqual([one]);
    expect(pastedCandidates("9:30;2025-02-18;Ottoline Brask;TS-01")).toEqual([one]);
    expect(
      pastedCandidates("Candidate\tName\tDate\tTime\nTS-01\tOttoline Brask\t18.2.2025\t09:30–10:35"),
    ).toEqual([one]);
  });

  it("may have a code only, or a name only", () => {
    expect(pastedCandidates("17\nOttoline Brask").map(({ code, name }) => [code, name])).toEqual([
      ["17", ""],
      ["", "Ottoline Brask"],
    ]);
  });

  it("never take a day that could be two for a code, and say that it was left out", () => {
    expect(pastedCandidates("Ottoline Brask\t2/3/2025")).toEqual([
      { code: "", name: "Ottoline Brask", day: null, time: null, leftOut: ["2/3/2025"] },
    ]);
  });

  it("read days with slashes as another in the text shows, or as told", () => {
    const text = "A One\t2/3/2025\nB Two\t18/3/2025";
    expect(slashesIn(text)).toBe("day-first");
    expect(pastedCandidates(text).map(({ day }) => day)).toEqual(["2025-03-02", "2025-03-18"]);
    const told = pastedCandidates("A One\t2/3/2025", { slashes: "month-first", today: null });
    expect(told[0]?.day).toBe("2025-02-03");
  });

  it("are left alone by any text: nothing throws, and what has neither code nor name is none", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const each of pastedCandidates(text)) expect(each.code + each.name).not.toBe("");
        for (const each of pastedMembers(text)) expect(each.name).not.toBe("");
      }),
    );
  });
});

describe("codes", () => {
  it("hold a digit and no space, and are no days or times", () => {
    expect(["DS-04", "17", "C3", "2025/07"].map(looksLikeCode)).toEqual([true, true, true, true]);
    expect(
      ["DS 04", "Brask", "09:30", "2/3/2025", "", "x1@y.z", "A1234567890123456"].map(looksLikeCode),
    ).not.toContain(true);
  });

  it("go on in the manner of the last, past those that are taken", () => {
    expect(nextCode([])).toBe("C-01");
    expect(nextCode(["DS-04"])).toBe("DS-05");
    expect(nextCode(["DS-09", "DS-10", "DS-11", "DS-09"])).toBe("DS-12");
    expect(nextCode(["TS-01", "special"])).toBe("TS-02");
    expect(nextCode(["99"])).toBe("100");
    expect(nextCode(["9999999999999999"])).not.toBe("9999999999999999");
  });
});
