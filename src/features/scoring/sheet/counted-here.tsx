import { useShallow } from "zustand/react/shallow";
import { countedFor, type CountedNotes } from "#core/scores/counted-for.ts";
import { useOthers, usePlace } from "#features/scoring/sheet/work-context.ts";
import type { Work } from "#features/scoring/sheet/workbench.ts";
import { useLive } from "#ui/domain/live.ts";
import { CountedLines } from "#ui/domain/notes-editor-counted.tsx";
import { useLanguage } from "#ui/domain/use-language.ts";

/** The evidence of other criteria that counts for the one of this part; drawn again only when that evidence changes. */
export function useCounted(): CountedNotes {
  const { bench, criterion, locked } = usePlace();
  const pick = useShallow(({ history }: Work) => countedFor(history.now, locked.sheet, criterion.id));
  return useLive(bench.live.counting, pick);
}

/** Under the notes: what was written elsewhere and counts here. Nothing where nothing does. */
export function CountedHere() {
  useLanguage();
  const counted = useCounted();
  const others = useOthers();
  return counted.size === 0 ? null : <CountedLines counted={counted} criteria={others} />;
}
