import { typists } from "#core/scores/paper-witnesses.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";

const TYPIST = draftKey.text("paper/typist");

/** Who types: chosen once for the whole pile. The recorder, if there is one and nobody else was chosen. */
export function useTypist(): readonly [name: string, choose: (name: string) => void] {
  const world = useWorld();
  const selection = useSelection();
  const chosen = useDraft<string>(TYPIST);
  const [first] = typists(selection);
  const name = chosen ?? (first?.role === "recorder" ? first.name : "");
  return [name, (next) => keepDraft(world, TYPIST, next)];
}
