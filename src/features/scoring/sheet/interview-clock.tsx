import { useEffect, useState } from "react";
import { clockRuns, clockText, runSeconds } from "#core/interviews/clock.ts";
import { isAdjusted } from "#core/people/adjust-time.ts";
import { recordOf } from "#core/interviews/record.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { usePlace } from "#features/scoring/sheet/work-context.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** How long the interview has run, by the recorder's clock, and how long it may. */
export function InterviewClock() {
  const world = useWorld();
  const selection = useSelection();
  const { candidate, locked } = usePlace();
  const record = recordOf(selection, candidate.id);
  const runs = clockRuns(record);
  const [now, setNow] = useState(() => world.clock.epochSeconds());
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setNow(world.clock.epochSeconds()), 1000);
    return () => clearInterval(timer);
  }, [runs, world]);
  const planned = plannedMinutes(locked.sheet);
  const plan = 60 * (record.adjustedMinutes ?? planned);
  const seconds = runSeconds(record, Math.max(now, world.clock.epochSeconds()));
  if (record.clock.length === 0) return null;
  const over = seconds > plan;
  return (
    <div>
      <div className="ck t13">
        <span className="q2">{t("scoring.interview")}</span>
        <span>
          {over ? `+${clockText(seconds - plan)}` : clockText(seconds)}{" "}
          <span className="q3">{planText(plan, over, isAdjusted(selection, candidate.id, planned))}</span>
        </span>
      </div>
      <div className="bar">
        <i style={{ width: `${Math.min(100, (100 * seconds) / Math.max(1, plan))}%` }} />
      </div>
    </div>
  );
}

/** How long it may take, and that this is not what the sheet plans for everybody. Why is the recorder's affair. */
function planText(plan: number, over: boolean, adjusted: boolean): string {
  const text = t(over ? "scoring.over" : "scoring.of", { time: clockText(plan) });
  return adjusted ? t("scoring.adjusted", { of: text }) : text;
}

const plannedMinutes = (sheet: Sheet): number =>
  sheet.questions.reduce(
    (sum, question) => sum + question.minutes,
    sheet.opening.minutes + sheet.closing.minutes,
  );
