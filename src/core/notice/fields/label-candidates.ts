import { GRADE } from "#core/notice/vocabulary/grades.ts";
import { readDate, type DateOrder, type FoundDate } from "#core/notice/text/read-date.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { lookupKey, plainWords, wordCount } from "#core/notice/text/normalise.ts";
import { isCountry } from "#core/notice/vocabulary/places.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { withoutAddress } from "#core/notice/fields/address.ts";
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
  // Asterisks lead to notes below.
  const bare = trimStretch(value, ".;, *");
  if (bare.text.length <= LONGEST) return bare;
  const first = sentenceRanges(value.text)[0];
  return first ? trimStretch(sliceStretch(value, first.from, first.to), ".;, ") : bare;
}

/** A date in figures by the order the notice writes them in; without one it is unsure. */
export function inOrder(one: Candidate, { other }: FoundDate, order: DateOrder | null): Candidate {
  if (other === null || order === "day-first") return one;
  return order === "month-first" ? { ...one, value: other } : { ...one, other, unsure: true };
}

/** "1 March 2026 - 14 April 2026": a period ends with its second date. */
function lastOfPeriod(text: string): FoundDate | null {
  const first = readDate(text);
  const between =
    first && /^[^.;]{0,12}?(?:-|–|\b(?:to|through|until|till|au)\b)\s?/.exec(text.slice(first.to));
  const second = between ? readDate(text.slice(first.to)) : null;
  if (!first || !second || second.from > between![0].length + BEFORE_SECOND) return first;
  return { ...second, from: second.from + first.to, to: second.to + first.to };
}

function dated({ field, value }: Labelled, order: DateOrder | null): Candidate[] {
  const date = field === "deadline" ? lastOfPeriod(value.text) : readDate(value.text);
  if (!date || (field !== "deadline" && field !== "published")) return [];
  return [
    inOrder(
      candidate(field, sliceStretch(value, date.from, date.to), "label", RANK.label, date.day),
      date,
      order,
    ),
  ];
}

function counted({ field, value }: Labelled): Candidate[] {
  const number =
    /^\d{1,4}\b/.exec(value.text)?.[0] ?? (/^(?:none|nil|no|aucun|n\/a)\b/i.test(value.text) ? "0" : null);
  if (number === null || (field !== "directReports" && field !== "indirectReports" && field !== "posts"))
    return [];
  const printed = /^[\w/]+/.exec(value.text)![0].length;
  return [candidate(field, sliceStretch(value, 0, printed), "label", RANK.label, String(Number(number)))];
}

const WEAK_TITLES = new Set([
  "requirement",
  "position",
  "role",
  "roles",
  "post",
  "poste",
  "fonction",
  "job",
  "emploi",
]);

function titled(label: Stretch, value: Stretch): Candidate[] {
  const rank = WEAK_TITLES.has(lookupKey(label.text)) ? RANK.weakLabel : RANK.label;
  if (value.text.length > LONGEST) return [];
  const grade = gradeInTitle(value);
  return [
    candidate("title", cleanTitle(value), "label", rank),
    ...(grade ? [candidate("grade", grade, "label", RANK.title)] : []),
  ];
}

/** "General Service, Grade G6": what stands before the grade itself. */
const BEFORE_GRADE = /^.*\b(?:grade|band)\s?:?\s(?=\S)/i;

const LONGEST_PLAIN = 32;
/** "Catégorie B (profession intermédiaire)" */
const CATEGORY = /^(?:Catégorie|Category) [A-D]\b/u;

function graded(value: Stretch): Candidate[] {
  const whole = shortened(value);
  const lead = BEFORE_GRADE.exec(whole.text)?.[0] ?? "";
  const bare = GRADE.test(lead) ? whole : sliceStretch(whole, lead.length);
  const match = GRADE.exec(bare.text);
  if (/^\d{4}\s?-\s?\d{2}$/.test(bare.text)) return [candidate("grade", bare, "label", RANK.unit)];
  if (match && bare.text.length <= LONGEST_GRADE && !/\b(?:to be|for|under)\b/.test(bare.text))
    return [candidate("grade", bare, "label", RANK.label)];
  if (match)
    return [
      candidate("grade", sliceStretch(bare, match.index, match.index + match[0].length), "label", RANK.label),
    ];
  const plain =
    bare.text.length <= LONGEST_PLAIN
      ? bare
      : sliceStretch(bare, 0, CATEGORY.exec(bare.text)?.[0].length ?? 0);
  return [candidate("grade", plain, "label", RANK.weakLabel)];
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
/** "EU/CHE Country Health": the code of a unit. */
const UNIT_CODE = /^\p{Lu}{2,5}(?:(?:\/\p{Lu}{2,5})+(?:\s|$)|-\p{Lu}\p{Ll})/u;
const UNIT_OF_BODY =
  /^(?:Direction|Division|Directorate|Section|Unit|Unité|Branch)\b|-?(?:Section|Unit|Division|Branch)$/u;

/** What stands behind "Organisation" is sometimes only a part of it. */
function employed(label: Stretch, value: Stretch): Candidate[] {
  const body = withoutAddress(shortened(value));
  // A job board says so who sent it the notice; elsewhere a source is of anything.
  if (lookupKey(label.text) === "source") return [candidate("organisation", body, "label", RANK.weakLabel)];
  if (UNIT_CODE.test(body.text)) return [candidate("division", body, "label", RANK.weakLabel)];
  return [candidate("organisation", body, "label", UNIT_OF_BODY.test(body.text) ? RANK.last : RANK.label)];
}

/** "31/2022 du 16 septembre 2022": the day of the notice is no part of its reference. */
const DATED = /\s(?:du|dated|of)\s\d{1,2}(?:er)?\s\p{L}+\s\d{4}$/u;

/** "25-Programme Management-ECE-251847-R-Geneva (X)" */
const CODED = /^\d{2}-(?:[^-]{2,40}-){2,}/;
const LONGEST_CODED = 90;
const LONGEST_REFERENCE = 45;

function referenced(label: Stretch, value: Stretch): Candidate[] {
  const long = shortened(value);
  const lead = REFERENCE_LEAD.exec(long.text)?.[0].length ?? 0;
  const bare = sliceStretch(long, lead, DATED.exec(long.text)?.index);
  const rank = NUMBER_OF_POST.test(label.text) ? RANK.sentence : RANK.label;
  const longest = CODED.test(bare.text) ? LONGEST_CODED : LONGEST_REFERENCE;
  return /\d/.test(bare.text) && bare.text.length > 1 && bare.text.length <= longest
    ? [candidate("reference", bare, "label", rank)]
    : [];
}

/** "Skopje (OSCE Mission to Skopje)": who sits there is no part of the place. */
const SEATED =
  /\s\([^()]*\b(?:Mission|Office|Headquarters|HQ|Delegation|Secretariat|Agency|Bureau|Siège)\b[^()]*\)$/u;
/** Labels that name a building rather than a place, where another names the place. */
const OF_A_BUILDING = new Set(["workplace", "work place", "city", "ville", "site", "country", "pays"]);

function located(label: Stretch, value: Stretch): Candidate {
  const place = shortened(value);
  const weak = RUN_TOGETHER.test(place.text) || OF_A_BUILDING.has(lookupKey(label.text));
  const seat = SEATED.exec(place.text)?.index ?? place.text.length;
  return candidate("location", sliceStretch(place, 0, seat), "label", weak ? RANK.weakLabel : RANK.label);
}

const LONGEST_WORDS_OF_PAY = 6;

/** Pay holds a figure or is told in a few words; "GS-14 ($122,198 to $191,900)" tells the grade too. */
function paid(value: Stretch): Candidate[] {
  const pay = shortened(value);
  const match = GRADE.exec(value.text);
  const grade =
    match?.index === 0
      ? [candidate("grade", sliceStretch(value, 0, match[0].length), "label", RANK.sentence)]
      : [];
  const tells = /\d/.test(pay.text) || wordCount(pay.text) <= LONGEST_WORDS_OF_PAY;
  return tells ? [candidate("salary", pay, "label", RANK.label), ...grade] : grade;
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
  if (field === "organisation") return employed(label, value);
  if (field === "location") return [located(label, value)];
  if (field === "salary") return paid(value);
  return [candidate(field, shortened(value), "label", RANK.label)];
}

const valueOf = (all: readonly Labelled[], field: Labelled["field"]): Stretch | undefined =>
  all.find((one) => one.field === field)?.value;

const DUTY_STATION = /^(?:official )?duty (?:station|location)$/;

/** "Duty Station: Nairobi" and "Location: Kenya" make one place. */
export function combinedLocation(all: readonly Labelled[]): Candidate[] {
  const places = all.filter(({ field, value }) => field === "location" && value.text !== "");
  const city = places.find(({ label }) => DUTY_STATION.test(lookupKey(label.text)))?.value;
  const country = places.find(
    ({ label, value }) => lookupKey(label.text) === "location" && isCountry(value.text),
  )?.value;
  if (!city || !country || plainWords(city.text).includes(plainWords(country.text))) return [];
  return [
    {
      field: "location",
      value: `${city.text}, ${country.text}`,
      from: [city, country],
      foundBy: "label",
      rank: 0,
    },
  ];
}

/** Pay plan and grades under three labels: "GS", "13", "14" make "GS-13/14". */
export function combinedGrade(all: readonly Labelled[]): Candidate[] {
  const [plan, low, high] = [valueOf(all, "grade"), valueOf(all, "low-grade"), valueOf(all, "high-grade")];
  if (!plan || !low || !/^[A-Z]{1,4}$/.test(plan.text) || !/^\d{1,2}$/.test(low.text)) return [];
  const range = high && high.text !== low.text ? `${low.text}/${high.text}` : low.text;
  const from = high ? [plan, low, high] : [plan, low];
  return [{ field: "grade", value: `${plan.text}-${range}`, from, foundBy: "label", rank: 0 }];
}
