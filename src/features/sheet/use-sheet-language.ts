import { useState } from "react";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { languageOfPost, languageOfSheet, ourLanguage } from "#core/sheet/our-language.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { draftKey } from "#usecases/drafts.ts";
import { useDraft, useSelection } from "#usecases/world-context.ts";
import { language } from "#words/t.ts";

/**
 * Which of our languages the sheet is written in, or would be begun in. Read once, when the screen opens: a panel that
 * writes the sheet anew in the other one is not disturbed half-way. What it says under "Languages" counts at once.
 */
export function useSheetLanguage(): OurLanguage {
  const selection = useSelection();
  const draft = useDraft<Sheet>(draftKey.sheet);
  const sheet = draft ?? sheetInForce(selection)?.sheet ?? null;
  const [begun] = useState(() => {
    if (sheet !== null) return languageOfSheet(sheet);
    return (selection.post === null ? null : languageOfPost(selection.post)) ?? language();
  });
  return ourLanguage(sheet?.second?.first) ?? begun;
}
