import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import type { Draft } from "#core/model/act.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { changeQuestion } from "#core/sheet/change-sheet.ts";
import {
  approvalFor,
  approveSheet,
  lockSheet,
  sheetCode,
  sheetHash,
  touchedByNewVersion,
} from "#core/sheet/lock-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import type { Result } from "#core/shared/result.ts";
import { deskBegins, SELECTION, tell } from "#test/core/acts/pens.ts";
import { SCORING, SETUP } from "#test/core/acts/samples.ts";
import { aSheet } from "#test/core/sheet/sheets.ts";

const DAY = "2025-02-06";
const WHY = "Question 1 was understood in two ways.";
const other = (): Sheet => changeQuestion(aSheet(), "q1", { text: "Why do you do it this way?" });

/** The desk does one thing after the other, each on what the ones before add up to. */
function afterDesk(
  ...steps: readonly ((selection: Selection) => Result<Draft, { readonly code: string }>)[]
): Selection {
  const drafts: Draft[] = [deskBegins];
  const now = (): Selection =>
    fold(SELECTION, tell(drafts.map((draft) => ({ by: "desk", draft })))).selection;
  for (const step of steps) {
    const draft = step(now());
    if (!draft.ok) throw new Error(draft.error.code);
    drafts.push(draft.value);
  }
  return now();
}

const approve = (sheet: Sheet) => () => approveSheet(sheet, ["p1", "p2"], DAY);
const lock =
  (sheet: Sheet, reason = "") =>
  (selection: Selection) =>
    lockSheet(selection, sheet, reason);

describe("the panel's approval", () => {
  it("holds for exactly the text it was given for", () => {
    const selection = afterDesk(approve(aSheet()));
    expect(approvalFor(selection, aSheet())).toEqual({
      sheetHash: sheetHash(aSheet()),
      by: ["p1", "p2"],
      day: DAY,
    });
    expect(approvalFor(selection, other())).toBeNull();
  });

  it("comes back when the change is undone", () => {
    const selection = afterDesk(approve(aSheet()));
    expect(
      approvalFor(selection, changeQuestion(other(), "q1", { text: aSheet().questions[0]?.text ?? "" })),
    ).not.toBeNull();
  });

  it("is refused without members, and for a sheet with gaps", () => {
    expect(approveSheet(aSheet(), [], DAY)).toEqual({ ok: false, error: { code: "nobody-approves" } });
    expect(approveSheet(aSheet({ criteria: [] }), ["p1"], DAY)).toEqual({
      ok: false,
      error: { code: "sheet-has-gaps" },
    });
  });
});

describe("the lock", () => {
  it("needs the approval of this very text", () => {
    const refused = { ok: false, error: { code: "not-approved" } };
    expect(lockSheet(afterDesk(), aSheet(), "")).toEqual(refused);
    expect(lockSheet(afterDesk(approve(other())), aSheet(), "")).toEqual(refused);
  });

  it("puts version 1 in force, with who approved and when", () => {
    const selection = afterDesk(approve(aSheet()), lock(aSheet()));
    expect(sheetInForce(selection)).toMatchObject({
      version: 1,
      sheet: aSheet(),
      reason: "",
      approval: { by: ["p1", "p2"] },
    });
  });

  it("is refused while something blocks", () => {
    expect(lockSheet(afterDesk(), aSheet({ criteria: [] }), "")).toEqual({
      ok: false,
      error: { code: "sheet-has-gaps" },
    });
  });
});

describe("a later version", () => {
  const locked = (): Selection => afterDesk(approve(aSheet()), lock(aSheet()));

  it("needs a change, a reason and a new approval, in this order", () => {
    expect(lockSheet(locked(), aSheet(), WHY)).toEqual({
      ok: false,
      error: { code: "nothing-changed" },
    });
    expect(lockSheet(locked(), other(), "  ")).toEqual({ ok: false, error: { code: "reason-missing" } });
    expect(lockSheet(locked(), other(), "Because")).toEqual({ ok: false, error: { code: "reason-bare" } });
    expect(lockSheet(locked(), other(), WHY)).toEqual({ ok: false, error: { code: "not-approved" } });
  });

  it("is version 2, and version 1 stays in the record", () => {
    const selection = afterDesk(
      approve(aSheet()),
      lock(aSheet()),
      approve(other()),
      lock(other(), " Question 1 was unclear. "),
    );
    expect(selection.sheets.map(({ version, reason }) => [version, reason])).toEqual([
      [1, ""],
      [2, "Question 1 was unclear."],
    ]);
    expect(selection.sheets[0]?.sheet).toEqual(aSheet());
  });

  it("touches nothing before the first interview", () => {
    expect(touchedByNewVersion(locked())).toEqual({ scoresheets: 0, candidates: [] });
  });

  it("touches handed-in sheets, typed or on paper, and the candidates they are about", () => {
    const { selection } = fold(SELECTION, tell([...SETUP, ...SCORING]));
    expect(touchedByNewVersion(selection)).toEqual({ scoresheets: 2, candidates: ["x1"] });
  });
});

describe("the sheet code", () => {
  it("is eight digits in two groups, another for another text", () => {
    expect(sheetCode(aSheet())).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(sheetCode(aSheet())).not.toBe(sheetCode(other()));
  });
});
