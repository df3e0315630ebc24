import { useState } from "react";
import type { IndexCard } from "#core/files/index-card.ts";
import { titleOf } from "#features/home/shelf-row.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { Note } from "#ui/parts/status.tsx";
import { deleteSelection } from "#usecases/shelf.ts";
import { useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

/** Asks before a selection is erased from this laptop; the focus starts on keeping it. */
export function DeleteDialog({ card, onClose }: { readonly card: IndexCard; readonly onClose: () => void }) {
  const world = useWorld();
  const title = titleOf(card);
  const [problem, setProblem] = useState<string | null>(null);
  const hasCopy = card.lastCopyAt !== null && card.changedAt <= card.lastCopyAt;
  const remove = async (): Promise<void> => {
    const gone = await deleteSelection(world, card.id);
    if (gone.ok) onClose();
    else setProblem(tCode("home.refusal", gone.error.code));
  };
  return (
    <Dialog
      title={t("home.removeTitle", { title })}
      alert
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onPress={() => void remove()}>
            {t("home.removeConfirm", { title })}
          </Button>
          <span data-safe>
            <Button onPress={onClose}>{t("home.removeNot")}</Button>
          </span>
        </>
      }
    >
      <p>{t("home.removeText")}</p>
      {hasCopy ? null : (
        <Note tone="warn" icon="warn">
          {t("home.removeNoBackup")}
        </Note>
      )}
      {problem === null ? null : (
        <Note tone="bad" icon="cross" role="alert">
          {problem}
        </Note>
      )}
    </Dialog>
  );
}
