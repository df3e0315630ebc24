import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import type { DraftBatch } from "#core/ports.ts";
import { areBroughtStates, isScoreDraft, isVerdict } from "#core/scores/draft-shape.ts";
import { besideIt, isEmpty, type Criteria } from "#core/scores/two-states.ts";
import { byPath, NOTHING, under, type ByPath } from "#core/shared/by-path.ts";
import { draftKey, sheetDraftIn } from "#usecases/drafts.ts";

/** Another state of a sheet than the one this device goes on with. */
export interface BroughtState {
  /** When the backup was saved that holds it; null where it lay here while the sheet was handed in elsewhere. */
  readonly at: string | null;
  readonly criteria: Criteria;
  /** Whether its member has said which state goes on. It stays until hand-in, so that it is not asked about again. */
  readonly settled: boolean;
}

const SHAPES: readonly (readonly [start: string, isOne: (value: unknown) => boolean])[] = [
  ["score/", isScoreDraft],
  ["verdict/", isVerdict],
  ["brought/", areBroughtStates],
];

/** Whether the begun scoresheets among the drafts of a file are such as a screen can show. */
export const areSheetDrafts = (drafts: ReadonlyMap<string, unknown>): boolean =>
  [...drafts].every(([key, value]) => {
    const shape = SHAPES.find(([start]) => key.startsWith(start));
    return shape === undefined || shape[1](value);
  });

/**
 * What becomes of the begun scoresheets of a backup on a device that has the selection already. A sheet that nobody touched
 * here comes as it is. Of one that was begun or emptied here, the backup's other state is laid beside it, for its member to
 * say which one goes on: nobody else may see them. What was handed in meanwhile, or of whom the panel has seen the scores,
 * is left alone.
 */
export function broughtDrafts(
  selection: Selection,
  own: ReadonlyMap<string, unknown>,
  file: { readonly drafts: ReadonlyMap<string, unknown>; readonly at: string },
): DraftBatch {
  const [here, there] = [byPath(own), byPath(file.drafts)];
  const batch = new Map<string, unknown>();
  for (const [member, candidate] of pairsIn(there)) {
    if (!isOpenTo(selection, member, candidate)) continue;
    if (isUntouched(here, member, candidate)) putAll(batch, there, member, candidate);
    else putBeside(batch, selection, { here, there, at: file.at }, member, candidate);
  }
  return batch;
}

const KINDS = ["score", "verdict", "brought"];

function pairsIn(drafts: ByPath): readonly (readonly [PersonId, CandidateId])[] {
  const all = KINDS.flatMap((kind) =>
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

/** What was begun and emptied again has left something to undo. */
const isUntouched = (here: ByPath, member: PersonId, candidate: CandidateId): boolean =>
  [draftKey.scores, draftKey.verdict, draftKey.brought, draftKey.undo].every(
    (of) => under(here, of(member, candidate)) === NOTHING,
  );

function putAll(batch: Map<string, unknown>, there: ByPath, member: PersonId, candidate: CandidateId): void {
  for (const [criterion, { value }] of under(there, draftKey.scores(member, candidate)).under)
    if (value !== undefined) batch.set(draftKey.score(member, candidate, criterion), value);
  for (const key of [draftKey.verdict(member, candidate), draftKey.brought(member, candidate)]) {
    const { value } = under(there, key);
    if (value !== undefined) batch.set(key, value);
  }
}

interface Both {
  readonly here: ByPath;
  readonly there: ByPath;
  readonly at: string;
}

/** Beside what other backups brought before; the same state only once. */
function putBeside(
  batch: Map<string, unknown>,
  selection: Selection,
  { here, there, at }: Both,
  member: PersonId,
  candidate: CandidateId,
): void {
  const locked = selection.sheets.at(-1);
  if (locked === undefined) return;
  const [mine, theirs] = [here, there].map(
    (drafts) => sheetDraftIn(drafts, locked.sheet, member, candidate).criteria,
  ) as [Criteria, Criteria];
  const key = draftKey.brought(member, candidate);
  const [before, others] = [here, there].map(
    (drafts) => (under(drafts, key).value ?? []) as readonly BroughtState[],
  ) as [readonly BroughtState[], readonly BroughtState[]];
  const all = [...before];
  for (const state of [{ at, criteria: theirs, settled: false }, ...others]) {
    const criteria = besideIt(mine, state.criteria);
    const isKnown = all.some((known) => isEmpty(besideIt(known.criteria, criteria)));
    if (!isEmpty(criteria) && !isKnown) all.push({ ...state, criteria });
  }
  if (all.length > before.length) batch.set(key, all);
}
