import { END_HEIGHT, PITCH_LEAST } from "#core/layout/form/form-geometry.ts";
import type { FormPlan, PlannedCriterion, PlannedPage, RoomOf } from "#core/layout/form/form-plan.ts";

const FIRST_PAGE = 4;
const OTHER_PAGES = 6;
const LINES_LEAST = 4;
/** Fewer lines than aimed at, where a page would otherwise hold nothing. */
const LINES_FLOOR = 2;

interface Fixed {
  readonly name: string;
  readonly firstLine: number;
  readonly least: number;
}

/** Four criteria on the first page, up to six on the others, alike in their share of the paper. */
export function planShortForm(criteria: readonly Fixed[], roomOf: RoomOf): FormPlan {
  const pages: PlannedPage[] = [];
  const tooTall: string[] = [];
  let from = 0;
  while (from < criteria.length) {
    const rest = criteria.length - from;
    const aim =
      pages.length === 0 ? Math.min(FIRST_PAGE, rest) : Math.ceil(rest / Math.ceil(rest / OTHER_PAGES));
    const count = largestCount(criteria, from, aim, (last) => roomOf(pages.length === 0, last));
    const ends = from + count === criteria.length;
    const chosen = criteria.slice(from, from + count);
    const first = pages.length === 0;
    // What needs a whole page leaves the signature to one more.
    const apart = ends && count === 1 && needed(chosen, LINES_FLOOR) > roomOf(first, true);
    const room = roomOf(first, ends && !apart);
    if (first && count === 1 && needed(chosen, LINES_FLOOR) > room) {
      // What only a page without the form's head can hold begins on the next one.
      pages.push({ criteria: [], last: false });
      continue;
    }
    if (count === 1 && needed(chosen, LINES_FLOOR) > room) tooTall.push(chosen[0]?.name ?? "");
    pages.push({ criteria: share(chosen, from, room), last: ends && !apart });
    if (apart) pages.push({ criteria: [], last: true });
    from += count;
  }
  return { pages: pages.length === 0 ? [{ criteria: [], last: true }] : pages, tooTall };
}

function largestCount(
  criteria: readonly Fixed[],
  from: number,
  aim: number,
  roomOf: (last: boolean) => number,
): number {
  for (let count = aim; count > 1; count -= 1) {
    if (needed(criteria.slice(from, from + count), LINES_LEAST) <= roomOf(from + count === criteria.length))
      return count;
  }
  return 1;
}

const heightWith = (each: Fixed, lines: number, pitch: number): number =>
  Math.max(each.least, each.firstLine + (lines - 1) * pitch);

const needed = (chosen: readonly Fixed[], lines: number): number =>
  chosen.reduce((sum, each) => sum + heightWith(each, lines, PITCH_LEAST), 0);

/** As many lines as fit, then as far apart as fits; the last line of each is the next rule. */
function share(chosen: readonly Fixed[], from: number, room: number): PlannedCriterion[] {
  let lines = LINES_FLOOR;
  while (lines < 30 && needed(chosen, lines + 1) <= room) lines += 1;
  let low = PITCH_LEAST;
  let high = room;
  for (let step = 0; step < 40; step += 1) {
    const pitch = (low + high) / 2;
    if (chosen.reduce((sum, each) => sum + heightWith(each, lines, pitch), 0) <= room) low = pitch;
    else high = pitch;
  }
  return chosen.map((each, index) => {
    const height = heightWith(each, lines, low);
    const fit = Math.max(
      lines,
      1 + Math.floor((height - each.firstLine) / Math.max(low, PITCH_LEAST) + 0.001),
    );
    return {
      index: from + index,
      lines: fit,
      pitch: (height - each.firstLine) / Math.max(1, fit - 1),
      height,
    };
  });
}

export const shortRoom =
  (bottom: number, firstTop: number, followTop: number): RoomOf =>
  (first, last) =>
    bottom - (first ? firstTop : followTop) - (last ? END_HEIGHT : 0);
