import { useMemo, type Ref } from "react";
import { draftFor } from "#core/scores/draft.ts";
import { numbered, usePlace, useWork } from "#features/scoring/sheet/work-context.ts";
import { NotesEditor, type NotesHandle } from "#ui/domain/notes-editor.tsx";
import { NotesRead } from "#ui/domain/notes-editor-read.tsx";
import { useWorld } from "#usecases/world-context.ts";

/** The notes of one criterion. They hold what is typed; what was undone or redone comes with a new revision. */
export function NotesPart({ handle }: { readonly handle: Ref<NotesHandle> }) {
  const world = useWorld();
  const { bench, criterion, locked, readOnly } = usePlace();
  const revision = useWork((work) => work.revision);
  const others = useMemo(
    () => numbered(locked.sheet.criteria).filter((each) => each.id !== criterion.id),
    [locked, criterion.id],
  );
  const { notes } = draftFor(bench.draft(), criterion.id);
  if (readOnly) return <NotesRead notes={notes} criteria={others} />;
  return (
    <NotesEditor
      handle={handle}
      notes={notes}
      revision={revision}
      criteria={others}
      newId={() => world.chance.id()}
      onChange={(next, run) => bench.write(criterion.id, next, run)}
    />
  );
}
