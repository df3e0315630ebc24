import type { DocumentKind } from "#core/documents/available.ts";
import type { Selection } from "#core/model/selection.ts";
import type { DocumentSet } from "#features/documents/catalogue.ts";
import type { FilePlan, Leaf } from "#usecases/make-documents.ts";
import { t } from "#words/t.ts";

export interface PlanFacts {
  readonly selection: Selection;
  readonly day: string;
  readonly pages: readonly number[] | null;
}

/** One file of everything in the document, or one for each of its sheets. Never of two kinds (rule 13). */
export function filePlans(set: DocumentSet, joined: boolean, facts: PlanFacts): readonly FilePlan[] {
  if (set.leaves.length === 0) return [];
  const title = t(`documents.short.${set.kind}`);
  const leaves = set.leaves.map((leaf, index): Leaf => ({
    build: leaf.build,
    pile: joined ? leaf.pile : null,
    pages: facts.pages?.[index] ?? 1,
  }));
  if (joined || set.leaves.length === 1) return [plan(title, title, leaves, facts)];
  return leaves.map((leaf, index) => plan(title, set.leaves[index]?.heading ?? title, [leaf], facts));
}

const plan = (
  title: string,
  name: string,
  leaves: readonly Leaf[],
  { selection, day }: PlanFacts,
): FilePlan => ({
  title,
  nameParts: [name, selection.post?.fields.title?.value ?? "", day],
  leaves,
});

/** What is ticked, by the person or by where the selection stands: the reports once something is unsealed, before that the forms. */
export const isTicked = (
  ticked: { readonly [K in DocumentKind]?: boolean },
  kind: DocumentKind,
  anyUnsealed: boolean,
): boolean => ticked[kind] ?? (kind === "forms") !== anyUnsealed;
