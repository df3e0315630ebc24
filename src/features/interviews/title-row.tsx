import { Link } from "wouter";
import { clockRuns } from "#core/interviews/clock.ts";
import type { Candidate } from "#core/model/people.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { AwayLink } from "#features/interviews/away-link.tsx";
import { CandidateMenu } from "#features/interviews/candidate-menu.tsx";
import { Clock } from "#features/interviews/clock.tsx";
import { COMPARE } from "#features/interviews/compare/address.ts";
import { keepsFocus } from "#features/interviews/keeps-focus.ts";
import { StatusMenu } from "#features/interviews/status-menu.tsx";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** Who is interviewed, where, and how long. */
export function TitleRow(props: {
  readonly recorder: Recorder;
  readonly candidate: Candidate;
  readonly candidates: readonly Candidate[];
  readonly onClock: () => void;
}) {
  const { recorder, candidate, candidates } = props;
  const at = candidates.findIndex((each) => each.id === candidate.id);
  return (
    <div className="ti" {...keepsFocus}>
      <h1 className="t22">
        {candidate.code} <span className="q2">{candidate.name}</span>
      </h1>
      <StatusMenu recorder={recorder} candidate={candidate} />
      <Seg
        label={t("interviews.mode.label")}
        value={recorder.record.mode}
        options={(["room", "video"] as const).map((value) => ({
          value,
          text: t(`interviews.mode.${value}`),
        }))}
        onChange={(mode) => recorder.note([{ type: "mode", mode }])}
      />
      <span className="sp" />
      <PrintLink />
      <CompareLink />
      <span className="go" data-stays="candidates">
        <Step to={candidates[at - 1]} icon="left" label={t("interviews.previous")} />
        <Step to={candidates[at + 1]} icon="right" label={t("interviews.next")} />
        <CandidateMenu candidates={candidates} here={candidate.id} />
      </span>
      <Clock recorder={recorder} code={candidate.code} onToggle={props.onClock} />
    </div>
  );
}

/** To the paper of the day, before and between interviews. */
function PrintLink() {
  const { id, interviews } = useSelection();
  return (
    <AwayLink className="btn prt" href={`/s/${id}/print`} away={Object.values(interviews).some(clockRuns)}>
      <Icon name="printer" />
      <span className="w">{t("interviews.printDay")}</span>
    </AwayLink>
  );
}

function CompareLink() {
  const { id } = useSelection();
  return (
    <Link
      className="btn quiet"
      href={`/s/${id}/interviews/${COMPARE}`}
      aria-label={t("interviews.compareLabel")}
    >
      {t("interviews.compareShort")}
    </Link>
  );
}

/** To the candidate before or after; at the ends the button stays in its place. */
function Step(props: {
  readonly to: Candidate | undefined;
  readonly icon: "left" | "right";
  readonly label: string;
}) {
  const { id } = useSelection();
  if (props.to === undefined) {
    return (
      <button type="button" className="btn icon" aria-disabled aria-label={props.label}>
        <Icon name={props.icon} />
      </button>
    );
  }
  return (
    <Link
      className="btn icon"
      href={`/s/${id}/interviews/${props.to.id}`}
      aria-label={`${props.label}: ${props.to.code}`}
    >
      <Icon name={props.icon} />
    </Link>
  );
}
