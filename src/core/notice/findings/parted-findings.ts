import type { Read, SourceSpan } from "#core/model/notice.ts";
import type { PostRequirement } from "#core/model/post.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";
import type { Reading } from "#core/notice/read-post.ts";
import { doesNotFit, MARKED, wrapWidth } from "#core/notice/sections/wrap-width.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import type { NoticeLine } from "#core/notice/text/split-lines.ts";

const ENDS_SENTENCE = /[\p{Ll}\d)]\.$/u;
const BEGINS_SENTENCE = /^\p{Lu}/u;
const FEWEST_WORDS = 4;
const MOST_WORDS = 8;
const MOST = 2;

const wordsAt = (lines: readonly NoticeLine[], { line, from, to }: SourceSpan): string =>
  (lines[line - 1]?.text.slice(from, to) ?? "").replace(/\s+/g, " ").trim();

const opening = (text: string): string => {
  const words = text.split(" ");
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(" ")} …` : text;
};

/** Where in a requirement a sentence ends with a line and the next one begins with the next line. */
function partedAt({ value, sources }: Read<PostRequirement>, lines: readonly NoticeLine[]): Draft[] {
  for (let i = 0; i + 1 < sources.length; i++) {
    const [before, behind] = [sources[i]!, sources[i + 1]!];
    if (
      behind.line !== before.line + 1 ||
      !ENDS_SENTENCE.test(wordsAt(lines, before)) ||
      !BEGINS_SENTENCE.test(wordsAt(lines, behind))
    )
      continue;
    const said = sources.slice(0, i + 1).map((span) => wordsAt(lines, span));
    const whole = said.join(" ");
    const [first, second] = [whole.replace(/\.$/, ""), value.text.slice(whole.length).trim()];
    if (!value.text.startsWith(whole) || wordCount(first) < FEWEST_WORDS || wordCount(second) < FEWEST_WORDS)
      continue;
    return [
      {
        code: "requirement-or-two",
        weight: "wait",
        about: value.id,
        params: { line: before.line, next: behind.line, words: opening(second) },
        sources: [before, behind],
        choices: [
          choice("one-requirement"),
          choice("two-requirements", { first, second, line: before.line }),
        ],
      },
    ];
  }
  return [];
}

/** Doubled blanks were evened out and may have filled the line. */
const SLACK = 2;

/** A requirement that begins a line of its own, without a mark, right behind the full line that another ends with. */
function joinedWith(
  before: Read<PostRequirement>,
  one: Read<PostRequirement>,
  clean: readonly CleanLine[],
  width: number,
): Draft[] {
  const [last, first] = [before.sources.at(-1), one.sources[0]];
  if (!last || first?.line !== last.line + 1 || before.value.kind !== one.value.kind) return [];
  const [line, next] = [clean[last.line - 1]!.stretch.text, clean[first.line - 1]!.stretch.text];
  const isFull = line.length <= width && doesNotFit(line, next, width - SLACK);
  if (!isFull || !ENDS_SENTENCE.test(line) || !BEGINS_SENTENCE.test(next) || MARKED.test(next)) return [];
  return [
    {
      code: "requirements-or-one",
      weight: "wait",
      about: one.value.id,
      params: { line: last.line, next: first.line, words: opening(one.value.text) },
      sources: [last, first],
      choices: [choice("stay-two"), choice("join-requirements")],
    },
  ];
}

/**
 * In a text whose lines were broken at a width, a sentence that ends with a full line can end its requirement or not:
 * the lines alone do not say, whichever way they were read.
 */
export function partedFindings(
  { post }: Reading,
  lines: readonly NoticeLine[],
  clean: readonly CleanLine[],
): Draft[] {
  const width = wrapWidth(clean);
  if (width === null) return [];
  const { requirements } = post;
  return requirements
    .flatMap((one, i) => [
      ...(i === 0 ? [] : joinedWith(requirements[i - 1]!, one, clean, width)),
      ...partedAt(one, lines),
    ])
    .slice(0, MOST);
}
