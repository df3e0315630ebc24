import type { FindingChoice } from "#core/model/finding.ts";
import type { PostFieldName } from "#core/model/post.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import { readDate } from "#core/notice/text/read-date.ts";
import { firstLineOf, spansOf, type Stretch } from "#core/notice/text/stretch.ts";
import { lineOf, RANK, type Candidate } from "#core/notice/fields/candidate.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";
import type { Reading } from "#core/notice/read-post.ts";

const asValue = (field: PostFieldName, value: string): FindingChoice => choice("use-value", { field, value });
const wait = (
  code: string,
  about: string,
  params: Draft["params"],
  from: readonly Stretch[],
  choices: readonly FindingChoice[],
): Draft => ({
  code,
  weight: "wait",
  about,
  params,
  sources: from.flatMap(spansOf),
  choices,
});

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const one of candidates) if (!seen.has(plainWords(one.value))) seen.set(plainWords(one.value), one);
  return [...seen.values()];
}

function places({ fields }: Reading): Draft[] {
  const chosen = fields.chosen.get("location");
  if (!chosen) return [];
  if (chosen.rank >= RANK.sentence)
    return [
      wait("place-only-in-text", "location", { value: chosen.value, line: lineOf(chosen) }, chosen.from, [
        choice("keep"),
        choice("enter-value", { field: "location" }),
      ]),
    ];
  const rivals = fields.all.filter(
    (one) => one.field === "location" && one.rank < RANK.sentence && one.value.length <= 80,
  );
  const [other] = distinct(rivals).filter((one) => plainWords(one.value) !== plainWords(chosen.value));
  if (!other) return [];
  const params = {
    chosen: chosen.value,
    chosenLine: lineOf(chosen),
    other: other.value,
    otherLine: lineOf(other),
  };
  return [
    wait(
      "place-differs",
      "location",
      params,
      [chosen.from[0]!, other.from[0]!],
      [asValue("location", chosen.value), asValue("location", other.value)],
    ),
  ];
}

function emptyPublished({ fields }: Reading): Draft[] {
  const label = fields.labelled.find(({ field, value }) => field === "published" && value.text === "");
  if (!label || fields.chosen.has("published")) return [];
  const params = { line: firstLineOf(label.label), label: label.label.text };
  return [
    wait(
      "published-empty",
      "published",
      params,
      [label.label],
      [choice("enter-date", { field: "published" }), choice("leave-empty", { field: "published" })],
    ),
  ];
}

function deadlineInWords({ fields }: Reading): Draft[] {
  const words = fields.labelled.find(({ field, value }) => field === "deadline" && value.text !== "");
  const choices = [choice("enter-date", { field: "deadline" }), choice("leave-empty", { field: "deadline" })];
  if (words)
    return [
      wait(
        "deadline-not-a-date",
        "deadline",
        { words: words.value.text.slice(0, 60) },
        [words.value],
        choices,
      ),
    ];
  return [wait("deadline-missing", "deadline", {}, [], choices)];
}

/** The same figures read in two ways: "05/06/2026". */
function ambiguous(unsure: Candidate): Draft[] {
  const date = readDate(unsure.from[0]!.text)!;
  const params = { printed: unsure.from[0]!.text, first: date.day, second: date.other ?? date.day };
  return [
    wait("date-ambiguous", unsure.field, params, unsure.from, [
      asValue(unsure.field, params.first),
      asValue(unsure.field, params.second),
    ]),
  ];
}

function deadlines(reading: Reading): Draft[] {
  const deadline = reading.fields.chosen.get("deadline");
  const unsure = reading.fields.all.find((one) => one.field === "deadline" && one.unsure === true);
  if (!deadline) return unsure ? ambiguous(unsure) : deadlineInWords(reading);
  if (deadline.foundBy !== "sentence") return [];
  const inEssay = reading.essay.rule?.value.due === deadline.value;
  const params = { line: lineOf(deadline), printed: deadline.from[0]!.text, day: deadline.value };
  const choices = [choice("keep"), choice("enter-date", { field: "deadline" })];
  return [
    wait(
      inEssay ? "deadline-only-in-essay" : "deadline-only-in-text",
      "deadline",
      params,
      deadline.from,
      choices,
    ),
  ];
}

function titleMissing({ fields }: Reading): Draft[] {
  if (fields.chosen.has("title")) return [];
  return [
    wait(
      "title-missing",
      "title",
      {},
      [],
      [choice("enter-value", { field: "title" }), choice("leave-empty", { field: "title" })],
    ),
  ];
}

export const fieldFindings = (reading: Reading): Draft[] => [
  ...titleMissing(reading),
  ...places(reading),
  ...emptyPublished(reading),
  ...deadlines(reading),
];
