import { useMemo, type Ref } from "react";
import { draftFor } from "#core/scores/draft.ts";
import { numbered, usePlace, useWork } from "#features/scoring/sheet/work-context.ts";
import { NotesEditor, type NotesHandle } from "#ui/domain/notes-editor.tsx";
import { NotesRead } from "#ui/domain/notes-editor-read.tsx";
import { t } from "#words/t.ts";
import { useWorld } from "#usecases/world-context.ts";

/** Over the notes: who may one day read them. */
export const NotesLine = () => <p className="over t12 q3">{t("scoring.notes.over")}</p>;

/** The notes of one criterion. They hold what is typed; what was undone or redone comes with a new revision. */
export function NotesPart({
  handle,
  hasKeys,
}: {
  readonly handle: Ref<NotesHandle> | undefined;
  readonly hasKeys: boolean;
}) {
  const world = useWorld();
  const { bench, criterion, locked, readOnly } = usePlace();
  const revision = useWork((work) => work.revisions[criterion.id] ?? 0);
  const others = useMemo(
    () => numbered(locked.sheet.criteria).filter((each) => each.id !== criterion.id),
    [locked, criterion.id],
  );
  const { notes } = draftFor(bench.draft(), criterion.id);
  const { indicators } = criterion;
  if (readOnly) return <NotesRead notes={notes} criteria={others} indicators={indicators} />;
  return (
    <NotesEditor
      handle={handle}
      hasKeys={hasKeys}
      notes={notes}
      revision={revision}
      criteria={others}
      indicators={indicators}
      newId={() => world.chance.id()}
      onChange={(next, run) => bench.write(criterion.id, next, run)}
    />
  );
}
