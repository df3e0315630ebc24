import type { Clock } from "#core/ports.ts";

const two = (number: number): string => String(number).padStart(2, "0");

const dayOf = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const timeOf = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

/** "+01:00"; the sign of `getTimezoneOffset` is the other way round. */
function offsetOf(date: Date): string {
  const minutes = Math.abs(date.getTimezoneOffset());
  return `${date.getTimezoneOffset() > 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A moment as local time of this device: "2026-11-21T21:14:05+01:00". */
export const localIso = (date: Date): string =>
  `${dayOf(date)}T${timeOf(date)}:${two(date.getSeconds())}${offsetOf(date)}`;

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);

/** Written once a second: it is asked several times for every key, and the offset is slow to learn. */
function isoOfSecond(): (date: Date) => string {
  let second = Number.NaN;
  let text = "";
  return (date) => {
    if (secondsOf(date) !== second) {
      second = secondsOf(date);
      text = localIso(date);
    }
    return text;
  };
}

/** The clock of this device. */
export function deviceClock(now: () => Date = () => new Date()): Clock {
  const iso = isoOfSecond();
  return {
    now: () => iso(now()),
    epochSeconds: () => secondsOf(now()),
    timeOfDay: () => timeOf(now()),
    today: () => dayOf(now()),
    utcAfter: (day, time, minutes) =>
      new Date(new Date(`${day}T${time}:00`).getTime() + minutes * 60_000)
        .toISOString()
        .replace(".000Z", "Z"),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
