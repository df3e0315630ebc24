import type {
  AskedBesides,
  InterviewEvent,
  InterviewRecord,
  PutMoment,
  QuestionPut,
} from "#core/model/interview.ts";

type EventOf<T extends InterviewEvent["type"]> = Extract<InterviewEvent, { type: T }>;

/** The record after a question was put, put again, or turned out not to have been put yet. */
export function withQuestion(
  record: InterviewRecord,
  event: EventOf<"put" | "put-again" | "not-yet">,
): InterviewRecord {
  const before = record.put.find((each) => each.question === event.question);
  const others = record.put.filter((each) => each !== before);
  if (event.type === "not-yet") return { ...record, put: others };
  return { ...record, put: [...others, questionPut(event, before)] };
}

function questionPut(event: EventOf<"put" | "put-again">, before: QuestionPut | undefined): QuestionPut {
  const heard = before?.state === "not-put" ? undefined : before;
  const { question, words } = event;
  const moment: PutMoment = { at: event.at, part: event.part, by: event.by };
  if (event.type === "put") {
    const again = event.state === "not-put" ? [] : (heard?.again ?? []);
    return { question, state: event.state, words, ...moment, again, times: 1 + again.length };
  }
  if (heard === undefined) return { question, state: "as-written", words, ...moment, again: [], times: 1 };
  const again = [...heard.again, { ...moment, words }];
  return { ...heard, again, times: 1 + again.length };
}

/** The record after a probe was used, or turned out not to have been. */
export function withProbe(record: InterviewRecord, event: EventOf<"probed">): InterviewRecord {
  const { question, probe, used, at, part } = event;
  const others = record.probes.filter((each) => each.question !== question || each.probe !== probe);
  return { ...record, probes: used ? [...others, { question, probe, at, part }] : others };
}

/** The record after something was asked besides the sheet, or that was put right. */
export function withBesides(
  record: InterviewRecord,
  event: EventOf<"asked-besides" | "besides-changed">,
): InterviewRecord {
  const { question, words, by, at, part } = event;
  const asked: AskedBesides = { question, words, by, at, part };
  if (event.type === "asked-besides") return { ...record, besides: [...record.besides, asked] };
  const changed = record.besides.map((each, index) => (index === event.index ? asked : each));
  return { ...record, besides: changed.filter((each) => each.words !== "") };
}
