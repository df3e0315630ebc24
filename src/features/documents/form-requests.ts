import type { PairForm } from "#core/documents/forms.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { countingCandidates, isRecused, panelOf } from "#core/people/who-scores.ts";
import type { Choices } from "#features/documents/use-choices.ts";

type Who = Pick<Choices, "form" | "piles" | "members" | "candidates">;

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
  today: string,
): readonly Candidate[] {
  const counting = countingCandidates(selection);
  if (candidates !== null) return counting.filter((candidate) => candidates.includes(candidate.id));
  const sealed = counting.filter((candidate) => selection.deliberations[candidate.id] === undefined);
  const left = sealed.length === 0 ? counting : sealed;
  const days = [...new Set(left.flatMap((candidate) => candidate.day ?? []))].sort();
  const day = days.find((each) => each >= today) ?? days.at(-1);
  return day === undefined ? left : left.filter((candidate) => candidate.day === day);
}

/** A form for each pair, without the recused, in piles as asked. */
export function formRequests(selection: Selection, who: Who, today: string): readonly PairForm[] {
  const members = formMembers(selection, who);
  const candidates = formCandidates(selection, who, today);
  const pairs =
    who.piles === "member"
      ? members.flatMap((member) => candidates.map((candidate) => ({ member, candidate })))
      : candidates.flatMap((candidate) => members.map((member) => ({ member, candidate })));
  return pairs
    .filter(({ member, candidate }) => !isRecused(selection, member.id, candidate.id))
    .map((pair) => ({ kind: who.form, ...pair }));
}
