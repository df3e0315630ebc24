import { describe, expect, it } from "vitest";
import { ALL_KINDS } from "#core/acts/all-kinds.ts";
import { upcast, UPCASTERS, type Upcaster } from "#core/acts/upcast.ts";

/** An invented kind whose minutes became seconds, which then got a unit. */
const INVENTED: readonly Upcaster[] = [
  {
    from: "bell-rung/1",
    to: "bell-rung/2",
    up: (old) => ({ seconds: (old as { minutes: number }).minutes * 60 }),
  },
  { from: "bell-rung/2", to: "bell-rung/3", up: (old) => ({ ...(old as object), unit: "s" }) },
];

describe("an act of an old kind", () => {
  it("is read in today's shape, step by step", () => {
    expect(upcast("bell-rung/1", { minutes: 2 }, INVENTED)).toEqual({
      kind: "bell-rung/3",
      body: { seconds: 120, unit: "s" },
    });
    expect(upcast("bell-rung/2", { seconds: 5 }, INVENTED)).toEqual({
      kind: "bell-rung/3",
      body: { seconds: 5, unit: "s" },
    });
  });

  it("stays as it is when it is of today's kind, or of one nobody knows", () => {
    const body = { seconds: 5, unit: "s" };
    expect(upcast("bell-rung/3", body, INVENTED)).toEqual({ kind: "bell-rung/3", body });
    expect(upcast("bell-rung/4", body, INVENTED).body).toBe(body);
  });

  it("is not changed where it is stored", () => {
    const old = Object.freeze({ minutes: 2 });
    upcast("bell-rung/1", old, INVENTED);
    expect(old).toEqual({ minutes: 2 });
  });
});

describe("the list of upcasters", () => {
  it("goes up by one version of the same kind, each once, and ends at today's kinds", () => {
    const today = new Set(ALL_KINDS.map((kind) => kind.kind));
    const froms = UPCASTERS.map((upcaster) => upcaster.from);
    expect(new Set(froms).size).toBe(froms.length);
    for (const { from, to } of UPCASTERS) {
      const [name, version] = from.split("/");
      expect(to).toBe(`${name}/${Number(version) + 1}`);
      expect(today.has(to) || froms.includes(to)).toBe(true);
    }
  });

  it("leads up from every version before today's", () => {
    const froms = new Set(UPCASTERS.map((upcaster) => upcaster.from));
    for (const { kind } of ALL_KINDS) {
      const [name, version] = kind.split("/");
      for (let older = 1; older < Number(version); older += 1) expect(froms).toContain(`${name}/${older}`);
    }
  });
});
