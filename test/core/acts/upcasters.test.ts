import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import type { Draft } from "#core/model/act.ts";
import { candidate, deskBegins, SELECTION, tell } from "#test/core/acts/pens.ts";

const folded = (...drafts: readonly Draft[]) =>
  fold(SELECTION, tell([deskBegins, ...drafts].map((draft) => ({ by: "desk", draft })))).selection;

describe("acts as the first version wrote them", () => {
  it("give candidates without a place, in a room", () => {
    const old = { id: "x1", code: "TS-01", name: "Zoë", day: "2025-02-18", time: "09:30", removed: false };
    const selection = folded({ kind: "candidate-set/1", subject: "x1", body: { candidate: old } });
    expect(selection.candidates).toEqual([{ ...old, place: "", mode: "room" }]);
  });

  it("give people without a day of training", () => {
    const old = {
      id: "p1",
      name: "Ana Kovač",
      initials: "AK",
      role: "chair",
      scoresOn: "paper",
      withdrawn: false,
    };
    const selection = folded({ kind: "person-set/1", subject: "p1", body: { person: old, reason: "" } });
    expect(selection.people).toEqual([{ ...old, trained: null }]);
  });

  it("stay readable beside today's", () => {
    const old = { id: "x2", code: "TS-02", name: "", day: null, time: null, removed: false };
    const selection = folded(candidate("x1"), {
      kind: "candidate-set/1",
      subject: "x2",
      body: { candidate: old },
    });
    expect(selection.candidates.map(({ place }) => place)).toEqual(["Room 4.12", ""]);
  });
});
