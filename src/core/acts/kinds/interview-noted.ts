import * as v from "valibot";
import { addEvent, blankRecord } from "#core/acts/interview-record.ts";
import { because, defineKindOf, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { day, id, salt, time, whole, words } from "#core/acts/shapes.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { InterviewEvent } from "#core/model/interview.ts";

const STATUS = v.picklist([
  "invited",
  "confirmed",
  "attended",
  "withdrew",
  "did-not-appear",
  "postponed",
  "set-aside",
]);
const ITEM = v.picklist([
  "identity",
  "education",
  "experience",
  "documents",
  "opening",
  "availability",
  "closing",
]);

const part = v.pipe(whole, v.minValue(1));
const by = v.nullable(id);
const question = v.nullable(id);

const EVENT: v.GenericSchema<unknown, InterviewEvent> = v.variant("type", [
  v.strictObject({ type: v.literal("status"), status: STATUS, reason: words }),
  v.strictObject({ type: v.literal("mode"), mode: v.picklist(["room", "video"]) }),
  v.strictObject({ type: v.literal("came-in"), person: id, at: time, part }),
  v.strictObject({ type: v.literal("went-out"), person: id, at: time, part }),
  v.strictObject({
    type: v.literal("put"),
    question: id,
    state: v.picklist(["as-written", "other-words", "not-put"]),
    words,
    at: time,
    part,
    by,
  }),
  v.strictObject({ type: v.literal("put-again"), question: id, words, at: time, part, by }),
  v.strictObject({ type: v.literal("not-yet"), question: id }),
  v.strictObject({ type: v.literal("probed"), question: id, probe: id, used: v.boolean(), at: time, part }),
  v.strictObject({ type: v.literal("asked-besides"), question, words, by, at: time, part }),
  v.strictObject({
    type: v.literal("besides-changed"),
    index: whole,
    question,
    words,
    by,
    at: time,
    part,
  }),
  v.strictObject({ type: v.literal("interrupted"), from: time, to: v.nullable(time), words, part }),
  v.strictObject({
    type: v.literal("interruption-changed"),
    index: whole,
    from: time,
    to: v.nullable(time),
    words,
  }),
  v.strictObject({ type: v.literal("resumed"), at: time }),
  v.strictObject({ type: v.literal("checked"), item: ITEM, at: v.nullable(time), part, words }),
  v.strictObject({
    type: v.literal("answered"),
    question: id,
    answer: v.nullable(v.picklist(["yes", "no"])),
    words,
    at: time,
    part,
  }),
  v.strictObject({ type: v.literal("clock-started"), at: whole }),
  v.strictObject({ type: v.literal("clock-stopped"), at: whole }),
  v.strictObject({ type: v.literal("adjusted"), minutes: whole }),
  v.strictObject({ type: v.literal("continued"), day, at: time }),
  v.strictObject({ type: v.literal("not-continued") }),
]);

interface Body {
  readonly candidate: CandidateId;
  readonly event: InterviewEvent;
  readonly salt: string;
}

/** One thing the recorder noted during an interview. */
export const interviewNoted = defineKindOf<Body>({
  kind: "interview-noted/2",
  shape: v.strictObject({ candidate: id, event: EVENT, salt }),
  goesTo: { candidate: RECORD, event: RECORD, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(
      deskOnly(state, act),
      state.candidates.some((each) => each.id === act.body.candidate) ? null : because("candidate-unknown"),
    ),
  apply: (state, act, put) => {
    const { candidate, event } = act.body;
    const record = addEvent(state.interviews[candidate] ?? blankRecord(candidate), event, act.header.at);
    return { ...state, interviews: put(state.interviews, candidate, record) };
  },
});
