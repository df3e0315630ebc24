import { useEffect, useState } from "react";
import type { InterviewRecord } from "#core/model/interview.ts";
import { clockFace, clockRuns, clockText, runSeconds } from "#core/interviews/clock.ts";
import { clockStarts } from "#core/interviews/continue.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { AdjustTimeDialog } from "#ui/domain/adjust-time-dialog.tsx";
import { useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";
import { attends, ATTENDED } from "#features/interviews/use-questions.ts";
import { Steady } from "#features/interviews/steady.tsx";
import type { Recorder } from "#features/interviews/use-record.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The one clock of the interview, with its planned minutes. */
export function Clock({
  recorder,
  code,
  onToggle,
}: {
  readonly recorder: Recorder;
  readonly code: string;
  readonly onToggle: () => void;
}) {
  const { record, planned } = recorder;
  const [adjusts, setAdjusts] = useState(false);
  const minutes = record.adjustedMinutes ?? planned;
  const runs = clockRuns(record);
  const total = minutes === null ? "" : clockText(minutes * 60);
  const adjusted = record.adjustedMinutes !== null && record.adjustedMinutes !== planned;
  const ofs = [t("interviews.clock.of", { time: total }), t("interviews.clock.ofAdjusted", { time: total })];
  const of = (adjusted ? ofs[1] : ofs[0]) ?? "";
  const does = (["stop", "goOn", "start"] as const).map((each) => t(`interviews.clock.${each}`));
  const next = runs ? "stop" : record.clock.length > 0 ? "goOn" : "start";
  return (
    <>
      <div className="ck" role="timer" aria-label={t("interviews.clock.label")}>
        <Face record={record} minutes={minutes} />
        {minutes === null ? null : (
          <button
            type="button"
            className="of"
            aria-label={t("interviews.clock.adjust", { of })}
            onClick={() => setAdjusts(true)}
          >
            <Steady text={of} others={ofs} />
          </button>
        )}
        {minutes === null ? null : <Bar record={record} minutes={minutes} />}
      </div>
      <Button className="cks" onPress={onToggle}>
        <Icon name={runs ? "pause" : "play"} />
        <Steady text={t(`interviews.clock.${next}`)} others={does} />
      </Button>
      {adjusts && planned !== null ? (
        <AdjustTimeDialog
          code={code}
          planned={planned}
          minutes={record.adjustedMinutes}
          reason={recorder.adjustReason}
          onAdjust={recorder.adjust}
          onClose={() => setAdjusts(false)}
        />
      ) : null}
    </>
  );
}

/**
 * Starts or stops the clock. The first start makes the candidate one who attended; one during an interruption is its
 * end. `running` are the codes of others whose clocks were left running: that is said.
 */
export function toggleClock(
  recorder: Recorder,
  clock: World["clock"],
  code: string,
  running: readonly string[],
): void {
  const { record, note, say } = recorder;
  const now = clock.epochSeconds();
  if (clockRuns(record)) {
    note([{ type: "clock-stopped", at: now }]);
    return;
  }
  const first = attends(record.status);
  const starts = clockStarts(record, clock.timeOfDay(), now);
  if (note([...(first ? [ATTENDED] : []), ...starts]) !== null) return;
  if (running.length > 0)
    say(t("interviews.said.otherClock", { codes: listOf(running), count: running.length }));
  else if (first) say(t("interviews.said.attended", { code }));
  else if (starts.length > 1) say(t("interviews.said.interruptionOver"));
}

/** Seconds run, drawn anew each second while the clock runs. Only what uses it is drawn again. */
function useRun(record: InterviewRecord): number {
  const { clock } = useWorld();
  const runs = clockRuns(record);
  const [now, setNow] = useState(() => clock.epochSeconds());
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(clock.epochSeconds()), 1000);
    return () => clearInterval(timer);
  }, [runs, clock]);
  // Right after a start the state still holds an earlier second, which counts as nothing run.
  return runSeconds(record, now);
}

/** Past the plan a sign comes before the figures, which do not move for it. */
const LONGEST = ["+00:00"];

function Face({ record, minutes }: { readonly record: InterviewRecord; readonly minutes: number | null }) {
  const seconds = useRun(record);
  const text = minutes === null ? clockText(seconds) : clockFace(seconds, minutes);
  return (
    <b>
      <Steady text={text} others={LONGEST} />
    </b>
  );
}

function Bar({ record, minutes }: { readonly record: InterviewRecord; readonly minutes: number }) {
  const share = Math.min(1, useRun(record) / (minutes * 60));
  return (
    <span className="bar">
      <i style={{ width: `${Math.round(share * 1000) / 10}%` }} />
    </span>
  );
}
