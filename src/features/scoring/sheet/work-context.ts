import { createContext, useContext, useMemo } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { NotAssessedReason, Score } from "#core/model/score.ts";
import type { Criterion, LockedSheet } from "#core/model/sheet.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { SealedSheet } from "#core/model/selection.ts";
import type { Hash } from "#core/shared/hash.ts";
import { byRecord } from "#core/scores/by-record.ts";
import { draftFor } from "#core/scores/draft.ts";
import { useLive, type Live } from "#ui/domain/live.ts";
import type { NumberedCriterion } from "#ui/domain/notes-editor-read.tsx";
import { useSelection } from "#usecases/world-context.ts";
import type { Work, Workbench } from "#features/scoring/sheet/workbench.ts";

/** Which scoresheet is on screen. */
export interface SheetPlace {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly locked: LockedSheet;
  readonly bench: Workbench;
  /** Handed in: nothing can be changed. */
  readonly sealed: SealedSheet | null;
  readonly readOnly: boolean;
  readonly goTo: (criterion: CriterionId) => void;
  /** Called with the seal of a sheet just handed in. */
  readonly onHandedIn: (seal: Hash) => void;
}

/** And where in it one stands. */
export interface Place extends SheetPlace {
  readonly criterion: Criterion;
  readonly number: number;
}

const PlaceContext = createContext<Place | null>(null);

export const PlaceProvider = PlaceContext.Provider;

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error("no scoresheet above this part");
  return place;
}

/** A part of the work on screen; drawn again only when that part changes. */
export const useWork = <T>(pick: (work: Work) => T): T => useLive(usePlace().bench.live.all, pick);

/** A part of the work on one criterion: of the others nothing is heard. */
export const useWorkOn = <T>(criterion: CriterionId, pick: (work: Work) => T): T =>
  useLive(usePlace().bench.live.of(criterion), pick);

/**
 * What was given for one criterion, or what the interview record decides of it; the notes are not part of it, so that
 * typing draws nothing here.
 */
export function useScore(criterion: CriterionId): Score | null {
  const selection = useSelection();
  const { candidate, member } = usePlace();
  const given = useWorkOn(criterion, ({ history }) => draftFor(history.now, criterion).score);
  return given ?? byRecord(selection, candidate.id, member.id).get(criterion) ?? null;
}

/** The same for who shows it without being drawn again. */
export function useLiveScore(criterion: CriterionId): Live<Score | null> {
  const selection = useSelection();
  const { candidate, member, bench } = usePlace();
  return useMemo(() => {
    const decided = byRecord(selection, candidate.id, member.id).get(criterion) ?? null;
    const work = bench.live.of(criterion);
    const now = (): Score | null => draftFor(work.now().history.now, criterion).score ?? decided;
    return { now, listen: (heard) => work.listen(onOther(now, heard)) };
  }, [selection, candidate.id, member.id, bench, criterion]);
}

/** Calls back only where `now` gives something else than the last time: not for each character of a note. */
function onOther<T>(now: () => T, heard: () => void): () => void {
  let last = now();
  return () => {
    const next = now();
    if (Object.is(next, last)) return;
    last = next;
    heard();
  };
}

/** Why it is not assessed; null where it is, so that points that change draw nothing. */
export const useNotAssessed = (live: Live<Score | null>): NotAssessedReason | null =>
  useLive(live, (score) => (score?.is === "not-assessed" ? score.reason : null));

export const useTicked = (criterion: CriterionId): readonly string[] =>
  useWorkOn(criterion, ({ history }) => draftFor(history.now, criterion).ticked);

/** The criteria of the sheet beside the one of this part. */
export function useOthers(): readonly NumberedCriterion[] {
  const { criterion, locked } = usePlace();
  return useMemo(
    () => numbered(locked.sheet.criteria).filter((each) => each.id !== criterion.id),
    [locked, criterion.id],
  );
}

/** All criteria of the sheet with their numbers. */
export const numbered = (criteria: readonly Criterion[]): readonly NumberedCriterion[] =>
  criteria.map(({ id, name }, index) => ({ id, number: index + 1, name }));
