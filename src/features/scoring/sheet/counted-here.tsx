import { useShallow } from "zustand/react/shallow";
import { countedFor, type CountedNotes } from "#core/scores/counted-for.ts";
import { useOthers, usePlace, useWork } from "#features/scoring/sheet/work-context.ts";
import { CountedLines } from "#ui/domain/notes-editor-counted.tsx";
import { useLanguage } from "#ui/domain/use-language.ts";

/** The evidence of other criteria that counts for the one of this part; drawn again only when that evidence changes. */
export function useCounted(): CountedNotes {
  const { criterion, locked } = usePlace();
  return useWork(useShallow(({ history }) => countedFor(history.now, locked.sheet, criterion.id)));
}

/** Under the notes: what was written elsewhere and counts here. Nothing where nothing does. */
export function CountedHere() {
  useLanguage();
  const counted = useCounted();
  const others = useOthers();
  return counted.size === 0 ? null : <CountedLines counted={counted} criteria={others} />;
}
