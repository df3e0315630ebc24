import type { NoticeFinding } from "#core/model/finding.ts";
import type { SourceSpan } from "#core/model/notice.ts";
import type { Post, PostFieldName } from "#core/model/post.ts";
import type { NoticeReading } from "#core/notice/read-notice.ts";
import { t } from "#words/t.ts";

/** A marked stretch: what was read there, and the number of a finding about it. */
export interface Mark extends SourceSpan {
  readonly tag: string;
  readonly finding: number | null;
}

/** A piece of a row: marked or plain. */
export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

export type SourceRow =
  | {
      readonly is: "text";
      readonly line: number;
      readonly from: number;
      readonly pieces: readonly Piece[];
      readonly tags: readonly Mark[];
    }
  | { readonly is: "fold"; readonly from: number; readonly to: number; readonly kind: string };

/** Longer lines are shown in several rows, cut before bullets and before what was read. */
const LONG = 320;
const LEAST_ROW = 70;

/** The notice as rows beside the post: every line, repeated and unread stretches folded unless opened. */
export function sourceRows(
  reading: NoticeReading,
  post: Post,
  findings: readonly NoticeFinding[],
  open: ReadonlySet<number>,
): readonly SourceRow[] {
  const marks = marksByLine(post, findings);
  const rows: SourceRow[] = [];
  for (let index = 0; index < reading.lines.length; index += 1) {
    const line = reading.lines[index];
    if (line === undefined) break;
    const region = reading.regions.find((each) => each.from === line.number && each.to > each.from);
    if (region !== undefined && !open.has(region.from)) {
      rows.push({ is: "fold", from: region.from, to: region.to, kind: region.kind });
      index += region.to - region.from;
    } else if (line.text.trim() !== "")
      rows.push(...rowsOfLine(line.number, line.text, marks.get(line.number) ?? []));
  }
  return rows;
}

function rowsOfLine(line: number, text: string, marks: readonly Mark[]): readonly SourceRow[] {
  const cuts = text.length > LONG ? cutsOf(text, marks) : [0];
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const here = marks.filter((mark) => mark.from >= from && mark.from < to);
    return { is: "text", line, from, pieces: piecesOf(text, from, to, here), tags: firstOfEach(here) };
  });
}

function cutsOf(text: string, marks: readonly Mark[]): readonly number[] {
  const bullets = [...text.matchAll(/[•●▪]|(?<=\s)\d{1,2}\. (?=\p{Lu}{3})/gu)].map((match) => match.index);
  // A value in the middle of a sentence begins no row: the sentence would be torn apart.
  const begins = marks
    .map((mark) => mark.from)
    .filter((from) => /(?:^|[.;:•!?]\s*|\p{Lu}{3,}\s+)$/u.test(text.slice(Math.max(0, from - 24), from)));
  const wished = [...bullets, ...begins];
  const sentences = [...text.matchAll(/(?<=[.;] )\p{Lu}/gu)].map((match) => match.index);
  const places = [
    ...wished.map((at) => ({ at, least: LEAST_ROW })),
    ...sentences.map((at) => ({ at, least: LONG })),
  ];
  const cuts = [0];
  for (const { at, least } of places.sort((a, b) => a.at - b.at)) {
    const inside = marks.some((mark) => mark.from < at && at < mark.to);
    if (!inside && at - (cuts.at(-1) ?? 0) >= least) cuts.push(at);
  }
  return cuts;
}

function piecesOf(text: string, from: number, to: number, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of marks) {
    if (mark.from < at) continue;
    if (mark.from > at) pieces.push({ text: text.slice(at, mark.from), mark: null });
    pieces.push({ text: text.slice(mark.from, Math.min(mark.to, to)), mark });
    at = Math.min(mark.to, to);
  }
  if (at < to) pieces.push({ text: text.slice(at, to), mark: null });
  return pieces;
}

const firstOfEach = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark, index) => marks.findIndex((each) => each.tag === mark.tag) === index).slice(0, 2);

/** All marks by line, in reading order; where two begin at one place the longer one holds. */
function marksByLine(post: Post, findings: readonly NoticeFinding[]): ReadonlyMap<number, readonly Mark[]> {
  const marks = [...marksOfPost(post), ...marksOfFindings(findings)];
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks)
    byLine.set(mark.line, [...(byLine.get(mark.line) ?? []), numbered(mark, findings)]);
  for (const each of byLine.values()) each.sort((a, b) => a.from - b.from || b.to - a.to);
  return byLine;
}

function numbered(mark: Mark, findings: readonly NoticeFinding[]): Mark {
  const index = findings.findIndex((finding) =>
    finding.sources.some(
      (source) => source.line === mark.line && source.from < mark.to && mark.from < source.to,
    ),
  );
  return index < 0 ? mark : { ...mark, finding: index + 1 };
}

const tagged = (sources: readonly SourceSpan[], tag: string): readonly Mark[] =>
  sources.map((source) => ({ ...source, tag, finding: null }));

function marksOfPost(post: Post): readonly Mark[] {
  const fields = (Object.keys(post.fields) as PostFieldName[]).flatMap((name) =>
    tagged(post.fields[name]?.sources ?? [], t(`noticeReview.tag.${name}`)),
  );
  return [
    ...fields,
    ...post.competencies.flatMap((each, index) => tagged(each.sources, `C${index + 1}`)),
    ...post.requirements.flatMap((each) => tagged(each.sources, t(`noticeReview.tag.${each.value.kind}`))),
    ...post.languages.flatMap((each) => tagged(each.sources, t("noticeReview.tag.language"))),
    ...post.accountabilities.flatMap((each) => tagged(each.sources.slice(0, 1), t("noticeReview.tag.duty"))),
    ...post.challenges.flatMap((each) => tagged(each.sources.slice(0, 1), t("noticeReview.tag.challenge"))),
    ...tagged(post.essay?.sources ?? [], t("noticeReview.tag.essay")),
  ];
}

const marksOfFindings = (findings: readonly NoticeFinding[]): readonly Mark[] =>
  findings.flatMap((finding) => tagged(finding.sources, ""));
