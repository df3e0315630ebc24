import { draftOf } from "#core/acts/kind.ts";
import { warmUpNoted } from "#core/acts/kinds/warm-up-noted.ts";
import type { Draft } from "#core/model/act.ts";
import type { CriterionId, PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { Scale } from "#core/model/scale.ts";
import type { WarmUp } from "#core/model/schedule.ts";
import type { Selection } from "#core/model/selection.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { enteringText } from "#core/shared/canonical.ts";
import type { Points } from "#core/shared/points.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Scores as they are typed: null for who is not there, nothing for who has not said theirs yet. */
export interface TypedScores {
  readonly [member: PersonId]: Points | null;
}

export interface WarmUpRefusal {
  readonly code: "answer-missing" | "scores-missing" | "nobody-scored" | "off-scale";
}

/** A round as it stands in a drawing: who gave what is not in it. */
export interface WarmUpSpread {
  readonly counts: readonly { readonly points: Points; readonly count: number }[];
  readonly lowest: Points | null;
  readonly highest: Points | null;
  /** How many gave a score. */
  readonly of: number;
}

/** Members of the panel who have neither a score nor a "not here" yet. Until there is nobody, nothing is shown. */
export const stillOpen = (selection: Selection, typed: TypedScores): readonly Person[] =>
  panelOf(selection).filter((person) => typed[person.id] === undefined);

/** Notes a round once everybody's score is there. The scores are the panel's only, in its order. */
export function noteWarmUp(
  selection: Selection,
  scale: Scale,
  round: { readonly criterion: CriterionId; readonly answer: string; readonly day: string },
  typed: TypedScores,
): Result<Draft, WarmUpRefusal> {
  const answer = enteringText(round.answer).trim();
  const scores = panelOf(selection).map(({ id }) => ({ member: id, points: typed[id] ?? null }));
  if (answer === "") return err({ code: "answer-missing" });
  if (stillOpen(selection, typed).length > 0) return err({ code: "scores-missing" });
  if (scores.every(({ points }) => points === null)) return err({ code: "nobody-scored" });
  const isOn = (points: Points): boolean => scale.points.some((each) => each.points === points);
  if (scores.some(({ points }) => points !== null && !isOn(points))) return err({ code: "off-scale" });
  return ok(draftOf(warmUpNoted, round.criterion, { ...round, answer, scores }));
}

/** Takes the last round back; null where there is none. */
export function takeBackWarmUp({ warmUps }: Selection): Draft | null {
  const last = warmUps.at(-1);
  if (last === undefined) return null;
  const { criterion, answer, day } = last;
  return draftOf(warmUpNoted, criterion, { criterion, answer, scores: [], day });
}

/** How far apart the members were. */
export function warmUpSpread(scale: Scale, scores: WarmUp["scores"]): WarmUpSpread {
  const given = scores.flatMap(({ points }) => (points === null ? [] : [points]));
  return {
    counts: scale.points.map(({ points }) => ({
      points,
      count: given.filter((each) => each === points).length,
    })),
    lowest: given.length === 0 ? null : Math.min(...given),
    highest: given.length === 0 ? null : Math.max(...given),
    of: given.length,
  };
}

/** The points of a digit on this scale, "0" for 10 where there is no 0; null where the scale has none. */
export function pointsOfDigit(scale: Scale, digit: string): Points | null {
  const has = (value: number): Points | null =>
    scale.points.find(({ points }) => points === value * 100)?.points ?? null;
  return has(Number(digit)) ?? (digit === "0" ? has(10) : null);
}

/** Those who scored in a round and have no day of training since, with the day of the round as it. */
export const trainedBy = (selection: Selection, round: WarmUp): readonly Person[] =>
  panelOf(selection)
    .filter(({ id }) => round.scores.some((each) => each.member === id && each.points !== null))
    .filter(({ trained }) => trained === null || trained < round.day)
    .map((person) => ({ ...person, trained: round.day }));
