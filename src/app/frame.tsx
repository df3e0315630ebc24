import { useMemo, useState, type ReactNode } from "react";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { KeyHintsProvider, type Hints } from "#ui/parts/key-hints.tsx";
import { KeyBar, KeyList, type KeyHint } from "#ui/parts/keys.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Head, steps, screen and key bar, with the dialog of all keys. */
export function Frame(props: { readonly header: ReactNode; readonly steps?: ReactNode; readonly children: ReactNode }) {
  const world = useWorld();
  const [hints, setHints] = useState<Hints | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const hasOpen = useApp((state) => state.open !== null);
  useKeys({
    "?": () => setShowsKeys(true),
    "Ctrl+s": () => (hasOpen ? void saveCopy(world) : undefined),
    F6: nextRegion,
  });
  return (
    <div className={props.steps === undefined ? "app no-steps" : "app"}>
      {props.header}
      {props.steps}
      <KeyHintsProvider onHints={setHints}>{props.children}</KeyHintsProvider>
      <KeyBar hints={hints?.bar ?? []} allKeys={t("shell.allKeys")} label={t("shell.keys")} onAll={() => setShowsKeys(true)} />
      {showsKeys ? <KeysDialog hints={hints} onClose={() => setShowsKeys(false)} /> : null}
    </div>
  );
}

function KeysDialog({ hints, onClose }: { readonly hints: Hints | null; readonly onClose: () => void }) {
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
      actions={<Button onPress={onClose}>{t("shell.close")}</Button>}
    >
      {here.length > 0 ? (
        <>
          <h3 className="t13 b">{t("shell.here")}</h3>
          <KeyList hints={here} />
        </>
      ) : null}
      <h3 className="t13 b">{t("shell.everywhere")}</h3>
      <KeyList hints={everywhere} />
    </Dialog>
  );
}

/** F6 goes round the columns: to the next region that has something to focus. */
function nextRegion(): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-column]")];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + 1) % Math.max(1, regions.length)];
  const target = next?.querySelector<HTMLElement>(
    '[aria-current] , [aria-checked="true"], textarea, input, button:not([disabled]), a[href], [tabindex="0"]',
  );
  (target ?? next)?.focus();
}
