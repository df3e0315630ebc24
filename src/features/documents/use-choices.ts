import { useState } from "react";
import type { DocumentKind } from "#core/documents/available.ts";
import type { FormKind } from "#core/documents/forms.ts";
import type { PageFormat } from "#core/model/blocks.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";

/** What a person chose on this screen. What was never touched is null or not there, and follows the selection. */
export interface Choices {
  readonly current: DocumentKind | null;
  readonly ticked: { readonly [K in DocumentKind]?: boolean };
  /** All sheets of a kind in one file, or each alone. */
  readonly joined: boolean;
  readonly format: PageFormat;
  readonly form: FormKind;
  readonly piles: "member" | "candidate";
  readonly members: readonly PersonId[] | null;
  readonly candidates: readonly CandidateId[] | null;
}

const UNTOUCHED: Choices = {
  current: null,
  ticked: {},
  joined: true,
  format: "A4",
  form: "booklet",
  piles: "member",
  members: null,
  candidates: null,
};

const KEY = draftKey.text("documents");

/** The choices with what they were made for: another day, or more unsealed, asks for other documents of other people. */
type Kept = Choices & { readonly asOf: string };

/** The choices, kept with the selection so that they are as they were after a crash; a tab that only reads keeps its own. */
export function useChoices(today: string): readonly [Choices, (change: Partial<Choices>) => void] {
  const world = useWorld();
  const asOf = `${today} ${Object.keys(useSelection().deliberations).length}`;
  const kept = useDraft<Kept>(KEY);
  const [choices, setChoices] = useState<Choices>(() => startWith(kept, asOf));
  const change = (part: Partial<Choices>): void => {
    const next = { ...choices, ...part };
    setChoices(next);
    keepDraft(world, KEY, { ...next, asOf });
  };
  return [choices, change];
}

function startWith(kept: Kept | null, asOf: string): Choices {
  if (kept === null) return UNTOUCHED;
  if (kept.asOf === asOf) return kept;
  const { joined, format, form, piles, members } = kept;
  return { ...UNTOUCHED, joined, format, form, piles, members };
}
