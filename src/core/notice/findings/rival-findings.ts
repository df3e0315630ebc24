import type { PostFieldName } from "#core/model/post.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import { spansOf } from "#core/notice/text/stretch.ts";
import { lineOf, RANK, type Candidate } from "#core/notice/fields/candidate.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";
import type { Reading } from "#core/notice/read-post.ts";

/** Fields of which a notice should name one value only. Places and dates of publication have findings of their own. */
const ONE_VALUE: readonly (readonly [PostFieldName, string])[] = [
  ["title", "title-differs"],
  ["organisation", "organisation-differs"],
  ["reference", "reference-differs"],
  ["grade", "grade-differs"],
  ["deadline", "deadline-differs"],
];
/** Said without a label or a line of its own, these are worth a look. */
const LOOKED_FOR: readonly (readonly [PostFieldName, string])[] = [
  ["title", "title-only-in-text"],
  ["organisation", "organisation-only-in-text"],
  ["grade", "grade-only-in-text"],
];
const LONGEST = 80;

const key = (value: string): string => plainWords(value).replace(/[^\p{L}\p{N}]/gu, "");
/** "P-4" and "Grade P-4", "Head of Unit" and "Head of Unit (P-4)": the same said shorter. */
const same = (a: string, b: string): boolean => key(a).includes(key(b)) || key(b).includes(key(a));

const draft = (
  code: string,
  field: PostFieldName,
  params: Draft["params"],
  from: readonly Candidate[],
  choices: Draft["choices"],
): Draft => ({
  code,
  weight: "wait",
  about: field,
  params,
  sources: from.flatMap((one) => spansOf(one.from[0]!)),
  choices,
});

/** Two labels, or two lines as good as each other, that say different things. */
function differs({ fields }: Reading, field: PostFieldName, code: string): Draft[] {
  const chosen = fields.chosen.get(field);
  if (!chosen || chosen.rank > RANK.label) return [];
  const rival = fields.all.find(
    (one) =>
      one.field === field &&
      one.rank <= RANK.label &&
      one.unsure !== true &&
      one.value.length <= LONGEST &&
      !same(one.value, chosen.value),
  );
  if (!rival) return [];
  const params = {
    chosen: chosen.value,
    chosenLine: lineOf(chosen),
    other: rival.value,
    otherLine: lineOf(rival),
  };
  const values = [chosen.value, rival.value].map((value) => choice("use-value", { field, value }));
  return [draft(code, field, params, [chosen, rival], values)];
}

function onlyInText({ fields }: Reading, field: PostFieldName, code: string): Draft[] {
  const chosen = fields.chosen.get(field);
  if (!chosen || chosen.rank < RANK.sentence) return [];
  const params = { value: chosen.value, line: lineOf(chosen) };
  const choices = [choice("keep"), choice("enter-value", { field })];
  return [draft(code, field, params, [chosen], choices)];
}

/** What else the notice says of a value, and values that stand only in its sentences. */
export const rivalFindings = (reading: Reading): Draft[] => [
  ...ONE_VALUE.flatMap(([field, code]) => differs(reading, field, code)),
  ...LOOKED_FOR.flatMap(([field, code]) => onlyInText(reading, field, code)),
];
