import { useWorld } from "#usecases/world-context.ts";
import { dayOfStamp, shortDay, timeOfStamp } from "#words/format.ts";

/** A moment as it is said today: "16:31", or "Tue 18 Feb" of another day. */
export function useWhen(): (at: string) => string {
  const { clock } = useWorld();
  return (at) =>
    at === "" ? "" : dayOfStamp(at) === clock.today() ? timeOfStamp(at) : shortDay(dayOfStamp(at));
}
