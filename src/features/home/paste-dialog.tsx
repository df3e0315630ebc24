import { useState } from "react";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { t } from "#words/t.ts";

/** A box to paste the notice into, for those who use the mouse's menu. */
export function PasteDialog({
  onUse,
  onClose,
}: {
  readonly onUse: (text: string) => void;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState("");
  const empty = text.trim() === "";
  return (
    <Dialog
      title={t("home.pasteTitle")}
      wide
      onClose={onClose}
      actions={
        <>
          <Button look="primary" waits={empty} onPress={() => onUse(text)}>
            {t("home.pasteUse")}
          </Button>
          <Button onPress={onClose}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <TextArea
        label={t("home.pasteLabel")}
        value={text}
        onType={setText}
        rows={12}
        mostRows={18}
        hint={t("home.pasteHint")}
        first
      />
    </Dialog>
  );
}
