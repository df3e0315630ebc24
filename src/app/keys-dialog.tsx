import { useMemo } from "react";
import { Settings } from "#app/settings.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import type { Hints } from "#ui/parts/key-hints.tsx";
import { KeyList, type KeyHint } from "#ui/parts/keys.tsx";
import { t } from "#words/t.ts";

/** All keys: those of the screen, and those that work everywhere. */
export function KeysDialog({
  hints,
  onClose,
}: {
  readonly hints: Hints | null;
  readonly onClose: () => void;
}) {
  const everywhere = useMemo<readonly KeyHint[]>(
    () => [
      { keys: ["?"], does: t("shell.keyAll") },
      { keys: ["Ctrl", "S"], does: t("shell.keyCopy") },
      { keys: ["Ctrl", "Z"], does: t("shell.keyUndo") },
      { keys: ["F6"], does: t("shell.keyColumn") },
    ],
    [],
  );
  const here = [...(hints?.bar ?? []), ...(hints?.more ?? [])];
  return (
    <Dialog
      title={t("shell.allKeysTitle")}
      wide
      onClose={onClose}
      actions={
        <span data-safe>
          <Button onPress={onClose}>{t("shell.close")}</Button>
        </span>
      }
    >
      {here.length > 0 ? (
        <>
          <h3 className="t13 b">{t("shell.here")}</h3>
          <KeyList hints={here} />
        </>
      ) : null}
      <h3 className="t13 b">{t("shell.everywhere")}</h3>
      <KeyList hints={everywhere} />
      <Settings />
    </Dialog>
  );
}
