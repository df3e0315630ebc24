import { useState } from "react";
import { draftOf } from "#core/acts/kind.ts";
import { documentsSet } from "#core/acts/kinds/documents-set.ts";
import type { DocumentSettings } from "#core/model/selection.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";

const MARKING = draftKey.text("marking");

export interface DocumentSettingsDesk {
  readonly settings: DocumentSettings;
  readonly set: (next: DocumentSettings) => void;
  /** The marking line as it stands in its field, half typed or set. */
  readonly marking: string;
  readonly typeMarking: (text: string) => void;
  readonly setMarking: (text: string) => void;
  /** Code of the last refusal. */
  readonly problem: string | null;
}

/** What all printed documents have in common, kept with the selection; the marking is kept on each keystroke. */
export function useDocumentSettings(): DocumentSettingsDesk {
  const world = useWorld();
  const settings = useSelection().documents;
  const half = useDraft<string>(MARKING);
  const [problem, setProblem] = useState<string | null>(null);
  const set = (next: DocumentSettings): void => {
    const gone = new Map([[MARKING, null]]);
    if (next.marking === settings.marking && next.names === settings.names)
      return keepDraft(world, MARKING, null);
    const written = recordActs(world, [draftOf(documentsSet, "", { ...next })], "desk", gone);
    setProblem(written.ok ? null : written.error.code);
  };
  return {
    settings,
    set,
    marking: half ?? settings.marking,
    typeMarking: (text) => keepDraft(world, MARKING, text),
    setMarking: (text) => set({ ...settings, marking: enteringText(text).trim() }),
    problem,
  };
}
