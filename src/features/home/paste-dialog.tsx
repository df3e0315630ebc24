import { useState, type ClipboardEvent } from "react";
import { hasStructure } from "#core/notice/source/clipboard.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { t } from "#words/t.ts";

interface PasteProps {
  /** The text to use of what the clipboard holds, plain and formatted. */
  readonly textOf: (plain: string, html: string) => Promise<string>;
  readonly onUse: (text: string) => void;
  readonly onClose: () => void;
}

/** A box to paste the notice into, for those who use the mouse's menu. Formatted text comes in as lines. */
export function PasteDialog({ textOf, onUse, onClose }: PasteProps) {
  const [text, setText] = useState("");
  const empty = text.trim() === "";
  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData("text/html");
    const box = event.target;
    if (!hasStructure(html) || !(box instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    void textOf(event.clipboardData.getData("text/plain"), html).then((lines) => putIn(box, lines));
  };
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
      <div onPaste={paste}>
        <TextArea
          label={t("home.pasteLabel")}
          value={text}
          onType={setText}
          rows={12}
          mostRows={18}
          hint={t("home.pasteHint")}
          first
        />
      </div>
    </Dialog>
  );
}

/** Puts text where the cursor is, as if it had been typed there. */
function putIn(box: HTMLTextAreaElement, text: string): void {
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
