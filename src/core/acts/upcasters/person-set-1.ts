import type { Upcaster } from "#core/acts/upcast.ts";

interface Old {
  readonly person: object;
  readonly reason: string;
  readonly salt: string;
}

/** Before version 2 no day of training was noted. */
export const personSet1: Upcaster = {
  from: "person-set/1",
  to: "person-set/2",
  up: (body) => {
    const { person, reason, salt } = body as Old;
    return { person: { ...person, trained: null }, reason, salt };
  },
};
