import type { CriterionId } from "#core/model/ids.ts";
import type { EvidenceNote } from "#core/model/score.ts";
import { draftFor, type SheetDraft } from "#core/scores/draft.ts";
import { besideIt, isEmpty, type Criteria } from "#core/scores/two-states.ts";
import { numbered, usePlace, useWork } from "#features/scoring/sheet/work-context.ts";
import { NoteParagraphs } from "#ui/domain/notes-editor-read.tsx";
import { ScoreChip } from "#ui/domain/score-chip.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import type { BroughtState } from "#usecases/brought-drafts.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { dayOfStamp, longDay, timeOfStamp } from "#words/format.ts";
import { t } from "#words/t.ts";
import "#features/scoring/sheet/from-copy.css";

interface WaitingState extends BroughtState {
  /** Where it stands among all that were laid beside this sheet. */
  readonly place: number;
}

/** Other states of this sheet that differ from what goes on here, and wait for its member's word. */
export function useBrought(): readonly WaitingState[] {
  const { member, candidate, readOnly, locked } = usePlace();
  const brought = useDraft<readonly BroughtState[]>(draftKey.brought(member.id, candidate.id));
  const all = (brought ?? []).map((state, place) => ({ ...state, place }));
  const waiting = readOnly ? [] : all.filter(({ settled }) => !settled);
  const here = useWork(({ history }) => (waiting.length === 0 ? null : history.now.criteria));
  // A later version of the sheet may lack what a backup still has.
  const asked = new Set(locked.sheet.criteria.map(({ id }) => id));
  const ofSheet = (criteria: Criteria): Criteria =>
    Object.fromEntries(Object.entries(criteria).filter(([id]) => asked.has(id)));
  return waiting.filter(({ criteria }) => here !== null && !isEmpty(besideIt(here, ofSheet(criteria))));
}

type Words = "backup" | "begun";

const wordsOf = ({ at }: BroughtState): Words => (at === null ? "begun" : "backup");

const NONE_COUNTED: ReadonlyMap<EvidenceNote, CriterionId> = new Map();

/**
 * Asks the member which of two states of the own sheet goes on: the one here, or the one of a restored backup. Of a sheet that
 * is revised the one that was handed in, or what lay begun here when it was.
 */
export function FromCopy({ state, onLater }: { readonly state: WaitingState; readonly onLater: () => void }) {
  const world = useWorld();
  const { member, candidate, bench } = usePlace();
  const draft = useWork(({ history }) => history.now);
  const key = draftKey.brought(member.id, candidate.id);
  const brought = useDraft<readonly BroughtState[]>(key) ?? [];
  const found = besideIt(draft.criteria, state.criteria);
  const settle = (): void => {
    const all = brought.map((each, place) => (place === state.place ? { ...each, settled: true } : each));
    keepDraft(world, key, all, "choice");
  };
  const take = (): void => {
    const taken = bench.sheet.criteria.flatMap(({ id }) => {
      const other = found[id];
      return other === undefined ? [] : [[id, other] as const];
    });
    bench.take({ ...draft, criteria: { ...draft.criteria, ...Object.fromEntries(taken) } });
    settle();
  };
  const { code } = candidate;
  const words = wordsOf(state);
  const { at } = state;
  const when = at === null ? {} : { day: longDay(dayOfStamp(at)), time: timeOfStamp(at) };
  return (
    <Dialog
      wide="widest"
      title={t("scoring.fromCopy.title", { code })}
      onClose={onLater}
      actions={
        <>
          <Button onPress={take}>{t(`scoring.fromCopy.${words}.take`)}</Button>
          <Button onPress={settle}>{t(`scoring.fromCopy.${words}.keep`)}</Button>
          <span data-safe="">
            <Button onPress={onLater}>{t("scoring.fromCopy.later")}</Button>
          </span>
        </>
      }
    >
      <p>{t(`scoring.fromCopy.${words}.text`, { code, ...when })}</p>
      <Differences words={words} here={draft} found={{ ...draft, criteria: found }} />
      <p>{t(`scoring.fromCopy.${words}.undo`)}</p>
    </Dialog>
  );
}

interface DifferencesProps {
  readonly words: Words;
  readonly here: SheetDraft;
  readonly found: SheetDraft;
}

function Differences({ words, here, found }: DifferencesProps) {
  const { locked } = usePlace();
  const differing = numbered(locked.sheet.criteria).filter(({ id }) => found.criteria[id] !== undefined);
  return (
    // Reachable by keyboard, so that a long list can be scrolled.
    <div className="from-copy" role="group" aria-label={t("scoring.fromCopy.differences")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("scoring.fromCopy.competency")}</th>
            <th scope="col">{t(`scoring.fromCopy.${words}.here`)}</th>
            <th scope="col">{t(`scoring.fromCopy.${words}.there`)}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map(({ id, number, name }) => (
            <tr key={id}>
              <th scope="row">
                <span>
                  {number} {name}
                </span>
              </th>
              <State of={here} criterion={id} />
              <State of={found} criterion={id} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function State({ of, criterion }: { readonly of: SheetDraft; readonly criterion: CriterionId }) {
  const { locked } = usePlace();
  const { score, notes } = draftFor(of, criterion);
  const all = numbered(locked.sheet.criteria);
  const indicators = locked.sheet.criteria.find(({ id }) => id === criterion)?.indicators ?? [];
  return (
    <td>
      <div className="state">
        <ScoreChip score={score} scale={locked.sheet.scale} />
        <div className="dom-notes bare">
          <NoteParagraphs
            notes={notes.filter(({ text }) => text.trim() !== "")}
            counted={NONE_COUNTED}
            criteria={all.filter(({ id }) => id !== criterion)}
            indicators={indicators}
          />
        </div>
      </div>
    </td>
  );
}
