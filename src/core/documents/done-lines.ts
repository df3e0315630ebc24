import type { Params } from "#core/model/finding.ts";
import type { Selection } from "#core/model/selection.ts";
import { sheetState } from "#core/collect/state.ts";
import { orderSignatures } from "#core/comparison/sign-order.ts";
import type { SignatureState } from "#core/consensus/sign.ts";
import type { Gap, GapCode } from "#core/documents/gaps.ts";
import { countingCandidates, panelOf } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** Something that is as it should be: the other half of the list of gaps. */
export interface DoneLine {
  readonly code:
    | "sheet"
    | "declarations"
    | "interviews"
    | "handed-in"
    | "closed"
    | "summaries"
    | "not-recommended"
    | "order"
    | "signed";
  readonly params: Params;
}

/** What is done, in the order of the way through: a line for each matter that no gap is about. */
export function doneLines(selection: Selection, gaps: readonly Gap[]): readonly DoneLine[] {
  const locked = sheetInForce(selection);
  const candidates = countingCandidates(selection).length;
  if (locked === null || candidates === 0 || panelOf(selection).length === 0) return [];
  const has = (...codes: readonly GapCode[]): boolean => gaps.some((gap) => codes.includes(gap.code));
  const unsealed = !has("sheets-missing", "paper-not-typed", "not-unsealed");
  const closed = unsealed && !has("criteria-undecided", "reasons-missing", "not-closed");
  const ordered = !has("order-not-set", "order-out-of-date");
  const line = (when: boolean, code: DoneLine["code"], params: Params = {}): readonly DoneLine[] =>
    when ? [{ code, params }] : [];
  return [
    ...line(true, "sheet", { version: locked.version, day: locked.lockedAt.slice(0, 10) }),
    ...line(!has("declarations-missing"), "declarations", { members: panelOf(selection).length, candidates }),
    ...line(!has("interview-not-noted", "presence-open", "questions-not-noted"), "interviews", {
      count: candidates,
    }),
    ...line(!has("sheets-missing", "paper-not-typed"), "handed-in", { count: handedIn(selection) }),
    ...line(closed, "closed", { count: candidates }),
    ...line(unsealed && !has("summary-missing"), "summaries", { count: candidates }),
    ...line(ordered, "order", {}),
    ...line(ordered && notRecommended(selection) > 0, "not-recommended", {
      count: notRecommended(selection),
    }),
    ...line(ordered && !has("order-signatures-missing"), "signed", signatureCounts(selection)),
  ];
}

const handedIn = (selection: Selection): number =>
  countingCandidates(selection).reduce(
    (sum, candidate) =>
      sum +
      panelOf(selection).filter((member) =>
        ["sealed", "unsealed"].includes(sheetState(selection, member.id, candidate.id)),
      ).length,
    0,
  );

const notRecommended = (selection: Selection): number =>
  selection.orderOfMerit?.recommendations.filter((each) => each.kind === "not-recommended").length ?? 0;

function signatureCounts(selection: Selection): Params {
  const states = orderSignatures(selection).map(({ state }) => state);
  const count = (wanted: SignatureState): number => states.filter((state) => state === wanted).length;
  return { signed: count("signed"), without: count("refused") + count("not-reachable") };
}
