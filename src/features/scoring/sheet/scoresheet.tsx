import { useEffect, useMemo, useRef, useState } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import { pairKey, type SealedSheet } from "#core/model/selection.ts";
import type { LockedSheet } from "#core/model/sheet.ts";
import type { Hash } from "#core/shared/hash.ts";
import { beginHistory } from "#core/scores/history.ts";
import { draftFromSheet } from "#core/scores/hand-in.ts";
import { scoringPath, useScoringAddress } from "#features/scoring/address.ts";
import { HandIn } from "#features/scoring/hand-in/hand-in.tsx";
import { Receipt } from "#features/scoring/hand-in/receipt.tsx";
import { CriteriaColumn } from "#features/scoring/sheet/criteria-column.tsx";
import { FromCopy, useBrought } from "#features/scoring/sheet/from-copy.tsx";
import { QuestionColumn } from "#features/scoring/sheet/question-column.tsx";
import { RatingColumn } from "#features/scoring/sheet/rating-column.tsx";
import { frozenHints, scoringHints } from "#features/scoring/sheet/scoring-hints.ts";
import { useNarrow } from "#features/scoring/sheet/use-narrow.ts";
import { focusHeading, useFocusKept } from "#features/scoring/sheet/use-focus-kept.ts";
import { useScoringKeys } from "#features/scoring/sheet/use-scoring-keys.ts";
import { WholeSheet, type Why } from "#features/scoring/sheet/whole-sheet.tsx";
import { PlaceProvider, type Place, type SheetPlace } from "#features/scoring/sheet/work-context.ts";
import { makeWorkbench, workbenchFor, type Workbench } from "#features/scoring/sheet/workbench.ts";
import type { NotesHandle } from "#ui/domain/notes-editor.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { sheetDraftOf } from "#usecases/drafts.ts";
import { useApp, useSelection, useWorld } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";

interface ScoresheetProps {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly locked: LockedSheet;
  readonly criterion: CriterionId;
  /** Seal of the sheet that was handed in just now, whose receipt is to be shown; null otherwise. */
  readonly fresh: Hash | null;
  readonly onFresh: (seal: Hash | null) => void;
}

/** One member's scoresheet for one candidate: competencies, question and notes, rating. Or all of it as a whole. */
export function Scoresheet(props: ScoresheetProps) {
  const { place, base } = usePlaceOf(props);
  const narrow = useNarrow();
  const whole = useApp((state) => state.settings.wholeSheet ?? false);
  const notes = useRef<NotesHandle>(null);
  const [asksWhy, setAsksWhy] = useState(false);
  const [handsIn, setHandsIn] = useState(false);
  const next = props.locked.sheet.criteria[place.number];
  const isInTwo = props.locked.sheet.second !== undefined;
  useScoringKeys(place, notes, () => setAsksWhy(true));
  useFocusKept(place.criterion.id, notes, whole);
  useKeyHints(useSaid(place.readOnly ? frozenHints : scoringHints, props.locked.sheet.scale));
  const closeReceipt = (): void => {
    props.onFresh(null);
    // What had the focus before is gone with the draft.
    setTimeout(focusHeading);
  };
  const why = useMemo<Why>(
    () => ({ onAskWhy: () => setAsksWhy(true), onWhyClosed: () => setAsksWhy(false) }),
    [],
  );
  const rating = {
    ...why,
    asksWhy,
    next: next ?? null,
    onNext: () => (next === undefined ? setHandsIn(true) : place.goTo(next.id)),
  };
  return (
    <PlaceProvider value={place}>
      <main className={`cols${whole ? " whole" : ""}${isInTwo ? " two" : ""}`}>
        <CriteriaColumn onHandIn={() => setHandsIn(true)} />
        {whole ? (
          <WholeSheet base={base} current={place.criterion.id} handle={notes} why={why} asksWhy={asksWhy} />
        ) : (
          <>
            <QuestionColumn handle={notes} narrow={narrow ? rating : null} />
            {narrow ? null : <RatingColumn {...rating} />}
          </>
        )}
      </main>
      <Asked handsIn={handsIn} onClose={() => setHandsIn(false)} />
      {place.sealed !== null && place.sealed.seal === props.fresh ? (
        <Receipt sealed={place.sealed} onClose={closeReceipt} />
      ) : null}
    </PlaceProvider>
  );
}

/** What is asked before anything else of a sheet, and at hand-in. */
function Asked({ handsIn, onClose }: { readonly handsIn: boolean; readonly onClose: () => void }) {
  const [state] = useBrought();
  const [later, setLater] = useState(false);
  const leave = (): void => {
    setLater(true);
    onClose();
  };
  // What nobody decided about would go with the draft.
  const asks = state !== undefined && (handsIn || !later);
  const asked = useRef(asks);
  useEffect(() => {
    // Asked before anything else it gives the focus back to nothing.
    if (asked.current && !asks && !handsIn) setTimeout(focusHeading);
    asked.current = asks;
  }, [asks, handsIn]);
  if (asks) return <FromCopy key={state.place} state={state} onLater={leave} />;
  return handsIn ? <HandIn onClose={onClose} /> : null;
}

function usePlaceOf(props: ScoresheetProps): { readonly place: Place; readonly base: SheetPlace } {
  const { member, candidate, locked, onFresh } = props;
  const selection = useSelection();
  const reads = useApp((state) => state.keeping === "reader");
  const { go } = useScoringAddress();
  const sealed = selection.sealed[pairKey(member.id, candidate.id)] ?? null;
  const bench = useBench(props, sealed);
  const readOnly = reads || sealed !== null || selection.deliberations[candidate.id] !== undefined;
  const base = useMemo<SheetPlace>(() => {
    const goTo = (to: CriterionId): void => go(scoringPath(selection.id, candidate.id, to));
    return { member, candidate, locked, bench, sealed, readOnly, goTo, onHandedIn: onFresh };
  }, [member, candidate, locked, bench, sealed, readOnly, go, onFresh, selection.id]);
  const { criteria } = locked.sheet;
  const index = Math.max(
    0,
    criteria.findIndex((each) => each.id === props.criterion),
  );
  const criterion = criteria[index];
  if (criterion === undefined) throw new Error("a locked sheet has criteria");
  const place = useMemo(() => ({ ...base, criterion, number: index + 1 }), [base, criterion, index]);
  return { place, base };
}

function useBench({ member, candidate, locked }: ScoresheetProps, sealed: SealedSheet | null): Workbench {
  const world = useWorld();
  const [bench] = useState(() => {
    const { open } = world.store.getState();
    if (open === null) throw new Error("no selection is open");
    const { sheet } = locked;
    if (sealed !== null)
      return makeWorkbench(world, sheet, member.id, candidate.id, beginHistory(draftFromSheet(sealed.sheet)));
    const stored = sheetDraftOf(open, sheet, member.id, candidate.id);
    return workbenchFor(world, sheet, member.id, candidate.id, stored);
  });
  return bench;
}
