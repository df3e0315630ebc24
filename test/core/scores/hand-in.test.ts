import { describe, expect, it } from "vitest";
import type { Deliberation } from "#core/model/consensus.ts";
import type { Scoresheet } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import { draftFromSheet, handIn, handInPaper, takeBack } from "#core/scores/hand-in.ts";
import { EMPTY_DRAFT } from "#core/scores/draft.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { anInterview } from "#test/core/interviews/an-interview.ts";
import { withSheet } from "#test/core/people/a-selection.ts";
import { aDraft, aNote, given, notAssessed, points, ready } from "./a-draft.ts";

const unsealed = (selection: Selection): Selection => ({
  ...selection,
  deliberations: { x1: { candidate: "x1" } as Deliberation },
});

const received = (selection: Selection): Selection => ({
  ...selection,
  paper: { "p2 x1": { member: "p2", candidate: "x1", at: "2025-02-18T15:00:00+01:00" } },
});

const skipped = {
  question: "q1",
  state: "not-put" as const,
  words: "no time",
  at: "09:40",
  part: 1,
  by: null,
  again: [],
  times: 1,
};

const BY = { typedBy: "Person p4", confirmedBy: "Person p2" };

const code = (result: { ok: boolean; error?: { code: string } }): string =>
  result.ok ? "ok" : (result.error?.code ?? "");

const sheetIn = (result: ReturnType<typeof handIn>): Scoresheet => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value.body["sheet"] as Scoresheet;
};

describe("handing in on screen", () => {
  it("gives the whole sheet in its order, without blank paragraphs and private ticks", () => {
    const criteria = {
      k2: given(notAssessed("technical-failure"), { notes: [] }),
      k1: given(points(4), { notes: [aNote("n1", "Said so."), aNote("n2", " \n")], ticked: ["q1 b1"] }),
    };
    expect(sheetIn(handIn(ready(), "p2", "x1", aDraft({ criteria })))).toEqual({
      member: "p2",
      candidate: "x1",
      sheetVersion: 1,
      scores: [
        { criterion: "k1", score: points(4), notes: [aNote("n1", "Said so.")], source: "screen" },
        { criterion: "k2", score: notAssessed("technical-failure"), notes: [], source: "screen" },
      ],
      verdict: "recommended",
      paper: null,
    });
  });

  it("has the record's reason where nothing was given and the question was not put", () => {
    const notPut = anInterview({ put: [skipped] }, SHEET);
    const draft = aDraft({ criteria: { k2: given(points(3)) } });
    const scored = sheetIn(handIn(ready(notPut), "p2", "x1", draft)).scores;
    expect(scored[0]).toEqual({
      criterion: "k1",
      score: notAssessed("not-put"),
      notes: [],
      source: "screen",
    });
    const typed = sheetIn(handInPaper(ready(notPut), "p2", "x1", draft, BY)).scores;
    expect(typed.map(({ source }) => source)).toEqual(["paper", "screen"]);
  });

  it("says what is missing before it asks for the own word", () => {
    expect(code(handIn(ready(), "p2", "x1", EMPTY_DRAFT))).toBe("gaps");
    expect(code(handIn(ready(), "p2", "x1", aDraft({ verdict: null })))).toBe("verdict-missing");
  });

  it("is refused twice, after unsealing, and before the sheet is locked", () => {
    expect(code(handIn(withSheet(ready(), "p2", "x1"), "p2", "x1", aDraft()))).toBe("handed-in-before");
    expect(code(handIn(unsealed(ready()), "p2", "x1", aDraft()))).toBe("unsealed-before");
    expect(code(handIn(ready(anInterview({}, null)), "p2", "x1", aDraft()))).toBe("sheet-not-locked");
  });

  it("makes own scores of what was typed from paper before: no typist and no second reader stand in the sheet", () => {
    const criteria = { k1: given(points(4)), k2: given(points(3), { source: "paper", notes: [] }) };
    const sheet = sheetIn(handIn(ready(), "p2", "x1", aDraft({ criteria })));
    expect(sheet.paper).toBeNull();
    expect(sheet.scores.map(({ source }) => source)).toEqual(["screen", "screen"]);
  });

  it("is not hindered by a warning", () => {
    const criteria = { k1: given(points(4), { notes: [] }), k2: given(points(1), { notes: [] }) };
    expect(code(handIn(ready(), "p2", "x1", aDraft({ criteria })))).toBe("ok");
  });
});

describe("handing in from paper", () => {
  it("needs no own word, and names who typed and who read back", () => {
    const result = handInPaper(ready(), "p2", "x1", aDraft({ verdict: null }), {
      typedBy: "  Person   p4 ",
      confirmedBy: "Zoë Quill",
    });
    expect(sheetIn(result)).toMatchObject({
      verdict: null,
      paper: { typedBy: "Person p4", confirmedBy: "Zoë Quill", afterUnsealing: false },
    });
  });

  it("keeps for each criterion whether it was given on screen or typed", () => {
    const criteria = { k1: given(points(4)), k2: given(points(3), { source: "paper", notes: [] }) };
    expect(
      sheetIn(handInPaper(ready(), "p2", "x1", aDraft({ criteria }), BY)).scores.map((each) => each.source),
    ).toEqual(["screen", "paper"]);
  });

  it("after unsealing needs the receipt noted before, and is marked", () => {
    expect(code(handInPaper(unsealed(ready()), "p2", "x1", aDraft(), BY))).toBe("paper-not-received");
    expect(
      sheetIn(handInPaper(unsealed(received(ready())), "p2", "x1", aDraft(), BY)).paper?.afterUnsealing,
    ).toBe(true);
  });

  it("is refused where someone may not see the sheet", () => {
    expect(code(handInPaper(ready(), "p2", "x1", aDraft(), { ...BY, typedBy: "Person p3" }))).toBe(
      "typist-scores",
    );
  });
});

describe("taking back", () => {
  it("needs a reason", () => {
    expect(code(takeBack("p2", "x1", " \n "))).toBe("reason-missing");
    expect(code(takeBack("p2", "x1", "ok ok ok ok ok ok ok ok ok"))).toBe("reason-bare");
    expect(code(takeBack("p2", "x1", "Wrong line."))).toBe("reason-bare");
    const why = "Rated on the wrong line.";
    expect(takeBack("p2", "x1", ` ${why} `)).toMatchObject({ ok: true, value: { body: { reason: why } } });
  });

  it("gives the draft back, source by source", () => {
    const criteria = { k1: given(points(4)), k2: given(points(3), { source: "paper", notes: [] }) };
    const sheet = sheetIn(handInPaper(ready(), "p2", "x1", aDraft({ criteria }), BY));
    expect(draftFromSheet(sheet)).toEqual(aDraft({ criteria }));
  });

  it("gives what the member handed in on screen back as the member's own, also from a sheet of an older version", () => {
    const criteria = { k1: given(points(4)), k2: given(points(3), { source: "paper", notes: [] }) };
    const sheet = sheetIn(handIn(ready(), "p2", "x1", aDraft({ criteria })));
    const own = { ...criteria, k2: { ...criteria.k2, source: "screen" } };
    expect(draftFromSheet(sheet).criteria).toEqual(own);
    const older = sheet.scores.map((each) =>
      each.criterion === "k2" ? { ...each, source: "paper" as const } : each,
    );
    expect(draftFromSheet({ ...sheet, scores: older }).criteria).toEqual(own);
  });
});
