import { draftOf } from "#core/acts/kind.ts";
import { sheetApproved } from "#core/acts/kinds/sheet-approved.ts";
import { sheetLocked } from "#core/acts/kinds/sheet-locked.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet, SheetApproval } from "#core/model/sheet.ts";
import { canLock } from "#core/sheet/check-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import { canonicalText, enteringText } from "#core/shared/canonical.ts";
import { codeOfHash } from "#core/shared/crockford.ts";
import { hashText, type Hash } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type ApproveRefusal = { readonly code: "nobody-approves" } | { readonly code: "sheet-has-gaps" };

export type LockRefusal =
  | { readonly code: "sheet-has-gaps" }
  | { readonly code: "not-approved" }
  | { readonly code: "reason-missing" }
  | { readonly code: "reason-bare" }
  | { readonly code: "nothing-changed" };

/** Hash of exactly this sheet text: what the panel approves and what is locked. */
export const sheetHash = (sheet: Sheet): Hash => hashText(canonicalText(sheet));

/** The sheet code printed on every page made from this sheet: eight Crockford digits of its hash, "7F3C-91XK". */
export const sheetCode = (sheet: Sheet): string => codeOfHash(sheetHash(sheet), 8, 4).replace(" ", "-");

/** The approval that holds for this draft: none once a word of it has changed. */
export function approvalFor(selection: Selection, sheet: Sheet): SheetApproval | null {
  const { approval } = selection;
  return approval !== null && approval.sheetHash === sheetHash(sheet) ? approval : null;
}

/** Records that these members approved this sheet on this day. */
export function approveSheet(
  sheet: Sheet,
  by: readonly PersonId[],
  day: string,
): Result<Draft, ApproveRefusal> {
  if (by.length === 0) return err({ code: "nobody-approves" });
  if (!canLock(sheet)) return err({ code: "sheet-has-gaps" });
  return ok(draftOf(sheetApproved, "", { sheetHash: sheetHash(sheet), by: [...by], day }));
}

/** Locks the approved sheet as the next version. A later version needs a reason and a change. */
export function lockSheet(selection: Selection, sheet: Sheet, reason: string): Result<Draft, LockRefusal> {
  const before = sheetInForce(selection);
  if (!canLock(sheet)) return err({ code: "sheet-has-gaps" });
  if (before !== null && sheetHash(before.sheet) === sheetHash(sheet))
    return err({ code: "nothing-changed" });
  if (before !== null && reason.trim() === "") return err({ code: "reason-missing" });
  if (before !== null && isBareReason(reason)) return err({ code: "reason-bare" });
  if (approvalFor(selection, sheet) === null) return err({ code: "not-approved" });
  const version = selection.sheets.length + 1;
  return ok(draftOf(sheetLocked, `v${version}`, { version, sheet, reason: enteringText(reason).trim() }));
}

/** What a later version touches: scoresheets handed in under the version before, paper ones too, and candidates seen. */
export interface Touched {
  readonly scoresheets: number;
  readonly candidates: readonly CandidateId[];
}

export function touchedByNewVersion(selection: Selection): Touched {
  const pairs = new Set([...Object.keys(selection.sealed), ...Object.keys(selection.paper)]);
  const scored = [
    ...Object.values(selection.sealed).map(({ sheet }) => sheet),
    ...Object.values(selection.paper),
  ];
  const seen = Object.values(selection.interviews).filter((record) => record.put.length > 0);
  const candidates = new Set([...scored, ...seen].map(({ candidate }) => candidate));
  return { scoresheets: pairs.size, candidates: [...candidates].sort() };
}
