import * as fc from "fast-check";
import type { InterviewEvent } from "#core/model/interview.ts";

const time = fc.integer({ min: 0, max: 9 }).map((minute) => `10:${String(minute).padStart(2, "0")}`);
const person = fc.constantFrom("p1", "p2");
const question = fc.constantFrom("q1", "q2");
const part = fc.constantFrom(1, 2);
const by = fc.constantFrom("p1", null);
const words = fc.constantFrom("some words", "others");

/** Any event an interview can have, of few people and questions so that they meet. */
export const anEvent: fc.Arbitrary<InterviewEvent> = fc.oneof(
  fc.record({
    type: fc.constant("status" as const),
    status: fc.constantFrom("confirmed" as const, "attended" as const),
    reason: fc.constant(""),
  }),
  fc.record({ type: fc.constant("mode" as const), mode: fc.constantFrom("room" as const, "video" as const) }),
  fc.record({ type: fc.constantFrom("came-in" as const, "went-out" as const), person, at: time, part }),
  fc.record({
    type: fc.constant("put" as const),
    question,
    state: fc.constantFrom("as-written" as const, "other-words" as const, "not-put" as const),
    words,
    at: time,
    part,
    by,
  }),
  fc.record({ type: fc.constant("put-again" as const), question, words, at: time, part, by }),
  fc.record({
    type: fc.constant("probed" as const),
    question,
    probe: fc.constantFrom("b1", "b2"),
    used: fc.boolean(),
    at: time,
    part,
  }),
  fc.record({
    type: fc.constant("asked-besides" as const),
    question: fc.option(question),
    words,
    by,
    at: time,
    part,
  }),
  fc.record({
    type: fc.constant("besides-changed" as const),
    index: fc.nat({ max: 2 }),
    question: fc.option(question),
    words,
    by,
    at: time,
    part,
  }),
  fc.record({
    type: fc.constant("answered" as const),
    question: fc.constantFrom("y1", "y2"),
    answer: fc.constantFrom("yes" as const, "no" as const, null),
    words: fc.constantFrom("", "some words"),
    at: time,
    part,
  }),
  fc.record({ type: fc.constant("continued" as const), day: fc.constant("2025-02-20"), at: time }),
  fc.record({ type: fc.constant("not-continued" as const) }),
  fc.record({ type: fc.constant("not-yet" as const), question }),
  fc.record({ type: fc.constant("interrupted" as const), from: time, to: fc.option(time), words, part }),
  fc.record({
    type: fc.constant("interruption-changed" as const),
    index: fc.nat({ max: 2 }),
    from: time,
    to: fc.option(time),
    words,
  }),
  fc.record({ type: fc.constant("resumed" as const), at: time }),
  fc.record({
    type: fc.constant("checked" as const),
    item: fc.constantFrom("identity" as const, "closing" as const),
    at: fc.option(time),
    part,
    words: fc.constantFrom("", "some words"),
  }),
  fc.record({
    type: fc.constantFrom("clock-started" as const, "clock-stopped" as const),
    at: fc.nat({ max: 9 }),
  }),
  fc.record({ type: fc.constant("adjusted" as const), minutes: fc.constantFrom(60, 75) }),
);
