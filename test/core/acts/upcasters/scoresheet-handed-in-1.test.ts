import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import { scoresheetHandedIn1 } from "#core/acts/upcasters/scoresheet-handed-in-1.ts";
import { pairKey } from "#core/model/selection.ts";
import { anyAct, penOf, SELECTION, tell } from "#test/core/acts/pens.ts";
import { scoresheet, SCORING, SETUP } from "#test/core/acts/samples.ts";

const SALT = "0".repeat(32);

/** The sheet as version 1 wrote it: notes had no indicator. */
const oldSheet = () => {
  const sheet = scoresheet();
  const scores = sheet.scores.map((score) => ({
    ...score,
    notes: score.notes.map(({ indicator: _none, ...note }) => note),
  }));
  return { ...sheet, scores };
};

/** All that is there when a sheet is handed in for the first time. */
const before = () => {
  const story = [...SETUP, ...SCORING];
  return [
    ...tell(
      story.slice(
        0,
        story.findIndex(({ draft }) => draft.kind.startsWith("scoresheet-")),
      ),
    ),
  ];
};

describe("a scoresheet handed in by version 1", () => {
  it("counts, pinned to nothing, under the seal of the bytes as they were written", () => {
    const acts = before();
    const draft = { kind: "scoresheet-handed-in/1", subject: "p2 x1", body: { sheet: oldSheet() } };
    const act = anyAct(fold(SELECTION, acts), draft, penOf("member", acts.length));
    const folded = fold(SELECTION, [...acts, act]);
    expect(folded.notCounted).toEqual([]);
    const sealed = folded.selection.sealed[pairKey("p2", "x1")];
    const notes = sealed?.sheet.scores.flatMap((score) => score.notes) ?? [];
    expect(notes.map((note) => [note.text, note.indicator])).toEqual([
      [scoresheet().scores[0]?.notes[0]?.text, null],
    ]);
    expect(sealed?.seal).toBe(act.header.body);
    expect(act.stored.body).not.toContain("indicator");
  });

  it("is not changed itself", () => {
    const old = Object.freeze({ sheet: oldSheet(), salt: SALT });
    scoresheetHandedIn1.up(old);
    expect(old).toEqual({ sheet: oldSheet(), salt: SALT });
  });

  it("does not become one of version 2 where it never was one of version 1", () => {
    for (const body of [
      null,
      {},
      { sheet: null, salt: SALT },
      { sheet: { ...oldSheet(), scores: 3 }, salt: SALT },
      { sheet: scoresheet(), salt: SALT },
      { sheet: oldSheet(), salt: SALT, more: 1 },
    ])
      expect(scoresheetHandedIn1.up(body)).toBeNull();
  });
});
