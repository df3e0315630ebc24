import { expect, it } from "vitest";
import { seldom } from "#core/shared/seldom.ts";

it("hands on the first at once, then one in so many milliseconds, and leaves out the rest", () => {
  let now = 0;
  const told: number[] = [];
  const tell = seldom(
    (at: number) => told.push(at),
    50,
    () => now,
  );
  for (; now <= 200; now += 7) tell(now);
  expect(told).toEqual([0, 56, 112, 168]);
});
