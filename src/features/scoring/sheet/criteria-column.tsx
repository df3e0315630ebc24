import { memo } from "react";
import { Link } from "wouter";
import type { CriterionId } from "#core/model/ids.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { settledDraft } from "#core/scores/by-record.ts";
import { scoredCount } from "#core/scores/gaps.ts";
import { scoringPath } from "#features/scoring/address.ts";
import { HandedIn } from "#features/scoring/hand-in/handed-in.tsx";
import { InterviewClock } from "#features/scoring/sheet/interview-clock.tsx";
import { useLiveScore, usePlace, useScore, useWork } from "#features/scoring/sheet/work-context.ts";
import { ratedCount } from "#features/scoring/own-status.ts";
import { useCurrentInSight } from "#features/scoring/use-current-in-sight.ts";
import { LiveScoreChip, ScoreChip } from "#ui/domain/score-chip.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { countWord } from "#words/format.ts";
import { useLanguage } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

/** All criteria with what was given, the interview's clock, and hand-in. */
export function CriteriaColumn({ onHandIn }: { readonly onHandIn: () => void }) {
  const { candidate, locked, criterion, sealed } = usePlace();
  const { id } = useSelection();
  const { criteria } = locked.sheet;
  const list = useCurrentInSight(criterion.id);
  return (
    <section className="a" data-column="" aria-label={t("scoring.competencies")}>
      <div className="top">
        <h2>{t("scoring.competencies")}</h2>
        <Rated />
      </div>
      <ol className="kl" ref={list}>
        {criteria.map((each, index) => (
          <CriterionRow
            key={each.id}
            criterion={each}
            number={index + 1}
            path={scoringPath(id, candidate.id, each.id)}
            isCurrent={each.id === criterion.id}
          />
        ))}
      </ol>
      <div className="ft">
        <InterviewClock />
        {sealed === null ? <HandInButton onHandIn={onHandIn} /> : <HandedIn sealed={sealed} />}
      </div>
    </section>
  );
}

/** Whether all have a score or a reason, also one that the interview record gives. */
function useIsWhole(): boolean {
  const selection = useSelection();
  const { member, candidate, locked } = usePlace();
  const { sheet } = locked;
  const pair = { member: member.id, candidate: candidate.id };
  return useWork(
    ({ history }) =>
      scoredCount(settledDraft(selection, sheet, pair, history.now, "screen"), sheet) ===
      sheet.criteria.length,
  );
}

function Rated() {
  const { sheet } = usePlace().locked;
  const n = useWork(({ history }) => ratedCount(history.now, sheet));
  return <span className="t12 q2">{t("scoring.rated", { n, m: sheet.criteria.length })}</span>;
}

interface RowProps {
  readonly criterion: Criterion;
  readonly number: number;
  readonly path: string;
  readonly isCurrent: boolean;
}

const CriterionRow = memo(function CriterionRow({ criterion, number, path, isCurrent }: RowProps) {
  useLanguage();
  const { locked } = usePlace();
  return (
    <li>
      <Link href={path} replace aria-current={isCurrent ? "step" : undefined}>
        <span className="n">{number}</span>
        <span className="nm">{criterion.name}</span>
        <RowChip criterion={criterion.id} scale={locked.sheet.scale} isCurrent={isCurrent} />
      </Link>
    </li>
  );
});

interface RowChipProps {
  readonly criterion: CriterionId;
  readonly scale: Scale;
  readonly isCurrent: boolean;
}

/** Of the one that is worked on it changes with every key, without being drawn again. */
function RowChip({ criterion, scale, isCurrent }: RowChipProps) {
  const Chip = isCurrent ? CurrentChip : OtherChip;
  return <Chip criterion={criterion} scale={scale} />;
}

type ChipProps = Omit<RowChipProps, "isCurrent">;

const CurrentChip = ({ criterion, scale }: ChipProps) => (
  <LiveScoreChip live={useLiveScore(criterion)} scale={scale} />
);

/** By itself, so that a score that comes from elsewhere draws neither its row nor the link again. */
const OtherChip = ({ criterion, scale }: ChipProps) => (
  <ScoreChip score={useScore(criterion)} scale={scale} />
);

function HandInButton({ onHandIn }: { readonly onHandIn: () => void }) {
  const { candidate, member, locked, readOnly } = usePlace();
  const isWhole = useIsWhole();
  const { deliberations, takenBack } = useSelection();
  const revised = takenBack.findLast((each) => each.member === member.id && each.candidate === candidate.id);
  const all = countWord(locked.sheet.criteria.length);
  if (deliberations[candidate.id] !== undefined)
    return <p className="state t12 q2">{t("scoring.tooLate", { code: candidate.code })}</p>;
  return (
    <div className="state">
      <Button wide waits={readOnly} onPress={onHandIn}>
        {t("scoring.handIn.do", { code: candidate.code })}
      </Button>
      <p className="t12 q3">
        {revised === undefined
          ? t(isWhole ? "scoring.handIn.ready" : "scoring.handIn.possible", { all })
          : t(revised.source === "paper" ? "scoring.handIn.againPaper" : "scoring.handIn.again")}
      </p>
    </div>
  );
}
