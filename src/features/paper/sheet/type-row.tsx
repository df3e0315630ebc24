import type { Score } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { cannotScore, heardPut, wasPut } from "#core/interviews/could-hear.ts";
import { draftFor } from "#core/scores/draft.ts";
import { givenOnScreen, paperNotes } from "#core/scores/paper-entry.ts";
import { at } from "#core/sheet/text-places.ts";
import type { Pair } from "#features/paper/address.ts";
import type { PaperSheetProps } from "#features/paper/sheet/paper-sheet.tsx";
import type { PaperWork } from "#features/paper/sheet/use-paper-work.ts";
import { InBoth } from "#ui/domain/in-both.tsx";
import { RatingSquares } from "#ui/domain/rating-options-squares.tsx";
import { NotAssessedReasons } from "#ui/domain/rating-options-why.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useLanguages } from "#usecases/use-languages.ts";
import { useSelection } from "#usecases/world-context.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

interface TypeRowProps extends PaperSheetProps {
  readonly pair: Pair;
  readonly work: PaperWork;
  readonly criterion: Criterion;
  readonly number: number;
  readonly asksWhy: boolean;
  readonly onAskWhy: () => void;
  readonly onWhyClosed: () => void;
  readonly onNotes: () => void;
}

/** One row of the paper. What the member gave on screen is not shown, only that it was. */
export function TypeRow(props: TypeRowProps) {
  const { work, criterion, number } = props;
  const say = useLanguages(props.locked.sheet);
  const isCurrent = work.current === criterion.id;
  return (
    <li
      className={isCurrent ? "row cur" : "row"}
      aria-current={isCurrent ? "step" : undefined}
      aria-label={t("paper.sheet.row", { number, name: criterion.name })}
      tabIndex={-1}
    >
      <span className="n">{number}</span>
      <span className="nm">
        <InBoth said={say(at.name(criterion.id), criterion.name)} />
      </span>
      {givenOnScreen(work.draft, criterion.id) ? <OnScreen /> : <TypedScore {...props} />}
    </li>
  );
}

function OnScreen() {
  return (
    <span className="os">
      <Icon name="lock" />
      <span>{t("paper.sheet.onScreen")}</span>
      <span className="q3">{t("paper.sheet.onScreenHint")}</span>
    </span>
  );
}

function TypedScore(props: TypeRowProps) {
  const { work, criterion, locked, pair } = props;
  const selection = useSelection();
  const { scale } = locked.sheet;
  const { score } = draftFor(work.draft, criterion.id);
  const byRecord = cannotScore(selection, pair.candidate, pair.member, criterion.id);
  const against = againstText(selection, pair, criterion, score);
  const notes = paperNotes(work.draft, criterion.id).length;
  const reasons = props.asksWhy ? (
    <NotAssessedReasons
      reason={score?.is === "not-assessed" ? score.reason : null}
      lowest={showPoints(scale.points[0]?.points ?? 0)}
      byRecord={byRecord}
      onChoose={(reason) => work.give(criterion.id, { is: "not-assessed", reason })}
      onClose={props.onWhyClosed}
    />
  ) : null;
  return (
    <>
      <RatingSquares
        label={criterion.name}
        scale={scale}
        anchors={NO_TEXTS}
        score={score}
        moves={SIDEWAYS}
        reasons={reasons}
        onRate={(points) => work.give(criterion.id, { is: "points", points })}
        onNotAssessed={props.onAskWhy}
      />
      <span className={against === null ? "sy" : "sy err"}>
        {against ?? (score?.is === "not-assessed" ? t(`scoring.reason.${score.reason}`) : null)}
      </span>
      <button
        type="button"
        className={notes === 0 ? "nt" : "nt on"}
        aria-label={t(notes === 0 ? "paper.sheet.notesNone" : "paper.sheet.notesOf", {
          count: notes,
          name: criterion.name,
        })}
        onClick={props.onNotes}
      >
        {notes === 0 ? t("paper.sheet.notes") : t("paper.sheet.notesCount", { count: notes })}
      </button>
    </>
  );
}

/** What the interview record says against a score; null where it says nothing. */
function againstText(
  selection: Selection,
  { candidate, member }: Pair,
  { id }: Criterion,
  score: Score | null,
): string | null {
  if (score?.is === "not-assessed") {
    if (score.reason === "not-put" && wasPut(selection, candidate, id)) return t("paper.sheet.record.put");
    const isHere = score.reason === "not-present" && heardPut(selection, candidate, member, id);
    return isHere ? t("paper.sheet.record.present") : null;
  }
  const byRecord = cannotScore(selection, candidate, member, id);
  return byRecord === null ? null : t(`paper.sheet.record.${byRecord}`);
}

/** Squares have no room for them. */
const NO_TEXTS: readonly [] = [];

/** Up and down go from row to row. */
const SIDEWAYS: { readonly [key: string]: -1 | 1 } = { ArrowLeft: -1, ArrowRight: 1 };
