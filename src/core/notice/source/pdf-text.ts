import { linesOfPage } from "#core/notice/source/pdf-lines.ts";
import type { PdfPage } from "#core/notice/source/pdf-page.ts";
import { isBelow, isSameLook, joinWrapped, pitch, type Placed } from "#core/notice/source/pdf-wrapped.ts";
import type { LinePosition, SourceText } from "#core/notice/source/source-text.ts";

/** The share of a page, above and below, in which lines that come again on other pages stand. */
const MARGIN = 0.12;

/** The lines of all pages as a text: printed lines stay lines, an empty one stands where the page has room. */
export function textOfPages(pages: readonly PdfPage[]): SourceText {
  const all = pages.map((page, index) => linesOfPage(page).map((line) => ({ ...line, page: index + 1 })));
  const running = runningLines(all, pages);
  const body = all.flatMap((lines) => lines.filter((line) => !running.has(line)));
  const last = distinct(all.flatMap((lines) => lines.filter((line) => running.has(line))));
  const spaced = joinWrapped(withRoom(body, MORE * pitchOf(body)));
  const rows = last.length === 0 ? spaced : [...spaced, ...(spaced.length > 0 ? [null] : []), ...last];
  return {
    text: rows.map((row) => row?.text ?? "").join("\n"),
    positions: rows.map((row) => (row === null ? null : positionOf(row))),
    kind: "pdf",
  };
}

const positionOf = ({ page, x, y, size, bold }: Placed): LinePosition => ({ page, x, y, size, bold });

/**
 * Lines that stand at the same place of the margin on at least half of the pages, but for their figures: the head and
 * foot that a program prints on every page. They would tear sentences apart, so they are put behind the text.
 */
function runningLines(all: readonly (readonly Placed[])[], pages: readonly PdfPage[]): ReadonlySet<Placed> {
  const seen = new Map<string, Placed[]>();
  for (const [index, lines] of all.entries()) {
    const height = pages[index]?.height ?? 0;
    for (const line of lines) {
      if (line.y > height * MARGIN && line.y < height * (1 - MARGIN)) continue;
      const key = `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, "0")}`;
      const same = seen.get(key);
      if (same === undefined) seen.set(key, [line]);
      else same.push(line);
    }
  }
  const again = [...seen.values()].filter((lines) => {
    const on = new Set(lines.map((line) => line.page)).size;
    return on > 1 && on >= all.length / 2;
  });
  return new Set(again.flat());
}

function distinct(lines: readonly Placed[]): readonly Placed[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** How far a printed line stands below the one before, in heights of its letters, where nothing says otherwise. */
const USUAL_PITCH = 1.2;
const PITCHES = { from: 0.9, to: 1.9 };
/** How much more than the usual is room on purpose. */
const MORE = 1.3;

function pitchOf(lines: readonly Placed[]): number {
  const pitches = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      return before !== undefined && isBelow(before, line) ? [pitch(before, line)] : [];
    })
    .filter((each) => each > PITCHES.from && each < PITCHES.to)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 2)] ?? USUAL_PITCH;
}

function withRoom(lines: readonly Placed[], mostPitch: number): (Placed | null)[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && hasRoom(before, line, mostPitch) ? [null, line] : [line];
  });
}

/** Room between two lines, or letters of another kind, as a heading has. */
function hasRoom(before: Placed, line: Placed, mostPitch: number): boolean {
  const isNextPage = before.page !== line.page;
  if (!isNextPage && !isBelow(before, line)) return false;
  if (!isNextPage && pitch(before, line) > mostPitch) return true;
  return !isSameLook(before, line) && !/^\p{Ll}/u.test(line.text);
}
