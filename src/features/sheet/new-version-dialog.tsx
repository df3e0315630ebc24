import { useState } from "react";
import { touchedByNewVersion } from "#core/sheet/lock-sheet.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { Note } from "#ui/parts/status.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Why there is to be a later version, kept while it is worked on. */
export const VERSION_REASON = draftKey.text("sheet-version-reason");

/** Begins a later version, or changes its reason, or drops it. Says first what it touches. */
export function NewVersionDialog({ onClose }: { readonly onClose: () => void }) {
  const world = useWorld();
  const { locked, readOnly, forget } = useSheetDesk();
  const reason = useDraft<string>(VERSION_REASON) ?? "";
  const [missing, setMissing] = useState(false);
  const version = (locked?.version ?? 0) + 1;
  const begin = (): void => {
    if (isBareReason(reason)) {
      setMissing(true);
      return;
    }
    if (readOnly && locked !== null) keepDraft(world, draftKey.sheet, locked.sheet);
    onClose();
  };
  const drop = (): void => {
    keepDraft(world, draftKey.sheet, null);
    keepDraft(world, VERSION_REASON, null);
    forget();
    onClose();
  };
  return (
    <Dialog
      title={t(readOnly ? "sheet.versionTitle" : "sheet.versionTitleAgain", { version })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={begin}>
            {t(readOnly ? "sheet.versionBegin" : "sheet.versionKeep", { version })}
          </Button>
          <Button onPress={onClose}>{t("shell.cancel")}</Button>
          {readOnly ? null : (
            <Button look="danger" onPress={drop}>
              {t("sheet.versionDrop", { version })}
            </Button>
          )}
        </>
      }
    >
      <Touches />
      <TextArea
        label={t("sheet.versionWhy")}
        value={reason}
        error={
          missing && isBareReason(reason)
            ? t(reason.trim() === "" ? "sheet.versionWhyMissing" : "sheet.versionWhyBare")
            : null
        }
        onType={(text) => keepDraft(world, VERSION_REASON, text)}
      />
    </Dialog>
  );
}

/** What a later version touches: nothing before the first interview. */
function Touches() {
  const { selection } = useSheetDesk();
  const { scoresheets, candidates } = touchedByNewVersion(selection);
  if (candidates.length === 0) return <p>{t("sheet.touchesNothing")}</p>;
  const codes = candidates.map((id) => selection.candidates.find((each) => each.id === id)?.code ?? id);
  return (
    <Note icon="warn" tone="warn">
      <b className="m">{t("sheet.touches", { count: candidates.length, candidates: listOf(codes) })}</b>{" "}
      {scoresheets === 0 ? t("sheet.touchesNoSheet") : t("sheet.touchesSheets", { count: scoresheets })}
    </Note>
  );
}
