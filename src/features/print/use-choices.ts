import { useState } from "react";
import type { PilesFor } from "#core/documents/day-piles.ts";
import type { FormKind } from "#core/documents/forms.ts";
import type { PageFormat, Sides } from "#core/model/blocks.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";

/** What a person chose on this screen. A line that was never touched is not in `ticked` and follows its group. */
export interface Choices {
  /** "" for the candidates without a day; null until one is chosen. */
  readonly day: string | null;
  readonly ticked: { readonly [line: string]: boolean };
  readonly form: FormKind;
  readonly piles: PilesFor;
  readonly format: PageFormat;
  readonly sides: Sides;
}

const UNTOUCHED: Choices = {
  day: null,
  ticked: {},
  form: "booklet",
  piles: "person",
  format: "A4",
  sides: "both",
};

const KEY = draftKey.text("print-day");

/** The day is chosen anew on another day; how it is printed stays. */
type Kept = Choices & { readonly asOf: string };

/** The choices, kept with the selection so that they are as they were after a crash. */
export function useChoices(today: string): readonly [Choices, (change: Partial<Choices>) => void] {
  const world = useWorld();
  const kept = useDraft<Kept>(KEY);
  const [choices, setChoices] = useState<Choices>(() =>
    kept === null ? UNTOUCHED : { ...kept, day: kept.asOf === today ? kept.day : null },
  );
  const change = (part: Partial<Choices>): void => {
    const next = { ...choices, ...part };
    setChoices(next);
    keepDraft(world, KEY, { ...next, asOf: today });
  };
  return [choices, change];
}
