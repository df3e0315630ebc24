import type { PairForm } from "#core/documents/forms.ts";
import { paperCandidates } from "#core/documents/planned-again.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { isRecused, panelOf } from "#core/people/who-scores.ts";
import type { Choices } from "#features/documents/use-choices.ts";

type Who = Pick<Choices, "form" | "piles" | "members" | "candidates">;

/** When it is, and the postponed candidates who get forms: see `plannedAgain`. */
export interface When {
  readonly today: string;
  readonly again: readonly CandidateId[];
}

/** The members that get forms: those chosen, else all who score on paper, else the whole panel. */
export function formMembers(selection: Selection, { members }: Who): readonly Person[] {
  const panel = panelOf(selection);
  if (members !== null) return panel.filter((member) => members.includes(member.id));
  const onPaper = panel.filter((member) => member.scoresOn === "paper");
  return onPaper.length === 0 ? panel : onPaper;
}

/** The candidates that forms are for: those chosen, else the sealed ones of the next day on which there are interviews. */
export function formCandidates(
  selection: Selection,
  { candidates }: Who,
  { today, again }: When,
): readonly Candidate[] {
  const toCome = paperCandidates(selection, again);
  if (candidates !== null) return toCome.filter((candidate) => candidates.includes(candidate.id));
  const sealed = toCome.filter((candidate) => selection.deliberations[candidate.id] === undefined);
  const left = sealed.length === 0 ? toCome : sealed;
  const days = [...new Set(left.flatMap((candidate) => candidate.day ?? []))].sort();
  const day = days.find((each) => each >= today) ?? days.at(-1);
  return day === undefined ? left : left.filter((candidate) => candidate.day === day);
}

/** A form for each pair, without the recused, in piles as asked. */
export function formRequests(selection: Selection, who: Who, when: When): readonly PairForm[] {
  const members = formMembers(selection, who);
  const candidates = formCandidates(selection, who, when);
  const pairs =
    who.piles === "member"
      ? members.flatMap((member) => candidates.map((candidate) => ({ member, candidate })))
      : candidates.flatMap((candidate) => members.map((member) => ({ member, candidate })));
  return pairs
    .filter(({ member, candidate }) => !isRecused(selection, member.id, candidate.id))
    .map((pair) => ({ kind: who.form, ...pair }));
}
