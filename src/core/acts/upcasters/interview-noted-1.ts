import * as v from "valibot";
import type { Upcaster } from "#core/acts/upcast.ts";

// Frozen: version 1 as it was released. Nothing of today's shapes is used here, so that they may change.

const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.check((text) => !(text in Object.prototype)),
);
const words = v.pipe(v.string(), v.maxLength(200_000));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const whole = v.pipe(v.number(), v.safeInteger());
const salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const EVENT_1 = v.variant("type", [
  v.strictObject({
    type: v.literal("status"),
    status: v.picklist([
      "invited",
      "confirmed",
      "attended",
      "withdrew",
      "did-not-appear",
      "postponed",
      "set-aside",
    ]),
    reason: words,
  }),
  v.strictObject({ type: v.literal("mode"), mode: v.picklist(["room", "video"]) }),
  v.strictObject({ type: v.literal("came-in"), person: id, at: time }),
  v.strictObject({ type: v.literal("went-out"), person: id, at: time }),
  v.strictObject({
    type: v.literal("put"),
    question: id,
    state: v.picklist(["as-written", "other-words", "not-put"]),
    words,
    at: time,
  }),
  v.strictObject({ type: v.literal("put-again"), question: id, words, at: time }),
  v.strictObject({ type: v.literal("not-yet"), question: id }),
  v.strictObject({ type: v.literal("interrupted"), from: time, to: v.nullable(time), words }),
  v.strictObject({
    type: v.literal("interruption-changed"),
    index: whole,
    from: time,
    to: v.nullable(time),
    words,
  }),
  v.strictObject({ type: v.literal("resumed"), at: time }),
  v.strictObject({
    type: v.literal("checked"),
    item: v.picklist(["identity", "documents", "opening", "availability", "closing"]),
    at: v.nullable(time),
  }),
  v.strictObject({ type: v.literal("clock-started"), at: whole }),
  v.strictObject({ type: v.literal("clock-stopped"), at: whole }),
  v.strictObject({ type: v.literal("adjusted"), minutes: whole }),
]);

const BODY_1 = v.strictObject({ candidate: id, event: EVENT_1, salt });

/** An event as version 2 wants it: version 1 knew one part only, not who put a question, and no words of a tick. */
function event2(event: v.InferOutput<typeof EVENT_1>): unknown {
  const { type } = event;
  if (type === "came-in" || type === "went-out" || type === "interrupted") return { ...event, part: 1 };
  if (type === "put" || type === "put-again") return { ...event, part: 1, by: null };
  return type === "checked" ? { ...event, part: 1, words: "" } : event;
}

/** The body of an "interview-noted/2" for one of version 1; null for what never was one. */
export const interviewNoted1: Upcaster = {
  from: "interview-noted/1",
  to: "interview-noted/2",
  up: (body) => {
    const old = v.safeParse(BODY_1, body);
    return old.success ? { ...old.output, event: event2(old.output.event) } : null;
  },
};
