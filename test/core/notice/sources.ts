import type { Read } from "#core/model/notice.ts";
import type { Post, PostFieldName } from "#core/model/post.ts";
import type { NoticeReading } from "#core/notice/read-notice.ts";
import { readDate } from "#core/notice/text/read-date.ts";

const words = (text: string): string[] =>
  text
    .replace(/\]\([^)]*\)|\{%.*?%\}|\{\{.*?\}\}/g, "")
    .replace(/[*_`\\#[\]\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .split(/[\s,]+/)
    .filter((word) => word !== "");

/** The characters of the notice a value says it was read from. */
const sourceText = (reading: NoticeReading, read: Read<unknown>): string =>
  read.sources.map(({ line, from, to }) => reading.lines[line - 1]!.text.slice(from, to)).join(" ");

function holds(reading: NoticeReading, read: Read<unknown>, text: string): string[] {
  const source = words(sourceText(reading, read)).join(" ");
  return words(text).every((word) => source.includes(word)) ? [] : [`“${text}” not in “${source}”`];
}

const DATES = new Set<PostFieldName>(["deadline", "published"]);
const COUNTS = new Set<PostFieldName>(["directReports", "indirectReports", "posts"]);
const NUMBER_WORDS = new Map(
  "one/un/une two/deux three/trois four/quatre five/cinq six seven/sept eight/huit nine/neuf ten/dix"
    .split(" ")
    .flatMap((words, i) => words.split("/").map((word) => [word, String(i + 1)] as const)),
);

function fieldComplaints(reading: NoticeReading, name: PostFieldName, read: Read<string>): string[] {
  const source = sourceText(reading, read);
  if (DATES.has(name))
    return readDate(source)?.day === read.value ? [] : [`${read.value} not in “${source}”`];
  if (name === "posts" && NUMBER_WORDS.get(source.toLowerCase()) === read.value) return [];
  if (COUNTS.has(name))
    return read.value === "0" || source.includes(read.value) ? [] : [`${read.value} not in “${source}”`];
  return holds(reading, read, name === "grade" ? read.value.replace(/[-/]/g, " ") : read.value);
}

function listComplaints(reading: NoticeReading, post: Post): string[] {
  return [
    ...post.competencies.flatMap((read) =>
      holds(reading, read, `${read.value.name} ${read.value.level ?? ""}`),
    ),
    ...post.requirements.flatMap((read) => holds(reading, read, read.value.text)),
    ...post.accountabilities.flatMap((read) =>
      holds(reading, read, `${read.value.heading} ${read.value.text}`),
    ),
    ...post.challenges.flatMap((read) => holds(reading, read, `${read.value.heading} ${read.value.text}`)),
    ...post.languages.flatMap((read) =>
      holds(reading, read, `${read.value.among.join(" ").replace(/\//g, " ")} ${read.value.levelName ?? ""}`),
    ),
    ...(post.essay ? holds(reading, post.essay, post.essay.value.format ?? "") : []),
  ];
}

/** Every value whose sources do not hold its words, and every span that lies outside its line. */
export function sourceComplaints(reading: NoticeReading): string[] {
  const { post, findings, lines } = reading;
  const fields = Object.entries(post.fields) as [PostFieldName, Read<string>][];
  const spans = [
    ...fields.flatMap(([, read]) => read.sources),
    ...findings.flatMap(({ sources }) => sources),
  ];
  const outside = spans.filter(
    ({ line, from, to }) => !(from >= 0 && from < to && to <= (lines[line - 1]?.text.length ?? -1)),
  );
  return [
    ...outside.map((span) => `outside: ${JSON.stringify(span)}`),
    ...fields.flatMap(([name, read]) => fieldComplaints(reading, name, read)),
    ...listComplaints(reading, post),
  ];
}
