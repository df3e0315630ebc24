import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { IndexCard } from "#core/files/index-card.ts";
import { ShelfRow, titleOf } from "#features/home/shelf-row.tsx";
import { Problems } from "#features/home/problems.tsx";
import type { Begin } from "#features/home/use-begin.ts";
import { useGrown } from "#features/home/use-grown.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useLoaded } from "#ui/parts/use-loaded.ts";
import { closeSelection, readShelf } from "#usecases/shelf.ts";
import type { World } from "#usecases/world.ts";
import { useWorld } from "#usecases/world-context.ts";
import { dayOfStamp, shortDay } from "#words/format.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const hints = () => ({
  bar: [
    { keys: ["↑", "↓"], does: t("home.keyChoose") },
    { keys: ["↵"], does: t("home.keyOpen") },
    { keys: ["N"], does: t("home.keyNew") },
    { keys: ["B"], does: t("home.keyBackUp") },
    { keys: ["R"], does: t("home.keyRestore") },
  ],
});

const loadDelete = () => import("#features/home/delete-dialog.tsx");

/** Saves a copy of a selection that is not open. */
async function copyClosed(world: World, id: string): Promise<void> {
  const [{ openSelection }, { saveCopy }] = await Promise.all([
    import("#usecases/open-selection.ts"),
    import("#usecases/save-copy.ts"),
  ]);
  const opened = await openSelection(world, id);
  if (opened.ok) await saveCopy(world);
  else world.store.setState({ copyFailed: opened.error.code });
  await closeSelection(world);
  await readShelf(world);
}

/** The selections on this laptop. */
export function ShelfView({ cards, begin }: { readonly cards: readonly IndexCard[]; readonly begin: Begin }) {
  const world = useWorld();
  const [, go] = useLocation();
  const [deleting, setDeleting] = useState<IndexCard | null>(null);
  const [drawn, end] = useGrown(cards.length);
  const dialog = useLoaded(deleting === null ? null : loadDelete);
  const backUp = (id: string): void => void copyClosed(world, id);
  useKeyHints(useSaid(hints));
  useKeys({
    n: () => go("/new"),
    r: begin.restore,
    b: () => withFocused(backUp),
    ArrowDown: () => moveFocus(1),
    ArrowUp: () => moveFocus(-1),
  });
  const unsafe = cards.find((card) => card.lastCopyAt === null || card.changedAt > card.lastCopyAt);
  return (
    <main className="list" data-column>
      <div className="th">
        <h1 className="t28">{t("home.title")}</h1>
        <Link className="btn quiet" href="/frameworks">
          {t("home.frameworks")}
        </Link>
        <Button onPress={begin.restore}>{t("home.restore")}</Button>
        <Button look="primary" onPress={() => go("/new")}>
          <Icon name="plus" />
          {t("home.importNotice")}
        </Button>
      </div>
      <Problems problems={begin.problems} />
      {unsafe === undefined ? null : <OnlyHere card={unsafe} onBackUp={() => backUp(unsafe.id)} />}
      <table className="tbl ex">
        <thead>
          <tr>
            <th>{t("home.post")}</th>
            <th className="w-step">{t("home.stage")}</th>
            <th className="num w-count">{t("home.candidates")}</th>
            <th className="num w-panel">{t("home.panel")}</th>
            <th className="w-next">{t("home.next")}</th>
            <th className="w-copy">{t("home.backup")}</th>
            <th className="w-more" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {cards.slice(0, drawn).map((card) => (
            <ShelfRow
              key={card.id}
              card={card}
              onBackUp={() => backUp(card.id)}
              onDelete={() => setDeleting(card)}
            />
          ))}
        </tbody>
      </table>
      <div ref={end} />
      <div className="fo">
        <p>{t("home.storedHere")}</p>
        <p>{t("home.notProtected")}</p>
      </div>
      {dialog === null || deleting === null ? null : (
        <dialog.DeleteDialog card={deleting} onClose={() => setDeleting(null)} />
      )}
    </main>
  );
}

function OnlyHere({ card, onBackUp }: { readonly card: IndexCard; readonly onBackUp: () => void }) {
  const last = card.lastCopyAt;
  return (
    <div className="bk">
      <Icon name="warn" />
      <span>
        <b className="m">{t("home.onlyHere", { title: titleOf(card) })}</b>{" "}
        <span className="q2">
          {last === null
            ? t("home.onlyHereNever")
            : t("home.onlyHereLast", { when: shortDay(dayOfStamp(last)) })}
        </span>
      </span>
      <Button onPress={onBackUp}>{t("home.backUpNow")}</Button>
    </div>
  );
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("a.po")];

function moveFocus(by: number): void {
  const all = rows();
  const here = all.findIndex((row) => row === document.activeElement);
  all[Math.min(all.length - 1, Math.max(0, here + by))]?.focus();
}

function withFocused(does: (id: string) => void): void {
  const id = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["id"] : undefined;
  if (id !== undefined) does(id);
}
