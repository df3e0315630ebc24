import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import { upcast, UPCASTERS } from "#core/acts/upcast.ts";
import type { Draft } from "#core/model/act.ts";
import { sheetHash } from "#core/sheet/lock-sheet.ts";
import { SHEET } from "#test/core/acts/samples.ts";
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

  it("give a locked sheet in one language, under the hash that was approved", () => {
    const body = { version: 1, sheet: SHEET, reason: "" };
    const selection = folded(
      {
        kind: "sheet-approved/1",
        subject: "",
        body: { sheetHash: sheetHash(SHEET), by: ["p1"], day: "2025-02-06" },
      },
      { kind: "sheet-locked/1", subject: "v1", body },
    );
    expect(selection.sheets.map(({ sheet }) => sheet)).toEqual([SHEET]);
    expect(sheetHash(selection.sheets[0]?.sheet ?? SHEET)).toBe(selection.approval?.sheetHash);
  });

  it("take no second language that their version did not have", () => {
    const sheet = { ...SHEET, second: { first: "en", language: "fr", texts: [] } };
    const { kind, body } = upcast(
      "sheet-locked/1",
      { version: 1, sheet, reason: "", salt: "0".repeat(32) },
      UPCASTERS,
    );
    expect([kind, body]).toEqual(["sheet-locked/2", null]);
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
