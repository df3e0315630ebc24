import { GRADE } from "#core/notice/vocabulary/grades.ts";
import { readDate, type DateOrder, type FoundDate } from "#core/notice/text/read-date.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { lookupKey } from "#core/notice/text/normalise.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { candidate, RANK, type Candidate } from "#core/notice/fields/candidate.ts";
import type { Labelled } from "#core/notice/fields/labelled.ts";
import { cleanTitle, gradeInTitle } from "#core/notice/fields/title.ts";

const LONGEST = 160;
/** A short value behind a grade's label is the grade as printed, "NATO Grade G15", "A2 - A4". */
const LONGEST_GRADE = 26;
const BODY_OF_ITS_OWN =
  /\b(?:Staff|Agency|Headquarters|Secretariat|Command|Organi[sz]ation|High Commissioner|Economic (?:and Social )?Commission|United Nations|Haut-Commissariat|Nations Unies|Commission économique|Agence|Organisation|Ministère|Ministry)\b/;
/** "to 11:59pm EST on Friday, 29 November": what may stand before the second date of a period. */
const BEFORE_SECOND = 28;
const NOTHING = /^(?:n\/?a|none|nil|tbd|-|–)\.?$/i;

/** A value that runs on into prose is cut after its first sentence. */
function shortened(value: Stretch): Stretch {
  const bare = trimStretch(value, ".;, ");
  if (bare.text.length <= LONGEST) return bare;
  const first = sentenceRanges(value.text)[0];
  return first ? trimStretch(sliceStretch(value, first.from, first.to), ".;, ") : bare;
}

/** A date in figures by the order the notice writes them in; without one it is unsure. */
export function inOrder(one: Candidate, { other }: FoundDate, order: DateOrder | null): Candidate {
  if (other === null || order === "day-first") return one;
  return order === "month-first" ? { ...one, value: other } : { ...one, unsure: true };
}

/** "1 March 2026 - 14 April 2026": a period ends with its second date. */
function lastOfPeriod(text: string): FoundDate | null {
  const first = readDate(text);
  const between = first && /^[^.;]{0,12}?(?:-|–|\b(?:to|until|au)\b)\s?/.exec(text.slice(first.to));
  const second = between ? readDate(text.slice(first.to)) : null;
  if (!first || !second || second.from > between![0].length + BEFORE_SECOND) return first;
  return { ...second, from: second.from + first.to, to: second.to + first.to };
}

function dated({ field, value }: Labelled, order: DateOrder | null): Candidate[] {
  const date = field === "deadline" ? lastOfPeriod(value.text) : readDate(value.text);
  if (!date || (field !== "deadline" && field !== "published")) return [];
  return [inOrder(candidate(field, sliceStretch(value, date.from, date.to), "label", RANK.label, date.day), date, order)];
}

function counted({ field, value }: Labelled): Candidate[] {
  const number =
    /^\d{1,4}\b/.exec(value.text)?.[0] ?? (/^(?:none|nil|no|aucun|n\/a)\b/i.test(value.text) ? "0" : null);
  if (number === null || (field !== "directReports" && field !== "indirectReports" && field !== "posts")) return [];
  const printed = /^[\w/]+/.exec(value.text)![0].length;
  return [candidate(field, sliceStretch(value, 0, printed), "label", RANK.label, String(Number(number)))];
}

const WEAK_TITLES = new Set(["requirement", "position", "role", "roles", "post", "poste", "fonction", "job", "emploi"]);

function titled(label: Stretch, value: Stretch): Candidate[] {
  const rank =
    WEAK_TITLES.has(lookupKey(label.text))
      ? RANK.weakLabel
      : RANK.label;
  if (value.text.length > LONGEST) return [];
  const grade = gradeInTitle(value);
  return [
    candidate("title", cleanTitle(value), "label", rank),
    ...(grade ? [candidate("grade", grade, "label", RANK.title)] : []),
  ];
}

/** "General Service, Grade G6": what stands before the grade itself. */
const BEFORE_GRADE = /^.*\b(?:grade|band)\s?:?\s(?=\S)/i;

function graded(value: Stretch): Candidate[] {
  const whole = shortened(value);
  const bare = sliceStretch(whole, BEFORE_GRADE.exec(whole.text)?.[0].length ?? 0);
  const match = GRADE.exec(bare.text);
  if (match && bare.text.length <= LONGEST_GRADE && !/\b(?:to be|for|under)\b/.test(bare.text))
    return [candidate("grade", bare, "label", RANK.label)];
  if (match)
    return [
      candidate("grade", sliceStretch(bare, match.index, match.index + match[0].length), "label", RANK.label),
    ];
  return bare.text.length <= 32 ? [candidate("grade", bare, "label", RANK.weakLabel)] : [];
}

/** A "division" that is itself a body of its own names the organisation, where nothing else does. */
function unit(value: Stretch): Candidate[] {
  const bare = shortened(value);
  const body = BODY_OF_ITS_OWN.test(bare.text)
    ? [candidate("organisation", bare, "label", RANK.weakLabel)]
    : [];
  return [...body, candidate("division", bare, "label", RANK.weakLabel)];
}

const REFERENCE_LEAD = /^(?:r[eé]f\.?|n[°ºo]\.?|nr\.?)\s?:?\s?(?=\S*\d)/i;
/** The number of the post is the reference only where the notice has no other. */
const NUMBER_OF_POST = /^(?:post number|post no|position n|numéro d[ue] poste|n° de poste)/i;
const RUN_TOGETHER = /\p{Ll}\p{Lu}\p{Ll}/u;
/** ", Main Street 4, 71000 Sarajevo", and what was run together behind a name in capitals. */
const ADDRESS = /,\s[^,]*(?:b\.b\.|\d)[^,]*,\s?\d{4,}\s.*$|,\s[^,]*\d{4,}\s.*$|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{2}).*$/u;

const withoutAddress = (body: Stretch): Stretch =>
  trimStretch(sliceStretch(body, 0, ADDRESS.exec(body.text)?.index), ",; ");

/** "31/2022 du 16 septembre 2022": the day of the notice is no part of its reference. */
const DATED = /\s(?:du|dated|of)\s\d{1,2}(?:er)?\s\p{L}+\s\d{4}$/u;

function referenced(label: Stretch, value: Stretch): Candidate[] {
  const long = shortened(value);
  const lead = REFERENCE_LEAD.exec(long.text)?.[0].length ?? 0;
  const bare = sliceStretch(long, lead, DATED.exec(long.text)?.index);
  const rank = NUMBER_OF_POST.test(label.text) ? RANK.sentence : RANK.label;
  return /\d/.test(bare.text) && bare.text.length > 1 && bare.text.length <= 45
    ? [candidate("reference", bare, "label", rank)]
    : [];
}

/** What a labelled value can be worth: dates must be dates, counts counts, references hold a figure. */
export function labelCandidates(labelled: Labelled, order: DateOrder | null): Candidate[] {
  const { field, label, value } = labelled;
  if (value.text === "" || field === "not-kept" || field === "low-grade" || field === "high-grade") return [];
  if (field === "directReports" || field === "indirectReports" || field === "posts") return counted(labelled);
  if (field === "deadline" || field === "published") return dated(labelled, order);
  if (NOTHING.test(value.text)) return [];
  if (field === "title") return titled(label, value);
  if (field === "grade") return graded(value);
  if (field === "division") return unit(value);
  if (field === "reference") return referenced(label, value);
  if (field === "organisation") return [candidate(field, withoutAddress(shortened(value)), "label", RANK.label)];
  const rank = field === "location" && RUN_TOGETHER.test(value.text) ? RANK.weakLabel : RANK.label;
  return [candidate(field, shortened(value), "label", rank)];
}

const valueOf = (all: readonly Labelled[], field: Labelled["field"]): Stretch | undefined =>
  all.find((one) => one.field === field)?.value;

/** Pay plan and grades under three labels: "GS", "13", "14" make "GS-13/14". */
export function combinedGrade(all: readonly Labelled[]): Candidate[] {
  const [plan, low, high] = [valueOf(all, "grade"), valueOf(all, "low-grade"), valueOf(all, "high-grade")];
  if (!plan || !low || !/^[A-Z]{1,4}$/.test(plan.text) || !/^\d{1,2}$/.test(low.text)) return [];
  const range = high && high.text !== low.text ? `${low.text}/${high.text}` : low.text;
  const from = high ? [plan, low, high] : [plan, low];
  return [{ field: "grade", value: `${plan.text}-${range}`, from, foundBy: "label", rank: 0 }];
}
