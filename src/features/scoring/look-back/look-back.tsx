import { memo, useEffect, useMemo, useState } from "react";
import { Link } from "wouter";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Criterion, LockedSheet } from "#core/model/sheet.ts";
import { countedFor } from "#core/scores/counted-for.ts";
import { draftFromSheet } from "#core/scores/hand-in.ts";
import type { OwnSheet } from "#core/scores/own-sheets.ts";
import { lookBackPath, scoringPath, useScoringAddress } from "#features/scoring/address.ts";
import { Revise } from "#features/scoring/hand-in/revise.tsx";
import { lookBackHints } from "#features/scoring/look-back/look-back-hints.ts";
import { useCurrentInSight } from "#features/scoring/use-current-in-sight.ts";
import { numbered } from "#features/scoring/sheet/work-context.ts";
import { NoteParagraphs } from "#ui/domain/notes-editor-read.tsx";
import { ScoreChip } from "#ui/domain/score-chip.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useApp, useSelection } from "#usecases/world-context.ts";
import { shortDay } from "#words/format.ts";
import { useLanguage, useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";
import "#features/scoring/look-back/look-back.css";

interface LookBackProps {
  readonly member: Person;
  readonly locked: LockedSheet;
  readonly sheets: readonly OwnSheet[];
}

/** After the last hand-in: the member's own scores and notes, criterion by criterion, in interview order. No totals. */
export function LookBack({ member, locked, sheets }: LookBackProps) {
  const selection = useSelection();
  const { criterion: asked, go } = useScoringAddress();
  const { criteria } = locked.sheet;
  const index = Math.max(
    0,
    criteria.findIndex((each) => each.id === asked),
  );
  const criterion = criteria[index];
  const [revised, setRevised] = useState<OwnSheet | null>(null);
  const step = (by: 1 | -1) => (): void => {
    const next = criteria[index + by];
    if (next !== undefined) go(lookBackPath(selection.id, next.id));
  };
  useKeys({ "Alt+ArrowDown": step(1), "Alt+ArrowUp": step(-1) });
  useKeyHints(useSaid(lookBackHints));
  useHeadingFocused();
  if (criterion === undefined) return null;
  return (
    <main className="cols back">
      <Criteria criteria={criteria} current={criterion.id} />
      <section className="lb-body" data-column="" aria-label={t("scoring.lookBack.title")} tabIndex={-1}>
        <header>
          <h1 className="t22" tabIndex={-1} data-heading="">
            {criterion.name}
          </h1>
          <p className="t13 q2">{t("scoring.lookBack.text")}</p>
        </header>
        <ol>
          {sheets.map((own) => (
            <Row
              key={own.candidate.id}
              own={own}
              criterion={criterion}
              locked={locked}
              onRevise={setRevised}
            />
          ))}
        </ol>
      </section>
      {revised === null ? null : (
        <Revise
          member={member}
          candidate={revised.candidate}
          sealed={revised.sealed}
          onDraft={() => go(scoringPath(selection.id, revised.candidate.id, criterion.id))}
          onClose={() => setRevised(null)}
        />
      )}
    </main>
  );
}

/** What led here is gone with the sheet that was shown before. */
function useHeadingFocused(): void {
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      document.querySelector<HTMLElement>(".lb-body [data-heading]")?.focus();
  }, []);
}

function Criteria({
  criteria,
  current,
}: {
  readonly criteria: readonly Criterion[];
  readonly current: CriterionId;
}) {
  const { id } = useSelection();
  const list = useCurrentInSight(current);
  return (
    <section className="a" data-column="" aria-label={t("scoring.competencies")}>
      <div className="top">
        <h2>{t("scoring.lookBack.title")}</h2>
      </div>
      <ol className="kl" ref={list}>
        {criteria.map((each, index) => (
          <li key={each.id}>
            <Link
              href={lookBackPath(id, each.id)}
              replace
              aria-current={each.id === current ? "step" : undefined}
            >
              <span className="n">{index + 1}</span>
              <span className="nm">{each.name}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly own: OwnSheet;
  readonly criterion: Criterion;
  readonly locked: LockedSheet;
  readonly onRevise: (own: OwnSheet) => void;
}

const Row = memo(function Row({ own, criterion, locked, onRevise }: RowProps) {
  useLanguage();
  const selection = useSelection();
  const reads = useApp((state) => state.keeping === "reader");
  const others = useMemo(
    () => numbered(locked.sheet.criteria).filter(({ id }) => id !== criterion.id),
    [locked, criterion.id],
  );
  const { candidate, sealed } = own;
  const counted = useMemo(
    () => countedFor(draftFromSheet(sealed.sheet), locked.sheet, criterion.id),
    [sealed, locked, criterion.id],
  );
  const given = sealed.sheet.scores.find((each) => each.criterion === criterion.id);
  const score = given?.score ?? null;
  const { scale } = locked.sheet;
  const title =
    score?.is === "points"
      ? scale.points.find(({ points }) => points === score.points)?.title
      : score !== null && t(`scoring.reason.${score.reason}`);
  const isUnsealed = selection.deliberations[candidate.id] !== undefined;
  return (
    <li>
      <ScoreChip score={score} scale={scale} />
      <div>
        <div className="hd-row">
          <h2>
            <Link href={scoringPath(selection.id, candidate.id, criterion.id)} replace>
              {candidate.code}
            </Link>{" "}
            <span>{candidate.name}</span>
          </h2>
          <span className="t13 q2">{when(candidate)}</span>
          {isUnsealed || sealed.sheet.paper !== null || reads ? null : (
            <Button look="linklike" className="t13" onPress={() => onRevise(own)}>
              {t("scoring.revise.open", { code: candidate.code })}
            </Button>
          )}
        </div>
        <p className="q2">{title}</p>
        <div className="dom-notes bare">
          <NoteParagraphs
            notes={given?.notes ?? []}
            counted={counted}
            criteria={others}
            indicators={criterion.indicators}
          />
        </div>
      </div>
    </li>
  );
});

const when = ({ day, time }: Candidate): string =>
  [day === null ? "" : shortDay(day), time ?? ""].filter((part) => part !== "").join(", ");
