import { useEffect, useMemo, useRef } from "react";
import type { Criterion } from "#core/model/sheet.ts";
import { PAPER_NOTE, paperNotes } from "#core/scores/paper-entry.ts";
import type { PaperSheetProps } from "#features/paper/sheet/paper-sheet.tsx";
import type { PaperWork } from "#features/paper/sheet/use-paper-work.ts";
import { NotesEditor, type NotesHandle } from "#ui/domain/notes-editor.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** The notes that stand on the paper for one criterion, typed in. What was written on screen is not shown. */
export function PaperNotes(
  props: PaperSheetProps & {
    readonly work: PaperWork;
    readonly criterion: Criterion;
    readonly number: number;
    readonly onClose: () => void;
  },
) {
  const { work, criterion, number, locked } = props;
  const world = useWorld();
  const handle = useRef<NotesHandle>(null);
  useEffect(() => handle.current?.focus(), [criterion.id]);
  const others = useMemo(
    () =>
      locked.sheet.criteria
        .map(({ id, name }, index) => ({ id, name, number: index + 1 }))
        .filter(({ id }) => id !== criterion.id),
    [locked, criterion.id],
  );
  return (
    <section className="pn" data-column="" aria-label={t("paper.notes.of", { name: criterion.name })}>
      <div className="pn-head">
        <h2 className="t18 b">
          <span className="q3">{number}</span> {criterion.name}
        </h2>
        <Button size="sm" onPress={props.onClose}>
          {t("paper.notes.back")} <Kbd>Esc</Kbd>
        </Button>
      </div>
      <p className="t13 q2">{t("paper.notes.hint")}</p>
      <NotesEditor
        key={criterion.id}
        handle={handle}
        notes={paperNotes(work.draft, criterion.id)}
        revision={work.revision}
        criteria={others}
        indicators={criterion.indicators}
        newId={() => `${PAPER_NOTE}${world.chance.id()}`}
        onChange={(notes, run) => work.write(criterion.id, notes, run)}
      />
    </section>
  );
}
