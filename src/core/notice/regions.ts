import type { SourceSpan } from "#core/model/notice.ts";
import type { Post } from "#core/model/post.ts";
import { isApart } from "#core/notice/sections/wrap-width.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import type { Region } from "#core/notice/region.ts";

const FEWEST_LINES = 2;

/** Every place of the notice that a value of the post was read from. */
export function sourcesOf(post: Post): SourceSpan[] {
  const lists = [
    post.competencies,
    post.requirements,
    post.languages,
    post.accountabilities,
    post.challenges,
    post.essay ? [post.essay] : [],
  ];
  return [...Object.values(post.fields), ...lists.flat()].flatMap((read) => read.sources);
}

/** Lines one after the other of one kind; blank lines between them belong to the stretch. */
function stretches(
  lines: readonly CleanLine[],
  kind: Region["kind"],
  belongs: (line: CleanLine) => boolean,
): Region[] {
  const regions: { from: number; to: number; count: number }[] = [];
  let open: { from: number; to: number; count: number } | null = null;
  for (const line of lines) {
    if (line.stretch.text === "") continue;
    if (!belongs(line)) open = null;
    else if (open) Object.assign(open, { to: line.number, count: open.count + 1 });
    else regions.push((open = { from: line.number, to: line.number, count: 1 }));
  }
  return regions.filter(({ count }) => count >= FEWEST_LINES).map(({ from, to }) => ({ from, to, kind }));
}

/** All stretches a screen can fold, in order, none overlapping: `known` ones first, then furniture, then what is not `shown`. */
export function foldedRegions(
  lines: readonly CleanLine[],
  known: readonly Region[],
  shown: readonly SourceSpan[],
): Region[] {
  const taken = new Set<number>();
  const take = (regions: readonly Region[]) => {
    for (const { from, to } of regions) for (let line = from; line <= to; line++) taken.add(line);
    return regions;
  };
  take(known);
  const furniture = take(
    stretches(lines, "site-furniture", (line) => !taken.has(line.number) && isApart(line)),
  );
  for (const { line } of shown) taken.add(line);
  const notRead = stretches(lines, "not-read", (line) => !taken.has(line.number));
  return [...known, ...furniture, ...notRead].sort((a, b) => a.from - b.from);
}
