import { useState } from "react";
import { reopenCandidate } from "#core/consensus/close.ts";
import type { Candidate } from "#core/model/people.ts";
import { refusalText } from "#features/consensus/refusal.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Takes a closed candidate up again, with a reason; says which signatures no longer hold. */
export function ReopenDialog({
  candidate,
  onClose,
}: {
  readonly candidate: Candidate;
  readonly onClose: () => void;
}) {
  const world = useWorld();
  const selection = useSelection();
  const key = draftKey.text(`reopen/${candidate.id}`);
  const reason = useDraft<string>(key) ?? "";
  const [problem, setProblem] = useState<string | null>(null);
  const { code } = candidate;
  const count = selection.deliberations[candidate.id]?.signatures.length ?? 0;
  const reopen = (): void => {
    const written = recordStep(
      world,
      reopenCandidate(selection, candidate.id, reason),
      "desk",
      new Map([[key, null]]),
    );
    setProblem(written.ok ? null : refusalText(written.error.code));
    if (written.ok) onClose();
  };
  return (
    <Dialog
      title={t("consensus.reopen.title", { code })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={reopen}>
            {t("consensus.conclude.reopen", { code })}
          </Button>
          <Button onPress={onClose}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <p>{count === 0 ? t("consensus.reopen.textNone") : t("consensus.reopen.text", { count })}</p>
      <TextArea
        label={t("consensus.reopen.reason")}
        value={reason}
        rows={3}
        error={problem}
        onType={(typed) => {
          setProblem(null);
          keepDraft(world, key, typed);
        }}
      />
    </Dialog>
  );
}
