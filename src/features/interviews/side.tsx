import { useState } from "react";
import { Link } from "wouter";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import { hasBegun } from "#core/interviews/presence.ts";
import { recordOf } from "#core/interviews/record.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { AwayLink } from "#features/interviews/away-link.tsx";
import { Checklist } from "#features/interviews/checklist.tsx";
import { Besides } from "#features/interviews/besides.tsx";
import { Interruptions } from "#features/interviews/interruptions.tsx";
import { keepsFocus } from "#features/interviews/keeps-focus.ts";
import { STATUS_ICON } from "#features/interviews/status-icon.ts";
import type { Interrupting } from "#features/interviews/use-interruptions.ts";
import type { Questions } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Checklist, interruptions, the way to scoring, and who comes next. */
export function Side(props: {
  readonly recorder: Recorder;
  readonly candidate: Candidate;
  readonly next: Candidate | undefined;
  /** Null while the sheet is not locked. */
  readonly questions: Questions | null;
  readonly interrupting: Interrupting;
  readonly onOpening: () => void;
}) {
  const { recorder, candidate, questions } = props;
  const { id } = useSelection();
  const out = OUT_OF_COUNTS.includes(recorder.record.status);
  return (
    <aside className="r_" aria-label={t("interviews.side")} data-column {...keepsFocus}>
      <div className="sd">
        <Checklist recorder={recorder} onOpening={props.onOpening} />
        <Interruptions recorder={recorder} interrupting={props.interrupting} />
        {questions === null ? null : <Besides recorder={recorder} questions={questions} />}
      </div>
      <div className="nx">
        <WarmUpLink />
        {questions === null ? null : (
          <div className="sc">
            <AwayLink className="btn wide" href={`/s/${id}/scoring/${candidate.id}`} away={out}>
              {t("interviews.score", { code: candidate.code })}
            </AwayLink>
            <p className={out ? "t12 q3 away" : "t12 q3"}>{t("interviews.scoreHint")}</p>
          </div>
        )}
        <Next next={props.next} />
      </div>
    </aside>
  );
}

/**
 * Before anybody is interviewed: the panel can score an invented answer first. When the first interview begins its
 * place stays until another one is looked at.
 */
function WarmUpLink() {
  const selection = useSelection();
  const offered = !Object.values(selection.interviews).some(hasBegun) && panelOf(selection).length > 0;
  const [hasPlace] = useState(offered);
  if (!hasPlace) return null;
  return (
    <div className="sc">
      <AwayLink className="btn quiet wide" href={`/s/${selection.id}/warm-up`} away={!offered}>
        {t("interviews.warmUp")}
      </AwayLink>
    </div>
  );
}

function Next({ next }: { readonly next: Candidate | undefined }) {
  const selection = useSelection();
  if (next === undefined) {
    return (
      <section className="nc">
        <h2>{t("interviews.nextCandidate")}</h2>
        <p className="q2 t13">{t("interviews.noNext")}</p>
      </section>
    );
  }
  const { status, mode } = recordOf(selection, next.id);
  return (
    <section className="nc">
      <h2>{t("interviews.nextCandidate")}</h2>
      <div className="row">
        <Link className="tx" href={`/s/${selection.id}/interviews/${next.id}`}>
          <b className="b">{next.code}</b> {next.name}
        </Link>
        <span className="q2">{next.time ?? t("interviews.noTime")}</span>
      </div>
      <div className="row">
        <Status icon={STATUS_ICON[status]}>{t(`interviews.status.${status}`)}</Status>
        <span className="t13 q2">
          {[next.day === null ? "" : shortDay(next.day), whereText(next, mode)]
            .filter((each) => each !== "")
            .join(", ")}
        </span>
      </div>
    </section>
  );
}

/** The room by its name; of a video interview that it is one, and the link's name. */
function whereText({ place }: Candidate, mode: Candidate["mode"]): string {
  if (place === "") return t(`interviews.mode.${mode}`);
  return mode === "room" ? place : `${t("interviews.mode.video")}, ${place}`;
}
