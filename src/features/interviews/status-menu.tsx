import { useState } from "react";
import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { OUT_OF_COUNTS, type CandidateStatus } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import { isPartBlank } from "#core/acts/interview-record.ts";
import { lastDayOf } from "#core/interviews/parts.ts";
import { hasBegun } from "#core/interviews/presence.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { postponing } from "#core/interviews/on-its-day.ts";
import { statusTimes } from "#core/interviews/status-times.ts";
import { beforeLastDay, takeBackDay } from "#core/interviews/take-back-day.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { draftAt, keepDraft } from "#usecases/drafts.ts";
import { useOpen, useWorld } from "#usecases/world-context.ts";
import { ContinueDialog } from "#features/interviews/continue-dialog.tsx";
import { StatusDialog } from "#features/interviews/status-dialog.tsx";
import { STATUS_ICON, STATUSES } from "#features/interviews/status-icon.ts";
import { Steady } from "#features/interviews/steady.tsx";
import { sinceKeyOf } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { dayOfStamp, shortDay, timeOfStamp } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The candidate's status, with when each was noted. Who leaves the counts gets a short note. */
export function StatusMenu({
  recorder,
  candidate,
}: {
  readonly recorder: Recorder;
  readonly candidate: Candidate;
}) {
  const world = useWorld();
  const open = useOpen();
  const { folded } = open;
  const [asked, setAsked] = useState<CandidateStatus | null>(null);
  const [continues, setContinues] = useState(false);
  const { status } = recorder.record;
  const name = t(`interviews.status.${status}`);
  const today = world.clock.today();
  const times = statusTimes(folded.inOrder, candidate.id);
  const when = (each: CandidateStatus): string => {
    const at = times.get(each);
    if (at === undefined) return "";
    return dayOfStamp(at) === today ? timeOfStamp(at) : shortDay(dayOfStamp(at));
  };
  const { record: noted, part } = recorder;
  const canGoOn = hasBegun(noted) && (!OUT_OF_COUNTS.includes(status) || status === "postponed");
  // While nothing is noted of a new part, what can be done about it is to take it back.
  const isFresh = part > 1 && isPartBlank(noted, part);
  const goesOnId = isFresh ? "back" : "on";
  const lastDay = part > 1 ? lastDayOf(noted) : null;
  const act = (id: string): void => {
    if (id === "on") setContinues(true);
    else if (id === "back") takeBack();
    else choose(id as CandidateStatus);
  };
  const takeBack = (): void => {
    const before = beforeLastDay(folded, candidate.id);
    if (before === null) return;
    const refusal = recorder.note(takeBackDay(noted, before));
    if (refusal === null) recorder.say(t("interviews.said.notContinued"));
  };
  const choose = (next: CandidateStatus): void => {
    if (OUT_OF_COUNTS.includes(next)) setAsked(next);
    else if (next !== status) recorder.note([{ type: "status", status: next, reason: "" }]);
  };
  const record = (next: CandidateStatus, reason: string, settled: ReadonlyMap<string, unknown>) => {
    if (next === status && reason.trim() === noted.statusReason) return null;
    // Nobody is interviewed any more, so the clock does not run on.
    const stops = clockRuns(recorder.record)
      ? [{ type: "clock-stopped" as const, at: world.clock.epochSeconds() }]
      : [];
    const isPostponed = next === "postponed";
    const since = draftAt(open, sinceKeyOf(candidate.id));
    const ends = isPostponed ? postponing(recorder.record, world.clock.timeOfDay(), today) : [];
    const gone = isPostponed ? new Map([...settled, [sinceKeyOf(candidate.id), null]]) : settled;
    const refusal = recorder.note([...stops, ...ends, { type: "status", status: next, reason }], gone, () => {
      if (isPostponed) keepDraft(world, sinceKeyOf(candidate.id), since);
    });
    if (refusal === null && stops.length > 0) recorder.say(t("interviews.said.clockStopped"));
    return refusal;
  };
  return (
    <>
      <MenuTrigger>
        <AriaButton
          className="sel_"
          aria-label={t("interviews.statusOf", { code: candidate.code, status: name })}
        >
          <span className={status === "attended" ? "st ok" : "st"}>
            <Icon name={STATUS_ICON[status]} />
            <Steady text={name} others={STATUSES.map((each) => t(`interviews.status.${each}`))} />
          </span>
          <Icon name="down" />
        </AriaButton>
        <Popover className="pop scr-interviews-menu" placement="bottom start">
          <Menu
            className="menu"
            aria-label={t("interviews.statusOf", { code: candidate.code, status: name })}
            onAction={(id) => act(String(id))}
          >
            <MenuSection
              aria-label={t("interviews.statusLabel")}
              selectionMode="single"
              selectedKeys={[status]}
            >
              {STATUSES.map((each) => (
                <MenuItem key={each} id={each} textValue={t(`interviews.status.${each}`)}>
                  <Icon name={STATUS_ICON[each]} />
                  <span>{t(`interviews.status.${each}`)}</span>
                  <span className="t12 q3">{when(each)}</span>
                </MenuItem>
              ))}
            </MenuSection>
            {canGoOn ? <Separator /> : null}
            {canGoOn ? (
              // Noting it changes what the entry is while the menu still closes: it is another one then.
              <MenuItem key={goesOnId} id={goesOnId}>
                <Icon name="right" />
                <span>{t(`interviews.continue.${goesOnId}`)}</span>
                <span className="t12 q3">{lastDay === null ? "" : shortDay(lastDay)}</span>
              </MenuItem>
            ) : null}
          </Menu>
          <p className="hint_">{t("interviews.statusHint")}</p>
        </Popover>
      </MenuTrigger>
      {continues ? (
        <ContinueDialog recorder={recorder} candidate={candidate} onClose={() => setContinues(false)} />
      ) : null}
      {asked === null ? null : (
        <StatusDialog
          candidate={candidate}
          status={asked}
          noted={asked === status ? noted.statusReason : ""}
          onRecord={(reason, settled) => record(asked, reason, settled)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
