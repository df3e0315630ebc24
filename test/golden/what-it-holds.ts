import { fold } from "#core/acts/fold.ts";
import type { SelectionFile } from "#core/files/selection-file.ts";

/** What a golden file is compared by: all that a person could see of it. */
export function whatItHolds({ manifest, acts, drafts }: SelectionFile): unknown {
  const { selection, inOrder, notCounted, waiting, forks, heads } = fold(manifest.selection, acts);
  return {
    manifest,
    selection,
    inOrder: inOrder.map((act) => act.hash),
    notCounted: notCounted.map(({ act, because }) => [act.hash, because.code]),
    waiting: waiting.map((act) => act.hash),
    forks,
    heads,
    drafts: Object.fromEntries(drafts),
  };
}
