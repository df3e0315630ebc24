import { typedMinutes } from "#core/people/adjust-time.ts";
import type { TimesWish } from "#core/people/plan-times.ts";
import { dayOf, timeOf } from "#core/people/pasted-dates.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** The form of "Plan the times" as typed. */
export interface TypedPlan {
  readonly days: string;
  readonly first: string;
  readonly last: string;
  readonly gap: string;
  readonly place: string;
  readonly breaks: readonly TypedBreak[];
}

export interface TypedBreak {
  readonly from: string;
  readonly minutes: string;
  readonly words: string;
}

/** Which field cannot be read, and why. `at` counts the breaks. */
export type TypedPlanFault =
  | { readonly code: "days-missing" | "no-first" | "no-last" | "last-before-first" | "no-gap" }
  | { readonly code: "day-unread"; readonly text: string }
  | { readonly code: "break-time" | "break-minutes"; readonly at: number };

/** A wish as the form shows it. `dayText` writes a day as `readPlan` reads it. */
export const typedPlan = (wish: TimesWish, dayText: (day: string) => string): TypedPlan => ({
  days: wish.days.map(dayText).join(", "),
  first: wish.first,
  last: wish.last,
  gap: String(wish.gapMinutes),
  place: wish.place,
  breaks: wish.breaks.map((each) => ({ ...each, minutes: String(each.minutes) })),
});

/** What the form asks for, or the first thing that cannot be read. A break without a start is left out. */
export function readPlan(typed: TypedPlan, today: string): Result<TimesWish, TypedPlanFault> {
  const dayTexts = typed.days.split(/[,;\n]/).map((each) => each.trim().replace(/\s+/g, " "));
  const days: string[] = [];
  for (const text of dayTexts.filter((each) => each !== "")) {
    const day = dayOf(text, { slashes: null, today });
    if (day === null) return err({ code: "day-unread", text });
    days.push(day);
  }
  if (days.length === 0) return err({ code: "days-missing" });
  const [first, last] = [timeOf(typed.first.trim()), timeOf(typed.last.trim())];
  if (first === null) return err({ code: "no-first" });
  if (last === null) return err({ code: "no-last" });
  if (last <= first) return err({ code: "last-before-first" });
  const gapMinutes = typed.gap.trim() === "0" ? 0 : typedMinutes(typed.gap);
  if (gapMinutes === null) return err({ code: "no-gap" });
  const breaks = readBreaks(typed.breaks);
  if (!breaks.ok) return breaks;
  const place = enteringText(typed.place).trim();
  return ok({ days, first, last, gapMinutes, breaks: breaks.value, place });
}

function readBreaks(typed: readonly TypedBreak[]): Result<TimesWish["breaks"], TypedPlanFault> {
  const breaks: TimesWish["breaks"][number][] = [];
  for (const [at, each] of typed.entries()) {
    if (each.from.trim() === "") continue;
    const [from, minutes] = [timeOf(each.from.trim()), typedMinutes(each.minutes)];
    if (from === null) return err({ code: "break-time", at });
    if (minutes === null) return err({ code: "break-minutes", at });
    breaks.push({ from, minutes, words: enteringText(each.words).trim() });
  }
  return ok(breaks);
}
