import type { NoticeFinding } from "#core/model/finding.ts";
import type { Post } from "#core/model/post.ts";
import { leaveOut, leaveOutOther } from "#core/notice/choose-copy.ts";
import { competencyFindings } from "#core/notice/findings/competency-findings.ts";
import { copyFindings } from "#core/notice/findings/copy-findings.ts";
import { numbered } from "#core/notice/findings/draft.ts";
import { fieldFindings } from "#core/notice/findings/field-findings.ts";
import { knowledgeFindings } from "#core/notice/findings/knowledge-findings.ts";
import { partedFindings } from "#core/notice/findings/parted-findings.ts";
import { rivalFindings } from "#core/notice/findings/rival-findings.ts";
import { shortFormFindings } from "#core/notice/findings/short-form-findings.ts";
import { textFindings } from "#core/notice/findings/text-findings.ts";
import { readPost } from "#core/notice/read-post.ts";
import type { Region } from "#core/notice/region.ts";
import { foldedRegions, sourcesOf } from "#core/notice/regions.ts";
import { contentsList } from "#core/notice/sections/contents-list.ts";
import { areAlike, findCopies, type Copies } from "#core/notice/sections/find-copies.ts";
import { repeatedHeading } from "#core/notice/sections/repeated-heading.ts";
import { cleanLine, type CleanLine } from "#core/notice/text/clean-line.ts";
import { spansOf } from "#core/notice/text/stretch.ts";
import { unwrapped } from "#core/notice/sections/wrapping.ts";
import { withoutPageBreaks } from "#core/notice/text/page-breaks.ts";
import { splitLines, type NoticeLine } from "#core/notice/text/split-lines.ts";

/** What was read out of a notice: the lines as received, the post, what is unsure, and what can be folded away. */
export interface NoticeReading {
  readonly lines: readonly NoticeLine[];
  readonly post: Post;
  readonly findings: readonly NoticeFinding[];
  readonly regions: readonly Region[];
}

/** A region ends with the last line of what it holds, also where that was broken over several. */
function wholeRegions(lines: readonly CleanLine[], regions: readonly Region[]): Region[] {
  const last = new Map(lines.map((line) => [line.number, line.last]));
  return regions.map((region) => ({ ...region, to: last.get(region.to) ?? region.to }));
}

const without = (lines: readonly CleanLine[], regions: readonly Region[]): CleanLine[] =>
  lines.filter(({ number }) => !regions.some(({ from, to }) => number >= from && number <= to));

/** Lines over a notice that only say again what stands in it. */
function saidAgain(lines: readonly CleanLine[]): Region[] {
  const repeated = repeatedHeading(lines);
  const contents = contentsList(lines);
  return [
    ...(repeated ? [{ ...repeated, kind: "repeated-heading" as const }] : []),
    ...(contents ? [{ ...contents, kind: "contents" as const }] : []),
  ];
}

/** The post by the copy that is not read; null where the notice does not hold itself twice. */
export function readOtherCopy(lines: readonly NoticeLine[]): Post | null {
  const whole = unwrapped(withoutPageBreaks(lines.map(cleanLine)));
  const copies = findCopies(whole);
  return copies ? otherOf(whole, copies) : null;
}

const otherOf = (whole: readonly CleanLine[], copies: Copies): Post =>
  readPost(without(whole, [...saidAgain(whole), leaveOutOther(whole, copies)])).post;

/** Reads any text as a vacancy notice. Never throws; what is not there is absent, what is unsure is a finding. */
export function readNotice(text: string): NoticeReading {
  const lines = splitLines(text);
  const clean = lines.map(cleanLine);
  const whole = unwrapped(withoutPageBreaks(clean));
  const copies = findCopies(whole);
  const known = wholeRegions(whole, [...saidAgain(whole), ...(copies ? [leaveOut(whole, copies)] : [])]);
  const reading = readPost(without(whole, known));
  const other = copies && !areAlike(whole, copies) ? otherOf(whole, copies) : null;
  const findings = numbered(
    [
      ...(other ? copyFindings(reading.post, other) : []),
      ...competencyFindings(reading),
      ...knowledgeFindings(reading),
      ...fieldFindings(reading),
      ...rivalFindings(reading),
      ...partedFindings(reading, lines, clean),
      ...shortFormFindings(clean),
      ...textFindings(reading),
    ],
    "f",
  );
  const shown = [
    ...sourcesOf(reading.post),
    ...findings.flatMap(({ sources }) => sources),
    ...reading.sections.flatMap(({ heading }) => spansOf(heading)),
  ];
  return { lines, post: reading.post, findings, regions: foldedRegions(clean, known, shown) };
}
