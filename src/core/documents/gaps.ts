import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { waitedFor } from "#core/collect/state.ts";
import { orderBlockers } from "#core/comparison/set-order.ts";
import { orderWaitsForSignatures } from "#core/comparison/sign-order.ts";
import { closeBlockers, untypedPaper } from "#core/consensus/close.ts";
import { progressOf } from "#core/consensus/progress.ts";
import { waitsForSignatures } from "#core/consensus/sign.ts";
import { recordOf } from "#core/interviews/record.ts";
import { countingCandidates, panelOf, scoringMembers } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** What a record on file would be asked about. The codes never change meaning. */
export type GapCode =
  | "sheet-not-locked"
  | "nobody-scores"
  | "no-candidates"
  | "declarations-missing"
  | "interview-not-noted"
  /** Somebody's presence has no end. */
  | "presence-open"
  | "questions-not-noted"
  | "sheets-missing"
  | "paper-not-typed"
  | "not-unsealed"
  | "criteria-undecided"
  | "reasons-missing"
  | "not-closed"
  | "summary-missing"
  | "order-not-set"
  /** Scores, candidates or reasons have changed since the order of merit was set. */
  | "order-out-of-date"
  | "signatures-missing"
  | "order-signatures-missing";

/** One thing missing, and the screen that mends it. It stands in nobody's way. */
export interface Gap {
  readonly code: GapCode;
  readonly candidate: CandidateId | null;
  /** Whose it is; empty where that says nothing. */
  readonly people: readonly PersonId[];
  /** Questions, criteria, people: what the code counts. */
  readonly count: number;
  readonly goTo: { readonly step: string; readonly below: string };
}

/** Documents print before they are signed, so a missing signature makes no draft of them. */
const FOR_THE_PEN: readonly GapCode[] = ["signatures-missing", "order-signatures-missing"];

/** Whether pages printed now say "draft". */
export const isDraft = (gaps: readonly Gap[]): boolean => gaps.some((gap) => !FOR_THE_PEN.includes(gap.code));

/** Everything that is missing from the record, in the order of the way through and of the candidates. */
export function documentGaps(selection: Selection): readonly Gap[] {
  if (sheetInForce(selection) === null) return [gap("sheet-not-locked", null, "sheet")];
  if (panelOf(selection).length === 0) return [gap("nobody-scores", null, "people")];
  const candidates = countingCandidates(selection).map((candidate) => candidate.id);
  if (candidates.length === 0) return [gap("no-candidates", null, "people")];
  return [
    ...declarationGaps(selection, candidates),
    ...candidates.flatMap((candidate) => interviewGaps(selection, candidate)),
    ...candidates.flatMap((candidate) => sheetGaps(selection, candidate)),
    ...candidates.flatMap((candidate) => deliberationGaps(selection, candidate)),
    ...candidates.flatMap((candidate) => signatureGaps(selection, candidate)),
    ...orderGaps(selection),
  ];
}

type More = { readonly people?: readonly PersonId[]; readonly count?: number };

const gap = (
  code: GapCode,
  candidate: CandidateId | null,
  step: string,
  more: More = {},
  below = candidate ?? "",
): Gap => ({
  code,
  candidate,
  people: more.people ?? [],
  count: more.count ?? more.people?.length ?? 0,
  goTo: { step, below },
});

const gapOfPeople = (
  code: GapCode,
  candidate: CandidateId,
  step: string,
  people: readonly PersonId[],
): readonly Gap[] => (people.length === 0 ? [] : [gap(code, candidate, step, { people })]);

function declarationGaps(selection: Selection, candidates: readonly CandidateId[]): readonly Gap[] {
  const missing = panelOf(selection).map((member) => ({
    member: member.id,
    count: candidates.filter(
      (candidate) => selection.declarations[pairKey(member.id, candidate)] === undefined,
    ).length,
  }));
  const open = missing.filter(({ count }) => count > 0);
  const count = open.reduce((sum, each) => sum + each.count, 0);
  return count === 0
    ? []
    : [gap("declarations-missing", null, "people", { people: open.map(({ member }) => member), count })];
}

function interviewGaps(selection: Selection, candidate: CandidateId): readonly Gap[] {
  const record = recordOf(selection, candidate);
  if (record.presence.length === 0 && record.put.length === 0)
    return [gap("interview-not-noted", candidate, "interviews")];
  const open = record.presence.filter((each) => each.to === null).map((each) => each.person);
  const noted = new Set(record.put.map((each) => each.question));
  const questions = sheetInForce(selection)?.sheet.questions ?? [];
  const count = questions.filter((question) => !noted.has(question.id)).length;
  return [
    ...gapOfPeople("presence-open", candidate, "interviews", open),
    ...(count === 0 ? [] : [gap("questions-not-noted", candidate, "interviews", { count })]),
  ];
}

function sheetGaps(selection: Selection, candidate: CandidateId): readonly Gap[] {
  const missing = waitedFor(selection, candidate).map((member) => member.id);
  const sealed = selection.deliberations[candidate] === undefined;
  return [
    ...gapOfPeople("sheets-missing", candidate, "collect", missing).map(withoutPart),
    ...gapOfPeople("paper-not-typed", candidate, "paper", untypedPaper(selection, candidate)).map(
      withoutPart,
    ),
    ...(sealed && missing.length === 0 && scoringMembers(selection, candidate).length > 0
      ? [withoutPart(gap("not-unsealed", candidate, "collect"))]
      : []),
  ];
}

/** For screens that have no address for one candidate. */
const withoutPart = (each: Gap): Gap => ({ ...each, goTo: { ...each.goTo, below: "" } });

function deliberationGaps(selection: Selection, candidate: CandidateId): readonly Gap[] {
  const deliberation = selection.deliberations[candidate];
  if (deliberation === undefined) return [];
  const { decided, of, closed } = progressOf(selection, candidate);
  const reasons = closeBlockers(selection, candidate).filter(
    (blocker) => blocker.code === "reason-missing",
  ).length;
  const summary =
    deliberation.summary === ""
      ? [gap("summary-missing", candidate, "consensus", {}, `${candidate}/sign`)]
      : [];
  if (closed) return summary;
  return [
    ...(decided < of ? [gap("criteria-undecided", candidate, "consensus", { count: of - decided })] : []),
    ...(reasons > 0 ? [gap("reasons-missing", candidate, "consensus", { count: reasons })] : []),
    ...(decided === of && reasons === 0 ? [gap("not-closed", candidate, "consensus")] : []),
    ...summary,
  ];
}

function orderGaps(selection: Selection): readonly Gap[] {
  const order = selection.orderOfMerit;
  if (order === null) return [gap("order-not-set", null, "comparison")];
  if (orderBlockers(selection, order).length > 0) return [gap("order-out-of-date", null, "comparison")];
  const people = orderWaitsForSignatures(selection);
  return people.length === 0 ? [] : [gap("order-signatures-missing", null, "comparison", { people })];
}

/** Signatures are asked for once there is something that can be signed. */
function signatureGaps(selection: Selection, candidate: CandidateId): readonly Gap[] {
  if ((selection.deliberations[candidate]?.closedAt ?? null) === null) return [];
  const people = waitsForSignatures(selection, candidate);
  return people.length === 0
    ? []
    : [gap("signatures-missing", candidate, "consensus", { people }, `${candidate}/sign`)];
}
