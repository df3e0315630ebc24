import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import type { DraftBatch } from "#core/ports.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { isScoreDraft, isVerdict } from "#core/scores/draft-shape.ts";
import { besideIt, isBlank, isEmpty } from "#core/scores/two-states.ts";
import { byPath, under, type ByPath } from "#core/shared/by-path.ts";
import { draftKey, sheetDraftIn } from "#usecases/drafts.ts";

/** What a copy that was saved at this time holds of a sheet otherwise than this device. */
export interface BroughtState {
  readonly at: string;
  readonly draft: SheetDraft;
}

/** Whether the begun scoresheets among the drafts of a file are such as a screen can show. */
export const areSheetDrafts = (drafts: ReadonlyMap<string, unknown>): boolean =>
  [...drafts].every(
    ([key, value]) =>
      (!key.startsWith("score/") || isScoreDraft(value)) && (!key.startsWith("verdict/") || isVerdict(value)),
  );

/**
 * What becomes of the begun scoresheets of a copy on a device that has the selection already. A sheet that is not begun here
 * comes as it is. Of one that is, the copy's other state is laid beside it, for its member to say which one goes on: nobody
 * else may see them. What was handed in meanwhile, or of whom the panel has seen the scores, is left alone.
 */
export function broughtDrafts(
  selection: Selection,
  own: ReadonlyMap<string, unknown>,
  file: { readonly drafts: ReadonlyMap<string, unknown>; readonly at: string },
): DraftBatch {
  const [here, there] = [byPath(own), byPath(file.drafts)];
  const batch = new Map<string, unknown>();
  for (const [member, candidate] of pairsIn(there)) {
    const locked = selection.sheets.at(-1);
    if (locked === undefined || !isOpenTo(selection, member, candidate)) continue;
    const [mine, other] = [here, there].map((drafts) =>
      sheetDraftIn(drafts, locked.sheet, member, candidate),
    );
    if (mine === undefined || other === undefined) continue;
    const found = besideIt(mine, other);
    if (isEmpty(found)) continue;
    if (isBlank(mine)) putDrafts(batch, member, candidate, found);
    else putBeside(batch, here, member, candidate, { at: file.at, draft: found });
  }
  return batch;
}

function pairsIn(drafts: ByPath): readonly (readonly [PersonId, CandidateId])[] {
  const all = ["score", "verdict"].flatMap((kind) =>
    [...under(drafts, kind).under].flatMap(([member, { under: candidates }]) =>
      [...candidates.keys()].map((candidate) => [member, candidate] as const),
    ),
  );
  return [...new Map(all.map((pair) => [pair.join("/"), pair])).values()];
}

const isOpenTo = (selection: Selection, member: PersonId, candidate: CandidateId): boolean =>
  panelOf(selection).some(({ id }) => id === member) &&
  listedCandidates(selection).some(({ id }) => id === candidate) &&
  selection.sealed[pairKey(member, candidate)] === undefined &&
  selection.deliberations[candidate] === undefined;

function putDrafts(
  batch: Map<string, unknown>,
  member: PersonId,
  candidate: CandidateId,
  { criteria, verdict }: SheetDraft,
): void {
  for (const [criterion, draft] of Object.entries(criteria))
    batch.set(draftKey.score(member, candidate, criterion), draft);
  if (verdict !== null) batch.set(draftKey.verdict(member, candidate), verdict);
}

/** Beside what other copies brought before; the same state only once. */
function putBeside(
  batch: Map<string, unknown>,
  here: ByPath,
  member: PersonId,
  candidate: CandidateId,
  state: BroughtState,
): void {
  const key = draftKey.brought(member, candidate);
  const before = (under(here, key).value ?? []) as readonly BroughtState[];
  const isKnown = before.some(({ draft }) => isEmpty(besideIt(draft, state.draft)));
  if (!isKnown) batch.set(key, [...before, state]);
}
