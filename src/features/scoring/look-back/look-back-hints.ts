import type { Hints } from "#ui/parts/key-hints.tsx";
import { t } from "#words/t.ts";

/** The keys of looking back. */
export const lookBackHints = (): Hints => ({
  bar: [
    { keys: ["Alt", "↓"], does: t("scoring.key.criterion") },
    { keys: ["Alt", "→"], does: t("scoring.key.candidate") },
    { keys: ["Alt", "Q"], does: t("scoring.key.quiet") },
    { keys: ["Alt", "L"], does: t("scoring.key.lock") },
  ],
});
