import type { Candidate } from "#core/model/people.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { slotsOf } from "#core/people/schedule.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import type { Result } from "#core/shared/result.ts";
import { draftKey } from "#usecases/drafts.ts";
import { saveCandidateCalendar, savePanelCalendar, type CalendarError } from "#usecases/save-calendar.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Files for calendars. What came of it is said. */
export interface SavesCalendar {
  /** How many candidates have a day and a time. */
  readonly count: number;
  readonly forPanel: () => Promise<void>;
  readonly forEach: () => Promise<void>;
  readonly forCandidate: (candidate: Candidate) => Promise<void>;
}

export function useSaveCalendar(say: (text: string) => void): SavesCalendar {
  const world = useWorld();
  const selection = useSelection();
  const working = useDraft<Sheet>(draftKey.sheet);
  const sheet = sheetInForce(selection)?.sheet ?? working;
  const planned = sheet === null ? 0 : plannedMinutes(sheet);
  const candidates = slotsOf(selection, planned).map((slot) => slot.candidate);
  const zone = world.clock.zone();
  const words: Parameters<typeof savePanelCalendar>[3] = (code, params) =>
    t(`schedule.calendar.${code}`, params);
  const sayOne = (saved: Result<string, CalendarError>): void => {
    const text = saved.ok ? savedText(saved.value, zone) : errorText(saved.error);
    if (text !== "") say(text);
  };
  const orNoSheet = (save: () => Promise<void>): (() => Promise<void>) =>
    sheet === null ? async () => say(t("schedule.calendar.noSheet")) : save;
  return {
    count: candidates.length,
    forPanel: orNoSheet(async () => sayOne(await savePanelCalendar(world, selection, planned, words))),
    forCandidate: async (candidate) =>
      orNoSheet(async () =>
        sayOne(await saveCandidateCalendar(world, selection, planned, candidate, words)),
      )(),
    forEach: orNoSheet(async () => {
      if (candidates.length === 0) return say(t("schedule.calendar.nothing"));
      for (const candidate of candidates) {
        const saved = await saveCandidateCalendar(world, selection, planned, candidate, words, "download");
        if (!saved.ok) return say(errorText(saved.error));
      }
      say(t("schedule.calendar.savedMany", { count: candidates.length, zone }));
    }),
  };
}

const savedText = (name: string, zone: string): string =>
  name === "cancelled" ? "" : t("schedule.calendar.saved", { name, zone });

const errorText = (error: CalendarError): string =>
  error.code === "nothing"
    ? t("schedule.calendar.nothing")
    : t("schedule.calendar.failed", { name: error.name });
