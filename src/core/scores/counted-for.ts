import type { CriterionId } from "#core/model/ids.ts";
import type { EvidenceNote } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { draftFor, hasWords, type SheetDraft } from "#core/scores/draft.ts";

/** Notes written under other criteria, each with the one it stands under. */
export type CountedNotes = ReadonlyMap<EvidenceNote, CriterionId>;

type ByCriterion = ReadonlyMap<CriterionId, CountedNotes>;

const NOTHING: CountedNotes = new Map();

/** Found once for every state of a draft, however many criteria ask: a key typed costs one look at the notes. */
const COUNTED = new WeakMap<SheetDraft, ByCriterion>();

/** The evidence of other criteria that counts for this one too, in the order of the sheet. */
export function countedFor(draft: SheetDraft, sheet: Sheet, criterion: CriterionId): CountedNotes {
  const known = COUNTED.get(draft) ?? findCounted(draft, sheet);
  COUNTED.set(draft, known);
  return known.get(criterion) ?? NOTHING;
}

function findCounted(draft: SheetDraft, sheet: Sheet): ByCriterion {
  const counted = new Map<CriterionId, Map<EvidenceNote, CriterionId>>();
  for (const { id } of sheet.criteria) {
    for (const note of draftFor(draft, id).notes) {
      if (note.alsoFor.length === 0 || !hasWords(note)) continue;
      for (const to of note.alsoFor) {
        const there = counted.get(to) ?? new Map<EvidenceNote, CriterionId>();
        counted.set(to, there.set(note, id));
      }
    }
  }
  return counted;
}
