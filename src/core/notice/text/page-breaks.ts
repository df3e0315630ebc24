import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { joinStretches } from "#core/notice/text/stretch.ts";

const NUMBERED =
  /^(?:page )?\d{1,3} ?(?:\/|of|sur|de) ?\d{1,3}$|^page \d{1,3}$|^- ?\d{1,3} ?-$|\bpage \d{1,3} ?(?:\/|of|sur|de) ?\d{1,3}$/i;
const LONGEST = 110;
const NEAR = 3;

const bare = ({ stretch }: CleanLine): string => stretch.text.toLowerCase().replace(/\d+/g, "#");

/** Lines that stand again and again beside the numbers of pages. */
function runningHeads(filled: readonly CleanLine[], isNumber: readonly boolean[]): Set<string> {
  const times = new Map<string, number>();
  const beside = new Map<string, number>();
  filled.forEach((line, i) => {
    if (line.stretch.text.length > LONGEST || isNumber[i]) return;
    times.set(bare(line), (times.get(bare(line)) ?? 0) + 1);
    const near = isNumber.slice(Math.max(0, i - NEAR), i + NEAR + 1).includes(true);
    if (near) beside.set(bare(line), (beside.get(bare(line)) ?? 0) + 1);
  });
  return new Set(
    [...times].filter(([key, count]) => count > 1 && (beside.get(key) ?? 0) >= count - 1).map(([key]) => key),
  );
}

/** A label, a colon and a value on three lines: the colon goes to its label. */
function withColons(lines: readonly CleanLine[]): CleanLine[] {
  const joined: CleanLine[] = [];
  for (const line of lines) {
    const before = joined[joined.length - 1];
    if (
      line.stretch.text === ":" &&
      before &&
      before.stretch.text !== "" &&
      !before.stretch.text.endsWith(":")
    )
      joined[joined.length - 1] = {
        ...before,
        stretch: joinStretches([before.stretch, line.stretch]),
        last: line.number,
      };
    else joined.push(line);
  }
  return joined;
}

/** The lines without the numbers and running heads of pages and the gaps round them: a text goes on over a page's end. */
export function withoutPageBreaks(lines: readonly CleanLine[]): CleanLine[] {
  const filled = lines.filter(({ stretch }) => stretch.text !== "");
  const isNumber = filled.map(({ stretch }) => NUMBERED.test(stretch.text));
  if (isNumber.filter(Boolean).length < 2) return withColons(lines);
  const heads = runningHeads(filled, isNumber);
  const [first] = filled.filter((line) => heads.has(bare(line)));
  const gone = new Set(
    filled
      .filter((line, i) => isNumber[i] || (heads.has(bare(line)) && line !== first))
      .map(({ number }) => number),
  );
  const isGap = (at: number, step: 1 | -1): boolean => {
    let i = at;
    while (lines[i]?.stretch.text === "") i += step;
    return gone.has(lines[i]?.number ?? 0);
  };
  return withColons(
    lines.filter(
      (line, i) => !gone.has(line.number) && !(line.stretch.text === "" && (isGap(i, 1) || isGap(i, -1))),
    ),
  );
}
