import type { Ref } from "react";
import { draftFor } from "#core/scores/draft.ts";
import { CountedHere, useCounted } from "#features/scoring/sheet/counted-here.tsx";
import { useOthers, usePlace, useWorkOn } from "#features/scoring/sheet/work-context.ts";
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
  const { bench, criterion, readOnly } = usePlace();
  const revision = useWorkOn(criterion.id, (work) => work.revisions[criterion.id] ?? 0);
  const others = useOthers();
  if (readOnly) return <FrozenNotes />;
  return (
    <NotesEditor
      handle={handle}
      hasKeys={hasKeys}
      notes={draftFor(bench.draft(), criterion.id).notes}
      revision={revision}
      criteria={others}
      indicators={criterion.indicators}
      below={COUNTED_HERE}
      newId={() => world.chance.id()}
      onChange={(next, run) => bench.write(criterion.id, next, run)}
    />
  );
}

/** One element for good: the editor that it stands in is drawn with every key, and it is not. */
const COUNTED_HERE = <CountedHere />;

/** Of a sheet that can no longer be changed. */
function FrozenNotes() {
  const { bench, criterion } = usePlace();
  return (
    <NotesRead
      notes={draftFor(bench.draft(), criterion.id).notes}
      counted={useCounted()}
      criteria={useOthers()}
      indicators={criterion.indicators}
    />
  );
}
