import type { LibraryDesk } from "#features/frameworks/library-desk.ts";
import { frameworkName } from "#features/frameworks/names.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { t } from "#words/t.ts";

interface Props {
  readonly desk: LibraryDesk;
  readonly onRemove: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks before a framework is erased with all its versions; the focus starts on keeping it. */
export function RemoveDialog({ desk, onRemove, onClose }: Props) {
  const name = frameworkName(desk.framework);
  const count = desk.own?.versions.length ?? 0;
  return (
    <Dialog
      title={t("frameworks.removeTitle", { name })}
      alert
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onPress={() => void onRemove().then(onClose)}>
            {t("frameworks.removeConfirm", { name })}
          </Button>
          <span data-safe>
            <Button onPress={onClose}>{t("frameworks.removeNot")}</Button>
          </span>
        </>
      }
    >
      <p>
        {count === 0 ? t("frameworks.removeTextDraft") : t("frameworks.removeText", { count })}{" "}
        {count === 0 ? null : t("frameworks.removeSelections")}
      </p>
    </Dialog>
  );
}
