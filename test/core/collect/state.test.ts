import { describe, expect, it } from "vitest";
import {
  sheetState,
  unsealBlockers,
  waitedFor,
  type SheetState,
  type UnsealBlocker,
} from "#core/collect/state.ts";
import type { CandidateStatus } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { anInterview } from "#test/core/interviews/an-interview.ts";
import {
  aCollection,
  allIn,
  changePerson,
  heardBy,
  onPaper,
  recorded,
  recuse,
  unsealed,
  withSheets,
} from "./a-collection.ts";

const STATES = {
  recused: () => recuse(withSheets(aCollection(), "p2 x1"), "p2", "x1"),
  "not-handed-in": () => aCollection(),
  "paper-received": () => onPaper(aCollection(), "p2", "x1"),
  sealed: () => withSheets(aCollection(), "p2 x1"),
  unsealed: () => unsealed(withSheets(aCollection(), "p2 x1"), "x1"),
  absent: () => heardBy(aCollection(), "x1", "p1", "p3"),
} satisfies { readonly [K in SheetState]: () => Selection };

const codes = (selection: Selection): readonly string[] =>
  unsealBlockers(selection, "x1").map((each) => each.code);

/** For each reason a selection in which it alone stands in the way of unsealing x1. */
const BLOCKED = {
  "sheet-not-locked": () => anInterview({}, null),
  "unsealed-before": () => unsealed(allIn(aCollection(), "x1"), "x1"),
  "candidate-out": () => recorded(allIn(aCollection(), "x1"), "x1", { status: "withdrew" }),
  "waits-for": () => withSheets(aCollection(), "p1 x1", "p3 x1"),
  "other-interviews": () => allIn(aCollection({ unseal: "after-the-last-interview" }), "x1"),
  "nothing-handed-in": () => heardBy(aCollection(), "x1", "p4"),
  "below-quorum": () => withSheets(heardBy(aCollection(), "x1", "p1"), "p1 x1"),
  "no-chair": () => recuse(allIn(aCollection(), "x1"), "p1", "x1"),
} satisfies { readonly [K in UnsealBlocker["code"]]: () => Selection };

describe("the state of one sheet", () => {
  it("waits for nothing of a member who by the rule scores nothing for coming late", () => {
    const late = (latecomers: "score-nothing" | "score-what-they-heard"): Selection => {
      const heard = heardBy(aCollection({ latecomers }), "x1", "p1", "p3");
      const presence = [...(heard.interviews["x1"]?.presence ?? [])];
      const put = heard.interviews["x1"]?.put ?? [];
      return recorded(heard, "x1", {
        presence: [...presence, { person: "p2", from: "10:10", to: null, part: 1 }],
        put: [...put, { ...put[0], question: "q2", at: "10:20" } as (typeof put)[number]],
      });
    };
    expect(sheetState(late("score-nothing"), "p2", "x1")).toBe("absent");
    expect(sheetState(late("score-what-they-heard"), "p2", "x1")).toBe("not-handed-in");
    expect(sheetState(late("score-nothing"), "p1", "x1")).toBe("not-handed-in");
  });

  it.each(Object.entries(STATES))("can be %s", (state, selection) => {
    expect(sheetState(selection(), "p2", "x1")).toBe(state);
  });

  it("of a typed paper sheet is sealed, and of an untyped one stays with the paper after unsealing", () => {
    expect(sheetState(onPaper(STATES.sealed(), "p2", "x1"), "p2", "x1")).toBe("sealed");
    expect(sheetState(unsealed(STATES["paper-received"](), "x1"), "p2", "x1")).toBe("paper-received");
  });

  it("is not absent for who heard one question, nor where the record says nothing of presence or questions", () => {
    expect(sheetState(heardBy(aCollection(), "x1", "p2"), "p2", "x1")).toBe("not-handed-in");
    expect(sheetState(recorded(heardBy(aCollection(), "x1"), "x1", { presence: [] }), "p2", "x1")).toBe(
      "not-handed-in",
    );
    const noQuestions = recorded(aCollection(), "x1", {
      presence: [{ person: "p1", from: "10:00", to: null, part: 1 }],
    });
    expect(sheetState(noQuestions, "p2", "x1")).toBe("not-handed-in");
  });

  it("is not absent for who came late and heard the question put again", () => {
    const late = recorded(aCollection(), "x1", {
      presence: [{ person: "p2", from: "10:20", to: null, part: 1 }],
      put: [
        {
          question: "q1",
          state: "as-written",
          words: "",
          at: "10:05",
          part: 1,
          by: null,
          again: [{ at: "10:25", part: 1, by: null, words: "" }],
          times: 2,
        },
      ],
    });
    expect(sheetState(late, "p2", "x1")).toBe("not-handed-in");
  });

  it("speaks of one candidate only", () => {
    expect(sheetState(STATES.unsealed(), "p2", "x2")).toBe("not-handed-in");
    expect(sheetState(STATES.recused(), "p2", "x2")).toBe("not-handed-in");
  });
});

describe("who is waited for", () => {
  it("is everybody who scores, without the recused, the absent, the withdrawn and those whose sheet is in", () => {
    const names = (selection: Selection) => waitedFor(selection, "x1").map((each) => each.id);
    expect(names(aCollection())).toEqual(["p1", "p2", "p3"]);
    expect(names(withSheets(aCollection(), "p1 x1"))).toEqual(["p2", "p3"]);
    expect(names(onPaper(aCollection(), "p1", "x1"))).toEqual(["p2", "p3"]);
    expect(names(STATES.recused())).toEqual(["p1", "p3"]);
    expect(names(STATES.absent())).toEqual(["p1", "p3"]);
    expect(names(changePerson(aCollection(), "p3", { withdrawn: true }))).toEqual(["p1", "p2"]);
  });
});

describe("what stands in the way of unsealing", () => {
  it("is nothing when all sheets are in", () => {
    expect(codes(allIn(aCollection(), "x1"))).toEqual([]);
  });

  it.each(Object.entries(BLOCKED))("is %s", (code, selection) => {
    expect(codes(selection())).toEqual([code]);
  });

  it("names whom and what it waits for", () => {
    expect(unsealBlockers(BLOCKED["waits-for"](), "x1")).toEqual([{ code: "waits-for", members: ["p2"] }]);
    expect(unsealBlockers(BLOCKED["other-interviews"](), "x1")).toEqual([
      { code: "other-interviews", candidates: ["x2"] },
    ]);
    expect(unsealBlockers(BLOCKED["below-quorum"](), "x1")).toEqual([
      { code: "below-quorum", has: 1, needs: 2 },
    ]);
  });

  it("is said all at once", () => {
    const selection = recuse(aCollection({ unseal: "after-the-last-interview" }), "p1", "x1");
    expect(codes(selection)).toEqual(["waits-for", "other-interviews", "no-chair"]);
  });

  it("is never a recused member, an absent one, or paper that is not typed yet", () => {
    expect(codes(recuse(withSheets(aCollection(), "p1 x1", "p3 x1"), "p2", "x1"))).toEqual([]);
    expect(codes(withSheets(STATES.absent(), "p1 x1", "p3 x1"))).toEqual([]);
    expect(codes(onPaper(withSheets(aCollection(), "p1 x1", "p3 x1"), "p2", "x1"))).toEqual([]);
  });

  it.each(["withdrew", "did-not-appear", "postponed", "set-aside"] satisfies CandidateStatus[])(
    "is for a candidate who %s that they are out, and no other waits for them",
    (status) => {
      const rules = { unseal: "after-the-last-interview" } as const;
      expect(codes(recorded(allIn(aCollection(rules), "x1"), "x1", { status }))).toEqual(["candidate-out"]);
      expect(codes(recorded(allIn(aCollection(rules), "x1"), "x2", { status }))).toEqual([]);
    },
  );

  it("is a candidate taken out of the list", () => {
    const selection = allIn(aCollection(), "x1");
    const gone = selection.candidates.map((each) => ({ ...each, removed: each.id === "x1" }));
    expect(codes({ ...selection, candidates: gone })).toEqual(["candidate-out"]);
  });

  it("is no missing chair where an acting chair is not recused", () => {
    expect(codes(changePerson(BLOCKED["no-chair"](), "p2", { role: "acting-chair" }))).toEqual([]);
    expect(
      codes(recuse(changePerson(BLOCKED["no-chair"](), "p2", { role: "acting-chair" }), "p2", "x1")),
    ).toContain("no-chair");
  });

  it("is the quorum only of those who score this candidate", () => {
    const left = changePerson(BLOCKED["below-quorum"](), "p2", { withdrawn: true });
    expect(codes(withSheets(left, "p2 x1"))).toEqual(["below-quorum"]);
    expect(codes(onPaper(BLOCKED["below-quorum"](), "p2", "x1"))).toEqual([]);
  });
});

describe("the rule when to unseal", () => {
  const oneIn = (
    unseal: "after-the-last-interview" | "each-day" | "each-candidate",
    day1: string | null,
    day2: string | null,
  ) => {
    const selection = allIn(aCollection({ unseal }), "x1");
    const days = selection.candidates.map((each) => ({ ...each, day: each.id === "x1" ? day1 : day2 }));
    return { ...selection, candidates: days };
  };

  it("each candidate: no other is waited for", () => {
    expect(codes(oneIn("each-candidate", "2025-02-18", "2025-02-18"))).toEqual([]);
  });

  it("each day: the others of the same day are waited for", () => {
    expect(codes(oneIn("each-day", "2025-02-18", "2025-02-18"))).toEqual(["other-interviews"]);
    expect(codes(oneIn("each-day", "2025-02-18", "2025-02-19"))).toEqual([]);
    expect(codes(oneIn("each-day", null, null))).toEqual(["other-interviews"]);
  });

  it("each day: the day on which it was held counts before the planned one", () => {
    const held = recorded(oneIn("each-day", "2025-02-18", "2025-02-19"), "x2", { day: "2025-02-18" });
    expect(codes(held)).toEqual(["other-interviews"]);
  });

  it("after the last interview: every other candidate is waited for, until in or unsealed", () => {
    const selection = oneIn("after-the-last-interview", "2025-02-18", "2025-02-19");
    expect(codes(selection)).toEqual(["other-interviews"]);
    expect(codes(allIn(selection, "x2"))).toEqual([]);
    expect(codes(unsealed(selection, "x2"))).toEqual([]);
  });
});
