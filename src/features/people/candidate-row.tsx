import { useState } from "react";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { isAdjusted, minutesFor } from "#core/people/adjust-time.ts";
import { timeAfter } from "#core/people/schedule.ts";
import { warningAbout, type TimeWarning } from "#core/people/time-warnings.ts";
import { chairsFor, panelOf, scoringMembers } from "#core/people/who-scores.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { draftKey } from "#usecases/drafts.ts";
import { useSelection } from "#usecases/world-context.ts";
import { InPlace } from "#features/people/in-place.tsx";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import { warningRemark } from "#features/people/time-sentences.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { useSaveCalendar } from "#features/people/use-save-calendar.ts";
import { t, tCode } from "#words/t.ts";

/** One candidate: time, code and name, with what is out of the ordinary. */
export function CandidateRow(props: {
  readonly candidate: Candidate;
  readonly minutes: number | null;
  readonly warnings: readonly TimeWarning[];
  /** The day says where; the row need not. */
  readonly placeSaid: boolean;
  readonly steps: PeopleSteps;
  readonly onTimes: (candidate: Candidate) => void;
  readonly onAdjust: (candidate: Candidate) => void;
}) {
  const { candidate, steps } = props;
  const { code, id } = candidate;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const save = (change: Partial<Candidate>): Refusal | null =>
    steps.saveCandidates(
      [{ ...candidate, ...change }],
      t("people.said.changed", { name: change.code ?? code }),
    );
  return (
    <li className="sl">
      <button type="button" className="tm" onClick={() => props.onTimes(candidate)}>
        <TimeText candidate={candidate} planned={props.minutes} />
        <span className="vh">: {t("people.list.setTime", { code })}</span>
      </button>
      <InPlace
        className="b"
        label={t("people.list.codeOf", { code })}
        value={code}
        draft={draftKey.text(`people/code/${id}`)}
        onSave={(text) => save({ code: text })}
      />
      <InPlace
        label={t("people.list.nameOf", { code })}
        value={candidate.name}
        placeholder={t("people.list.noName")}
        draft={draftKey.text(`people/candidate/${id}`)}
        onSave={(text) => save({ name: text })}
      />
      <Remark {...props} />
      <More {...props} onRefused={setRefusal} />
      {refusal === null ? null : (
        <p className="t13 err-line" role="alert">
          {refusalText(refusal)}
        </p>
      )}
    </li>
  );
}

type Row = Parameters<typeof CandidateRow>[0];

function More(props: Row & { readonly onRefused: (refusal: Refusal | null) => void }) {
  const { candidate, steps, onRefused } = props;
  const { code } = candidate;
  const calendar = useSaveCalendar(steps.say);
  const remove = (): void =>
    onRefused(steps.saveCandidates([{ ...candidate, removed: true }], t("people.list.removed", { code })));
  const does: { readonly [entry: string]: () => void } = {
    times: () => props.onTimes(candidate),
    calendar: () => void calendar.forCandidate(candidate),
    adjust: () => props.onAdjust(candidate),
    remove,
  };
  return (
    <Menu
      label={t("people.list.moreOf", { code })}
      className="btn quiet icon"
      entries={[
        { id: "times", text: t("people.list.setTime", { code }) },
        ...(props.minutes === null ? [] : [{ id: "adjust", text: t("people.list.adjust", { code }) }]),
        ...(candidate.day === null || candidate.time === null
          ? []
          : [{ id: "calendar", text: t("schedule.calendar.ofCandidate", { code }) }]),
        { id: "remove", text: t("people.list.remove", { code }), danger: true },
      ]}
      onChoose={(id) => does[id]?.()}
    >
      <Icon name="more" />
    </Menu>
  );
}

/** "09:30–10:35"; only the start while no sheet says how long. */
function TimeText({
  candidate,
  planned,
}: {
  readonly candidate: Candidate;
  readonly planned: number | null;
}) {
  const selection = useSelection();
  const { time, id } = candidate;
  if (time === null) return t("people.list.noTime");
  return planned === null ? time : `${time}–${timeAfter(time, minutesFor(selection, id, planned))}`;
}

function Remark(props: Row) {
  const selection = useSelection();
  const { candidate } = props;
  const warning = warningAbout(props.warnings, candidate.id);
  const { status } = recordOf(selection, candidate.id);
  const remarks = [
    aboutScoring(selection, candidate),
    OUT_OF_COUNTS.includes(status) ? "" : whereText(selection, candidate, props.placeSaid),
    isAdjusted(selection, candidate.id, props.minutes) ? t("people.list.adjusted") : "",
  ].filter((each) => each !== "");
  return (
    <span className="t12 q3 rem tx">
      {warning === null ? null : (
        <span className="warn" title={warningRemark(warning)}>
          <Icon name="warn" />
          <span className="said">{warningRemark(warning)}</span>
        </span>
      )}
      {remarks.map((remark) => (
        <span key={remark}>{remark}</span>
      ))}
    </span>
  );
}

function whereText(selection: Selection, candidate: Candidate, placeSaid: boolean): string {
  const { mode } = recordOf(selection, candidate.id);
  if (mode === "video") return t("people.list.video");
  return placeSaid ? "" : candidate.place;
}

/** The one thing about status and panel that is out of the ordinary, the gravest first; empty where nothing is. */
function aboutScoring(selection: Selection, candidate: Candidate): string {
  const { status } = recordOf(selection, candidate.id);
  if (OUT_OF_COUNTS.includes(status)) return tCode("people.list.status", status);
  const panel = panelOf(selection);
  const chairs = chairsFor(selection, candidate.id);
  const hasChair = panel.some((person) => person.role === "chair");
  if (hasChair && chairs.length === 0) return t("people.list.nobodyChairs");
  if (hasChair && chairs[0]?.role !== "chair")
    return t("people.list.chairs", { initials: chairs[0]?.initials ?? "" });
  const scoring = scoringMembers(selection, candidate.id).length;
  if (scoring < panel.length) return t("people.list.fewScore", { count: scoring, of: panel.length });
  return status === "attended" ? t("people.list.status.attended") : "";
}
