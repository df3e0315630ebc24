import { useState } from "react";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import type { WaitsForReason } from "#features/people/use-people.ts";
import { t } from "#words/t.ts";

const REASON = draftKey.text("people/composition");

/** Asks why who scores changes once scores exist. */
export function ReasonDialog({
  waits,
  onClose,
}: {
  readonly waits: WaitsForReason;
  readonly onClose: () => void;
}) {
  const world = useWorld();
  const reason = useDraft<string>(REASON) ?? "";
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const record = (): void => {
    const refused = waits.record(reason);
    setRefusal(refused);
    if (refused !== null) return;
    keepDraft(world, REASON, null);
    onClose();
  };
  return (
    <Dialog
      title={t("people.reason.title")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={record}>
            {t("people.reason.record")}
          </Button>
          <Button onPress={onClose}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <p>{t("people.reason.text")}</p>
      <TextArea
        first
        label={t("people.reason.label")}
        value={reason}
        onType={(text) => keepDraft(world, REASON, text)}
        error={refusal === null ? null : refusalText(refusal)}
      />
    </Dialog>
  );
}
