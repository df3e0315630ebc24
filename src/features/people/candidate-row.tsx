import { useState } from "react";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { chairsFor, panelOf, scoringMembers } from "#core/people/who-scores.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { draftKey } from "#usecases/drafts.ts";
import { useSelection } from "#usecases/world-context.ts";
import { InPlace } from "#features/people/in-place.tsx";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import { timeAfter } from "#core/people/schedule.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { t, tCode } from "#words/t.ts";

/** One candidate: time, code and name, with what is out of the ordinary. */
export function CandidateRow(props: {
  readonly candidate: Candidate;
  readonly minutes: number | null;
  readonly steps: PeopleSteps;
  readonly onTimes: (candidate: Candidate) => void;
}) {
  const { candidate, minutes, steps } = props;
  const { code, time } = candidate;
  const selection = useSelection();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const save = (change: Partial<Candidate>): Refusal | null =>
    steps.saveCandidates(
      [{ ...candidate, ...change }],
      t("people.said.changed", { name: change.code ?? code }),
    );
  const remove = (): void =>
    setRefusal(steps.saveCandidates([{ ...candidate, removed: true }], t("people.list.removed", { code })));
  return (
    <li className="sl">
      <button type="button" className="tm" onClick={() => props.onTimes(candidate)}>
        {time === null
          ? t("people.list.noTime")
          : minutes === null
            ? time
            : `${time}–${timeAfter(time, minutes)}`}
        <span className="vh">: {t("people.list.setTime", { code })}</span>
      </button>
      <InPlace
        className="b"
        label={t("people.list.codeOf", { code })}
        value={code}
        draft={draftKey.text(`people/code/${candidate.id}`)}
        onSave={(text) => save({ code: text })}
      />
      <InPlace
        label={t("people.list.nameOf", { code })}
        value={candidate.name}
        placeholder={t("people.list.noName")}
        draft={draftKey.text(`people/candidate/${candidate.id}`)}
        onSave={(text) => save({ name: text })}
      />
      <span className="t12 q3 rem">{remarkOn(selection, candidate)}</span>
      <Menu
        label={t("people.list.moreOf", { code })}
        className="btn quiet icon"
        entries={[
          { id: "times", text: t("people.list.setTime", { code }) },
          { id: "remove", text: t("people.list.remove", { code }), danger: true },
        ]}
        onChoose={(id) => (id === "times" ? props.onTimes(candidate) : remove())}
      >
        <Icon name="more" />
      </Menu>
      {refusal === null ? null : (
        <p className="t13 err-line" role="alert">
          {refusalText(refusal)}
        </p>
      )}
    </li>
  );
}

/** The one thing that is out of the ordinary, the gravest first; empty where nothing is. */
function remarkOn(selection: Selection, candidate: Candidate): string {
  const { status, mode } = recordOf(selection, candidate.id);
  if (OUT_OF_COUNTS.includes(status)) return tCode("people.list.status", status);
  const panel = panelOf(selection);
  const chairs = chairsFor(selection, candidate.id);
  const hasChair = panel.some((person) => person.role === "chair");
  if (hasChair && chairs.length === 0) return t("people.list.nobodyChairs");
  if (hasChair && chairs[0]?.role !== "chair")
    return t("people.list.chairs", { initials: chairs[0]?.initials ?? "" });
  const scoring = scoringMembers(selection, candidate.id).length;
  if (scoring < panel.length) return t("people.list.fewScore", { count: scoring, of: panel.length });
  if (status === "attended") return t("people.list.status.attended");
  return mode === "video" ? t("people.list.video") : "";
}
