import type { CandidateId, PersonId, SelectionId } from "#core/model/ids.ts";
import { pairKey } from "#core/model/selection.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { beginHistory, type History } from "#core/scores/history.ts";
import { readHistory, writeHistory } from "#core/scores/kept-history.ts";
import { withValue } from "#core/shared/by-path.ts";
import { draftAt, draftKey } from "#usecases/drafts.ts";
import type { World } from "#usecases/world.ts";

/** So long nothing may have changed before a history is written: never between two keys. */
const QUIET_MS = 500;

/** One history on its way to the device. */
interface Course {
  now: History;
  written: History | null;
  /** Whether somebody looks after it, and whether something changed since the last look. */
  watched: boolean;
  changed: boolean;
}

/** By world and by member and candidate. */
const COURSES = new WeakMap<World, Map<string, Course>>();

function courseOf(world: World, key: string, now: History): Course {
  const courses = COURSES.get(world) ?? new Map<string, Course>();
  COURSES.set(world, courses);
  const course = courses.get(key) ?? { now, written: null, watched: false, changed: false };
  courses.set(key, course);
  return course;
}

/** What could be undone when the work was last left, on whatever day; for the draft as it is now. */
export function keptHistory(
  world: World,
  member: PersonId,
  candidate: CandidateId,
  draft: SheetDraft,
): History {
  const { open } = world.store.getState();
  const text = open === null ? null : draftAt<unknown>(open, draftKey.undo(member, candidate));
  return text === null ? beginHistory(draft) : readHistory(text, draft);
}

interface Change {
  readonly member: PersonId;
  readonly candidate: CandidateId;
  readonly was: History;
  readonly now: History;
}

/**
 * Keeps what can be undone until the sheet is handed in. The drafts themselves are written at once; this follows when
 * nothing was typed for a moment, and what there was before the first change at once, so that after a power cut one
 * step back never goes further than the last pause.
 */
export function keepHistory(world: World, { member, candidate, was, now }: Change): void {
  const { open } = world.store.getState();
  if (open === null) return;
  const course = courseOf(world, `${open.id} ${pairKey(member, candidate)}`, now);
  const keep = (history: History): void => {
    if (course.written === history) return;
    course.written = history;
    write(world, open.id, member, candidate, history);
  };
  const look = (): void => {
    course.watched = course.changed;
    course.changed = false;
    if (course.watched) setTimeout(look, QUIET_MS);
    else keep(course.now);
  };
  course.now = now;
  course.changed = course.watched;
  if (course.watched) return;
  course.watched = true;
  keep(was);
  setTimeout(look, QUIET_MS);
}

/** Not after hand-in, which takes it away, and not where another tab writes. A device that is full keeps the draft. */
function write(
  world: World,
  id: SelectionId,
  member: PersonId,
  candidate: CandidateId,
  history: History,
): void {
  const { open, keeping } = world.store.getState();
  if (open?.id !== id || keeping === "reader") return;
  if (open.folded.selection.sealed[pairKey(member, candidate)] !== undefined) return;
  const key = draftKey.undo(member, candidate);
  const text = writeHistory(history);
  world.store.setState({ open: { ...open, drafts: withValue(open.drafts, key, text) } });
  void world.storage.saveDraft(id, key, text);
}
