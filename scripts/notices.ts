import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readNotice, type NoticeReading } from "../src/core/notice/read-notice.ts";
import { readDate } from "../src/core/notice/text/read-date.ts";

/**
 * node scripts/notices.ts [DIR] [--json FILE]
 * Reads every notice of a folder and compares with its expected.json: each field right, wrong or missing, and totals.
 * Where expected.json says null ("the notice does not say, or it cannot be told"), a value is wrong for the single
 * fields and nothing is measured for counts and competencies.
 */
type Mark = "right" | "wrong" | "missing";
type Marks = Record<string, Mark>;
interface Expected {
  readonly [field: string]: unknown;
  readonly competencies?: readonly { readonly name: string; readonly level: string | null }[] | null;
}
interface Tally {
  found: number;
  expected: number;
  right: number;
}

const FIELDS = ["title", "organisation", "division", "location", "reference", "grade", "deadline"] as const;
const COUNTS = [
  "essential_count",
  "desirable_count",
  "key_challenges",
  "direct_reports",
  "indirect_reports",
] as const;
const STOP = new Set(["the", "of", "in", "and", "for", "a", "an"]);

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const wordsOf = (text: string): string =>
  bare(text)
    .split(" ")
    .filter((word) => !STOP.has(word))
    .sort()
    .join(" ");
/** A body's names: in full, and its short form where it stands in brackets. */
const namesOf = (text: string): Set<string> =>
  new Set(
    [text, text.replace(/\s*\([^()]*\)/g, ""), ...[...text.matchAll(/\(([^()]*)\)/g)].map((m) => m[1]!)].map(
      wordsOf,
    ),
  );
/** "NATO Grade G15" and "G15" are one grade. */
const gradeKey = (text: string): string =>
  bare(text)
    .replace(/\b(?:nato|otan|grade)\b/g, "")
    .replace(/\s/g, "");

/** "United Nations Development Programme, Armenia": a body with its unit or place behind a comma is that body. */
function sameBody(found: string, expected: string): boolean {
  const names = new Set([...namesOf(expected), ...namesOf(expected.split(",")[0]!)]);
  return [...namesOf(found)].some((name) => name.length > 1 && names.has(name));
}

function sameDate(found: string, expected: string): boolean {
  const date = readDate(expected);
  return date ? date.day === found || date.other === found : bare(found) === bare(expected);
}

function same(field: string, found: string, expected: string): boolean {
  if (field === "deadline") return sameDate(found, expected);
  if (field === "organisation") return sameBody(found, expected);
  if (field === "grade") return gradeKey(found) === gradeKey(expected);
  return bare(found) === bare(expected);
}

/** "Ongoing" is not a date: the reader says so in a finding, with the words. */
const wordsForDeadline = (reading: NoticeReading): string | undefined => {
  const words = reading.findings.find((finding) => finding.code === "deadline-not-a-date")?.params["words"];
  return words === undefined ? undefined : String(words);
};

function markField(reading: NoticeReading, field: (typeof FIELDS)[number], expected: unknown): Mark {
  const found =
    reading.post.fields[field]?.value ?? (field === "deadline" ? wordsForDeadline(reading) : undefined);
  if (expected === null) return found === undefined ? "right" : "wrong";
  if (found === undefined) return "missing";
  return same(field, found, expected as string) ? "right" : "wrong";
}

function countOf(reading: NoticeReading, field: (typeof COUNTS)[number]): number | undefined {
  const { post } = reading;
  const reports = (value: string | undefined) => (value === undefined ? undefined : Number(value));
  if (field === "key_challenges") return post.challenges.length;
  if (field === "direct_reports") return reports(post.fields.directReports?.value);
  if (field === "indirect_reports") return reports(post.fields.indirectReports?.value);
  return post.requirements.filter(({ value }) => `${value.kind}_count` === field).length;
}

function markCount(reading: NoticeReading, field: (typeof COUNTS)[number], expected: unknown): Mark {
  const found = countOf(reading, field);
  if (found === expected) return "right";
  return found === undefined || found === 0 ? "missing" : "wrong";
}

const languageKeys = (reading: NoticeReading): string[] =>
  reading.post.languages.map(({ value }) =>
    bare(
      value.which === "named"
        ? value.among[0]!
        : `${value.which === "other" ? "the other" : "one"} of ${value.among.join(" ")}`,
    ),
  );

function markLanguages(reading: NoticeReading, expected: readonly { language: string }[]): Mark {
  const [found, wanted] = [languageKeys(reading).sort(), expected.map((one) => bare(one.language)).sort()];
  if (found.join("|") === wanted.join("|")) return "right";
  return found.length === 0 ? "missing" : "wrong";
}

function markHeadings(reading: NoticeReading, expected: readonly string[]): Mark {
  const found = reading.post.accountabilities.map(({ value }) => value.heading);
  if (found.join("|") === expected.join("|")) return "right";
  return found.length === 0 ? "missing" : "wrong";
}

function markCompetencies(
  reading: NoticeReading,
  expected: NonNullable<Expected["competencies"]>,
  names: Tally,
  levels: Tally,
): Mark {
  const found = new Map(reading.post.competencies.map(({ value }) => [bare(value.name), value.level]));
  const right = expected.filter(({ name }) => found.has(bare(name)));
  names.found += reading.post.competencies.length;
  names.expected += expected.length;
  names.right += right.length;
  levels.found += [...found.values()].filter((level) => level !== null).length;
  levels.expected += expected.filter(({ level }) => level !== null).length;
  levels.right += right.filter(({ name, level }) => level !== null && found.get(bare(name)) === level).length;
  const allLevels = right.every(({ name, level }) => found.get(bare(name)) === level);
  if (right.length === expected.length && found.size === expected.length)
    return allLevels ? "right" : "wrong";
  return found.size === 0 ? "missing" : "wrong";
}

function markFile(reading: NoticeReading, expected: Expected, names: Tally, levels: Tally): Marks {
  const marks: Marks = {};
  for (const field of FIELDS)
    if (field in expected) marks[field] = markField(reading, field, expected[field]);
  for (const field of COUNTS)
    if (typeof expected[field] === "number") marks[field] = markCount(reading, field, expected[field]);
  if (Array.isArray(expected["languages"]))
    marks["languages"] = markLanguages(reading, expected["languages"] as { language: string }[]);
  if (Array.isArray(expected["accountabilities"]))
    marks["accountabilities"] = markHeadings(reading, expected["accountabilities"] as string[]);
  if (expected.competencies)
    marks["competencies"] = markCompetencies(reading, expected.competencies, names, levels);
  return marks;
}

const share = (right: number, of: number): number => (of === 0 ? 1 : Math.round((right / of) * 1000) / 1000);
const measure = (tally: Tally) => ({
  precision: share(tally.right, tally.found),
  recall: share(tally.right, tally.expected),
});

function totalsOf(files: Readonly<Record<string, Marks>>, names: Tally, levels: Tally) {
  const byField: Record<string, Record<Mark, number>> = {};
  for (const marks of Object.values(files))
    for (const [field, mark] of Object.entries(marks))
      (byField[field] ??= { right: 0, wrong: 0, missing: 0 })[mark]++;
  const fields = Object.fromEntries(
    Object.entries(byField).map(([field, marks]) => [
      field,
      { ...marks, share: share(marks.right, marks.right + marks.wrong + marks.missing) },
    ]),
  );
  return { ...fields, competencies: measure(names), levels: measure(levels) };
}

function main(args: readonly string[]): void {
  const json = args.indexOf("--json");
  const folder = resolve(
    args.find((arg, i) => !arg.startsWith("--") && (json < 0 || i !== json + 1)) ??
      join(process.env["PANELKIT_SHARED"] ?? "../shared", "notices"),
  );
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<
    string,
    Expected
  >;
  const files: Record<string, Marks> = {};
  const [names, levels]: Tally[] = [
    { found: 0, expected: 0, right: 0 },
    { found: 0, expected: 0, right: 0 },
  ];
  for (const name of readdirSync(folder)
    .filter((file) => file in expected)
    .sort()) {
    const reading = readNotice(readFileSync(join(folder, name), "utf8"));
    files[name] = markFile(reading, expected[name]!, names!, levels!);
    console.log(name);
    for (const [field, mark] of Object.entries(files[name])) console.log(`  ${mark.padEnd(8)}${field}`);
  }
  const totals = totalsOf(files, names!, levels!);
  console.log("totals");
  for (const [field, figures] of Object.entries(totals))
    console.log(`  ${field.padEnd(18)}${JSON.stringify(figures)}`);
  if (json >= 0 && args[json + 1])
    writeFileSync(args[json + 1]!, `${JSON.stringify({ totals, files }, null, 2)}\n`);
}

main(process.argv.slice(2));
