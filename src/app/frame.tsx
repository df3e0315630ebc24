import { useEffect, useState, type ReactNode } from "react";
import { namedKeys } from "#app/key-names.ts";
import { saveCopyNow } from "#app/save-copy-now.ts";
import { KeyHintsProvider, type Hints } from "#ui/parts/key-hints.tsx";
import { KeyBar } from "#ui/parts/keys.tsx";
import { useLoaded } from "#ui/parts/use-loaded.ts";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

const loadKeysDialog = () => import("#app/keys-dialog.tsx");

/** Head, steps, screen and key bar, with the dialog of all keys. */
export function Frame(props: {
  readonly header: ReactNode;
  readonly steps?: ReactNode;
  readonly children: ReactNode;
}) {
  const world = useWorld();
  const [hints, setHints] = useState<Hints | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const dialog = useLoaded(showsKeys ? loadKeysDialog : null);
  const hasOpen = useApp((state) => state.open !== null);
  useKeys({
    "?": () => setShowsKeys(true),
    "Ctrl+s": () => (hasOpen ? saveCopyNow(world) : undefined),
    F6: (event) => nextRegion(event.shiftKey ? -1 : 1),
  });
  useColumnsRemembered();
  return (
    <div className={props.steps === undefined ? "app no-steps" : "app"}>
      {props.header}
      {props.steps}
      <KeyHintsProvider onHints={setHints}>{props.children}</KeyHintsProvider>
      <KeyBar
        hints={namedKeys(hints?.bar ?? [])}
        allKeys={t("shell.allKeys")}
        label={t("shell.keys")}
        onAll={() => setShowsKeys(true)}
      />
      {dialog === null ? null : <dialog.KeysDialog hints={hints} onClose={() => setShowsKeys(false)} />}
    </div>
  );
}

/** What last had the focus in a column; a field keeps its caret by itself. */
const LAST = new WeakMap<Element, HTMLElement>();

/** Every column remembers where the focus was in it. */
function useColumnsRemembered(): void {
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const column = target instanceof HTMLElement ? target.closest("[data-column]") : null;
      if (column !== null && column !== target) LAST.set(column, target as HTMLElement);
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
}

/** Where F6 comes back to in a column, the most wanted first: of a list with one on screen it is that one. */
function rememberedIn(column: HTMLElement): readonly (HTMLElement | null | undefined)[] {
  const last = LAST.get(column);
  if (last === undefined || !column.contains(last)) return [];
  return [last.closest("ol, ul, table")?.querySelector<HTMLElement>("[aria-current]"), last];
}

/** F6 goes round the columns: to the next region, with Shift to the one before. */
function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-column]")];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const from = here === -1 && by === -1 ? 0 : here;
  const next = regions[(from + by + regions.length) % Math.max(1, regions.length)];
  if (next === undefined) return;
  const first = next.querySelector<HTMLElement>(
    '[aria-current] , [aria-checked="true"], textarea, input, button:not([disabled]), a[href], [tabindex="0"]',
  );
  // What was left may no longer take the focus.
  for (const target of [...rememberedIn(next), first ?? next]) {
    target?.focus();
    if (document.activeElement === target) return;
  }
}
