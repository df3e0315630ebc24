import { END_HEIGHT, PITCH_AIM, PITCH_LEAST, PITCH_MOST } from "#core/layout/form/form-geometry.ts";
import type { FormPlan, PlannedPage, RoomOf } from "#core/layout/form/form-plan.ts";

const MOST_ON_A_PAGE = 2;
const LINES_AIM = 7;
/** The first page has the head and the last the signature: there two criteria with a line less beat a page more. */
const LINES_AT_THE_ENDS = 6;
const LINES_LEAST = 3;
/** Height of the paper that these counts are aimed at, mm. */
const AIMED_FOR = 297;
export const CRITERION_GAP = 2.4;

interface Fixed {
  readonly name: string;
  /** Height without writing lines. */
  readonly fixed: number;
}

/**
 * Two criteria a page where both get seven lines (six on the first and last page; fewer on shorter paper by what it is
 * short of); else one. Lines are alike on a page.
 */
export function planBooklet(criteria: readonly Fixed[], roomOf: RoomOf, paperHeight: number): FormPlan {
  const short = Math.ceil(Math.max(0, AIMED_FOR - paperHeight) / MOST_ON_A_PAGE / PITCH_LEAST);
  const pages: PlannedPage[] = [];
  const tooTall: string[] = [];
  let from = 0;
  while (from < criteria.length) {
    const first = pages.length === 0;
    let count = Math.min(MOST_ON_A_PAGE, criteria.length - from);
    const atAnEnd = first || from + count === criteria.length;
    const aim = (atAnEnd ? LINES_AT_THE_ENDS : LINES_AIM) - short;
    let page = planPage(criteria, from, count, roomOf(first, from + count === criteria.length), aim);
    while (page === null && count > 1) {
      count -= 1;
      page = planPage(criteria, from, count, roomOf(first, from + count === criteria.length), LINES_AIM);
    }
    page ??= planPage(criteria, from, 1, roomOf(first, from + 1 === criteria.length), LINES_LEAST);
    // What needs a whole page leaves the signature to one more.
    const apart = page === null ? planPage(criteria, from, 1, roomOf(first, false), LINES_LEAST) : null;
    page ??= apart;
    if (page === null && first) {
      // What only a page without the form's head can hold begins on the next one.
      pages.push({ criteria: [], last: false });
      continue;
    }
    if (page === null) tooTall.push(criteria[from]?.name ?? "");
    const none = {
      criteria: [{ index: from, lines: LINES_LEAST, pitch: PITCH_LEAST, height: 0 }],
      last: false,
    };
    from += page === null ? 1 : count;
    const ends = from >= criteria.length;
    pages.push({ ...(page ?? none), last: ends && apart === null });
    if (ends && apart !== null) pages.push({ criteria: [], last: true });
  }
  return { pages: pages.length === 0 ? [{ criteria: [], last: true }] : pages, tooTall };
}

function planPage(
  criteria: readonly Fixed[],
  from: number,
  count: number,
  room: number,
  least: number,
): PlannedPage | null {
  const chosen = criteria.slice(from, from + count);
  const fixed = chosen.reduce((sum, each) => sum + each.fixed, 0) + CRITERION_GAP * (count - 1);
  const free = (room - fixed) / count;
  if (free < least * PITCH_LEAST) return null;
  const lines = Math.max(least, Math.floor(free / PITCH_AIM + 0.001));
  const pitch = Math.min(PITCH_MOST, free / lines);
  return {
    criteria: chosen.map((each, index) => ({
      index: from + index,
      lines,
      pitch,
      height: each.fixed + lines * pitch,
    })),
    last: false,
  };
}

export const bookletRoom =
  (bottom: number, firstTop: number, followTop: number): RoomOf =>
  (first, last) =>
    bottom - (first ? firstTop : followTop) - (last ? END_HEIGHT + CRITERION_GAP : 0);
