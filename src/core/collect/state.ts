import { receiptOf } from "#core/scores/receipt.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import type { Person } from "#core/model/people.ts";
import { heard, scoresNothing } from "#core/interviews/could-hear.ts";
import { lastDayOf } from "#core/interviews/parts.ts";
import { recordOf } from "#core/interviews/record.ts";
import { chairsFor, countingCandidates, isRecused, scoringMembers } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** What is known of one member's sheet for one candidate, nothing of its content. */
export type SheetState = "recused" | "not-handed-in" | "paper-received" | "sealed" | "unsealed" | "absent";

/** State of one member's sheet. "Absent" is a member whom the record never had in the room, or who by the rule scores nothing for coming late: nothing is waited for. */
export function sheetState(selection: Selection, member: PersonId, candidate: CandidateId): SheetState {
  if (isRecused(selection, member, candidate)) return "recused";
  const key = pairKey(member, candidate);
  if (selection.sealed[key] !== undefined) {
    return selection.deliberations[candidate] === undefined ? "sealed" : "unsealed";
  }
  if (receiptOf(selection, member, candidate) !== null) return "paper-received";
  const waitsForNothing =
    neverPresent(selection, member, candidate) || scoresNothing(selection, candidate, member);
  return waitsForNothing ? "absent" : "not-handed-in";
}

function neverPresent(selection: Selection, member: PersonId, candidate: CandidateId): boolean {
  const record = recordOf(selection, candidate);
  if (record.presence.length === 0 || record.put.length === 0) return false;
  return record.put.every((put) => !heard(record, member, put));
}

/** What `waitedFor` found: whether one candidate can be unsealed may hang on all others, each asked about each. */
const WAITED_FOR = new WeakMap<Selection, Map<CandidateId, readonly Person[]>>();

/** Members whose sheet for this candidate is still waited for. */
export function waitedFor(selection: Selection, candidate: CandidateId): readonly Person[] {
  const known = WAITED_FOR.get(selection) ?? new Map<CandidateId, readonly Person[]>();
  WAITED_FOR.set(selection, known);
  const members =
    known.get(candidate) ??
    scoringMembers(selection, candidate).filter(
      (member) => sheetState(selection, member.id, candidate) === "not-handed-in",
    );
  known.set(candidate, members);
  return members;
}

export type UnsealBlocker =
  | { readonly code: "sheet-not-locked" }
  | { readonly code: "unsealed-before" }
  | { readonly code: "candidate-out" }
  | { readonly code: "waits-for"; readonly members: readonly PersonId[] }
  | { readonly code: "other-interviews"; readonly candidates: readonly CandidateId[] }
  | { readonly code: "nothing-handed-in" }
  | { readonly code: "below-quorum"; readonly has: number; readonly needs: number }
  | { readonly code: "no-chair" };

/** What stands in the way of unsealing a candidate, by the rule fixed with the sheet; empty when nothing does. */
export function unsealBlockers(selection: Selection, candidate: CandidateId): readonly UnsealBlocker[] {
  const locked = sheetInForce(selection);
  if (locked === null) return [{ code: "sheet-not-locked" }];
  if (selection.deliberations[candidate] !== undefined) return [{ code: "unsealed-before" }];
  if (!countingCandidates(selection).some((each) => each.id === candidate))
    return [{ code: "candidate-out" }];
  const blockers: UnsealBlocker[] = [];
  const waits = waitedFor(selection, candidate);
  if (waits.length > 0) blockers.push({ code: "waits-for", members: waits.map((member) => member.id) });
  const others = othersToWaitFor(selection, candidate);
  if (others.length > 0) blockers.push({ code: "other-interviews", candidates: others });
  const has = inHand(selection, candidate);
  const needs = locked.sheet.rules.quorum;
  if (waits.length === 0 && has === 0) blockers.push({ code: "nothing-handed-in" });
  else if (waits.length === 0 && has < needs) blockers.push({ code: "below-quorum", has, needs });
  if (chairsFor(selection, candidate).length === 0) blockers.push({ code: "no-chair" });
  return blockers;
}

const inHand = (selection: Selection, candidate: CandidateId): number =>
  scoringMembers(selection, candidate).filter((member) =>
    ["sealed", "paper-received"].includes(sheetState(selection, member.id, candidate)),
  ).length;

function othersToWaitFor(selection: Selection, candidate: CandidateId): readonly CandidateId[] {
  const rule = sheetInForce(selection)?.sheet.rules.unseal ?? "after-the-last-interview";
  if (rule === "each-candidate") return [];
  const dayOf = (id: CandidateId): string | null =>
    lastDayOf(recordOf(selection, id)) ?? selection.candidates.find((each) => each.id === id)?.day ?? null;
  const sameDay = (id: CandidateId): boolean => rule !== "each-day" || dayOf(id) === dayOf(candidate);
  return countingCandidates(selection)
    .filter((each) => each.id !== candidate && sameDay(each.id))
    .filter(
      (each) => selection.deliberations[each.id] === undefined && waitedFor(selection, each.id).length > 0,
    )
    .map((each) => each.id);
}
