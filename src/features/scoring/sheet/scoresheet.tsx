import { useMemo, useRef, useState } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import { pairKey } from "#core/model/selection.ts";
import type { LockedSheet } from "#core/model/sheet.ts";
import type { Hash } from "#core/shared/hash.ts";
import { draftFromSheet } from "#core/scores/hand-in.ts";
import { scoringPath, useScoringAddress } from "#features/scoring/address.ts";
import { HandIn } from "#features/scoring/hand-in/hand-in.tsx";
import { Receipt } from "#features/scoring/hand-in/receipt.tsx";
import { CriteriaColumn } from "#features/scoring/sheet/criteria-column.tsx";
import { QuestionColumn } from "#features/scoring/sheet/question-column.tsx";
import { RatingColumn } from "#features/scoring/sheet/rating-column.tsx";
import { scoringHints } from "#features/scoring/sheet/scoring-hints.ts";
import { useNarrow } from "#features/scoring/sheet/use-narrow.ts";
import { focusHeading, useScoringKeys } from "#features/scoring/sheet/use-scoring-keys.ts";
import { PlaceProvider, type Place } from "#features/scoring/sheet/work-context.ts";
import { makeWorkbench } from "#features/scoring/sheet/workbench.ts";
import type { NotesHandle } from "#ui/domain/notes-editor.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { sheetDraftOf } from "#usecases/drafts.ts";
import { useApp, useSelection, useWorld } from "#usecases/world-context.ts";

interface ScoresheetProps {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly locked: LockedSheet;
  readonly criterion: CriterionId;
  /** Seal of the sheet that was handed in just now, whose receipt is to be shown; null otherwise. */
  readonly fresh: Hash | null;
  readonly onFresh: (seal: Hash | null) => void;
}

/** One member's scoresheet for one candidate: competencies, question and notes, rating. */
export function Scoresheet(props: ScoresheetProps) {
  const place = usePlaceOf(props);
  const narrow = useNarrow();
  const notes = useRef<NotesHandle>(null);
  const [asksWhy, setAsksWhy] = useState(false);
  const [handsIn, setHandsIn] = useState(false);
  const next = props.locked.sheet.criteria[place.number];
  useScoringKeys(place, notes, () => setAsksWhy(true));
  useKeyHints(useMemo(() => scoringHints(props.locked.sheet.scale), [props.locked.sheet.scale]));
  const closeReceipt = (): void => {
    props.onFresh(null);
    // What had the focus before is gone with the draft.
    setTimeout(focusHeading);
  };
  const rating = { asksWhy, onAskWhy: () => setAsksWhy(true), onWhyClosed: () => setAsksWhy(false) };
  const goOn = {
    next: next ?? null,
    onNext: () => (next === undefined ? setHandsIn(true) : place.goTo(next.id)),
  };
  return (
    <PlaceProvider value={place}>
      <main className="cols">
        <CriteriaColumn onHandIn={() => setHandsIn(true)} />
        <QuestionColumn handle={notes} narrow={narrow ? { ...rating, ...goOn } : null} />
        {narrow ? null : <RatingColumn {...rating} {...goOn} />}
      </main>
      {handsIn ? <HandIn onClose={() => setHandsIn(false)} /> : null}
      {place.sealed !== null && place.sealed.seal === props.fresh ? (
        <Receipt sealed={place.sealed} onClose={closeReceipt} />
      ) : null}
    </PlaceProvider>
  );
}

function usePlaceOf({ member, candidate, locked, criterion: id, onFresh }: ScoresheetProps): Place {
  const world = useWorld();
  const selection = useSelection();
  const reads = useApp((state) => state.keeping === "reader");
  const { go } = useScoringAddress();
  const sealed = selection.sealed[pairKey(member.id, candidate.id)] ?? null;
  const [bench] = useState(() => {
    const { open } = world.store.getState();
    if (open === null) throw new Error("no selection is open");
    const start =
      sealed === null
        ? sheetDraftOf(open, locked.sheet, member.id, candidate.id)
        : draftFromSheet(sealed.sheet);
    return makeWorkbench(world, locked.sheet, member.id, candidate.id, start);
  });
  const index = Math.max(
    0,
    locked.sheet.criteria.findIndex((each) => each.id === id),
  );
  const criterion = locked.sheet.criteria[index];
  if (criterion === undefined) throw new Error("a locked sheet has criteria");
  const readOnly = reads || sealed !== null || selection.deliberations[candidate.id] !== undefined;
  const number = index + 1;
  return useMemo<Place>(() => {
    const goTo = (to: CriterionId): void => go(scoringPath(selection.id, candidate.id, to));
    return {
      member,
      candidate,
      locked,
      criterion,
      number,
      bench,
      sealed,
      readOnly,
      goTo,
      onHandedIn: onFresh,
    };
  }, [member, candidate, locked, criterion, number, bench, sealed, readOnly, go, onFresh, selection.id]);
}
