import { useState } from "react";
import { clockRuns } from "#core/interviews/clock.ts";
import { interruptionOver, isInterrupted } from "#core/interviews/continue.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** Which interruption is being written: a new one, or the one at this place. */
export type Writes = "new" | number | null;

/** Interruptions and the clock, which one stops and its end starts again. */
export interface Interrupting {
  readonly writes: Writes;
  /** Begins to write a new one, or to put one right. A new one stops the clock. */
  readonly write: (writes: "new" | number) => void;
  /** What was written is noted: one that has ended lets the clock go on. */
  readonly written: (to: string | null) => void;
  /** Nothing is noted: the clock goes on as if it had never been stopped. */
  readonly leave: () => void;
  readonly over: () => void;
  /** One key for both: the interruption that goes on is over, or a new one begins. */
  readonly key: () => void;
}

/** When the clock was stopped for an interruption that is not noted yet: as its seconds and as time of day. */
interface Stopped {
  readonly second: number;
  readonly at: string;
}

export function useInterruptions({ record, note, say }: Recorder): Interrupting {
  const { clock } = useWorld();
  const [writes, setWrites] = useState<Writes>(null);
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const write = (next: "new" | number): void => {
    if (next === "new" && writes !== "new" && clockRuns(record)) {
      const second = clock.epochSeconds();
      if (note([{ type: "clock-stopped", at: second }]) === null) {
        setStopped({ second, at: clock.timeOfDay() });
        say(t("interviews.said.clockStands"));
      }
    }
    setWrites(next);
  };
  const goOnFrom = (second: number): void => {
    if (stopped !== null && !clockRuns(record)) note([{ type: "clock-started", at: second }]);
    setStopped(null);
    setWrites(null);
  };
  const over = (): void => {
    const events = interruptionOver(record, clock.timeOfDay(), clock.epochSeconds());
    if (note(events) === null && events.length > 1) say(t("interviews.said.clockGoesOn"));
  };
  return {
    writes,
    write,
    written: (to) => {
      if (to === null || stopped === null) {
        setStopped(null);
        setWrites(null);
        return;
      }
      // One that was over before the key was pressed has cost no time since.
      goOnFrom(to <= stopped.at ? stopped.second : clock.epochSeconds());
    },
    leave: () => goOnFrom(stopped?.second ?? 0),
    over,
    key: () => (isInterrupted(record) ? over() : write("new")),
  };
}
