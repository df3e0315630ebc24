import { useCallback, useEffect, useMemo } from "react";
import type { Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { LockedSheet, Sheet } from "#core/model/sheet.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useApp, useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { useSheetHistory, type SheetHistory } from "#features/sheet/use-history.ts";

export interface WorkingSheet extends SheetHistory {
  readonly sheet: Sheet;
  /** What it is built from: the framework the selection goes by, or none. */
  readonly frameworks: readonly Framework[];
  /** Which of our languages that is said in, and the sheet is written in. */
  readonly language: OurLanguage;
  /** The sheet in force, or null before the first lock. */
  readonly locked: LockedSheet | null;
  /** Locked and nobody has begun a change, or another tab writes. */
  readonly readOnly: boolean;
}

/**
 * The sheet being worked on, else the one in force; null while no post is confirmed. Confirming a notice begins the
 * sheet; where that was done elsewhere and no draft came along, it is begun here.
 */
export function useWorkingSheet(
  frameworks: readonly Framework[],
  language: OurLanguage,
): WorkingSheet | null {
  const world = useWorld();
  const selection = useSelection();
  const draft = useDraft<Sheet>(draftKey.sheet);
  const reader = useApp((state) => state.keeping === "reader");
  const locked = sheetInForce(selection);
  const { post } = selection;
  const built = useMemo(
    () =>
      draft === null && locked === null && post !== null ? buildSheet(post, frameworks, {}, language) : null,
    [draft, locked, post, frameworks, language],
  );
  useEffect(() => {
    if (built !== null) keepDraft(world, draftKey.sheet, built);
  }, [world, built]);
  const sheet = draft ?? built ?? locked?.sheet ?? null;
  const keep = useCallback((next: Sheet) => keepDraft(world, draftKey.sheet, next), [world]);
  const history = useSheetHistory(sheet, keep);
  return useMemo(() => {
    if (sheet === null) return null;
    return {
      ...history,
      sheet,
      frameworks,
      language,
      locked,
      readOnly: reader || (locked !== null && draft === null),
    };
  }, [history, sheet, frameworks, language, locked, reader, draft]);
}
