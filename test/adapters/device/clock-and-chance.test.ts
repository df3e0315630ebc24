import { afterEach, describe, expect, it } from "vitest";
import { deviceChance } from "#adapters/device/chance.ts";
import { deviceClock } from "#adapters/device/clock.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("the clock", () => {
  it.each([
    ["Europe/Brussels", 1795292045, "2026-11-21T21:14:05+01:00"],
    ["Europe/Brussels", 1782069245, "2026-06-21T21:14:05+02:00"],
    ["America/St_Johns", 1795292045, "2026-11-21T16:44:05-03:30"],
    ["Asia/Kathmandu", 1795292045, "2026-11-22T01:59:05+05:45"],
    ["UTC", 1795292045, "2026-11-21T20:14:05+00:00"],
  ])("tells local time with its offset in %s", (name, epochSeconds, text) => {
    process.env["TZ"] = name;
    const clock = deviceClock(() => new Date(epochSeconds * 1000 + 999));
    expect(clock.now()).toBe(text);
    expect(clock.today()).toBe(text.slice(0, 10));
    expect(clock.timeOfDay()).toBe(text.slice(11, 16));
    expect(clock.epochSeconds()).toBe(epochSeconds);
  });

  it.each([
    ["Europe/Brussels", "2025-02-18", "09:30", 0, "2025-02-18T08:30:00Z"],
    ["Europe/Brussels", "2025-07-18", "09:30", 65, "2025-07-18T08:35:00Z"],
    ["America/St_Johns", "2025-02-18", "23:30", 75, "2025-02-19T04:15:00Z"],
    // The hour that is put forward: an interview that runs over it is not an hour shorter.
    ["Europe/Brussels", "2025-03-30", "01:30", 60, "2025-03-30T01:30:00Z"],
  ])(
    "knows the moment of a local time in %s, and some minutes after it",
    (name, day, time, minutes, moment) => {
      process.env["TZ"] = name;
      expect(deviceClock().utcAfter(day, time, minutes)).toBe(moment);
      expect(deviceClock().zone()).toBe(name);
    },
  );

  it("goes with the real time", () => {
    expect(Math.abs(Date.parse(deviceClock().now()) - Date.now())).toBeLessThan(2000);
  });
});

describe("chance", () => {
  const chance = deviceChance();

  it("gives identifiers of 26 digits, none twice", () => {
    const ids = Array.from({ length: 500 }, () => chance.id());
    expect(ids.filter((id) => !/^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(500);
  });

  it("uses every bit of an identifier", () => {
    const ids = Array.from({ length: 200 }, () => chance.id());
    for (let place = 0; place < 26; place += 1)
      expect(new Set(ids.map((id) => id[place])).size).toBeGreaterThan(16);
  });

  it("gives as many bytes as are asked for, more than the browser gives at once too", () => {
    expect(chance.bytes(0)).toHaveLength(0);
    const many = chance.bytes(200_000);
    expect(many).toHaveLength(200_000);
    for (const from of [0, 65_536, 131_072, 199_900])
      expect(new Set(many.subarray(from, from + 100)).size).toBeGreaterThan(10);
    expect(chance.hex(16)).toMatch(/^[0-9a-f]{32}$/);
  });
});
