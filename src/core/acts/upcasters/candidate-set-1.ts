import type { Upcaster } from "#core/acts/upcast.ts";

interface Old {
  readonly candidate: object;
  readonly salt: string;
}

/** Before version 2 nothing was said of the place: no room yet, and not by video. */
export const candidateSet1: Upcaster = {
  from: "candidate-set/1",
  to: "candidate-set/2",
  up: (body) => {
    const { candidate, salt } = body as Old;
    return { candidate: { ...candidate, place: "", mode: "room" }, salt };
  },
};
