import { useEffect, useState } from "react";
import type { OpenSelection, SaveState } from "#state/app-store.ts";
import { dayOfStamp, shortDay, timeOfStamp } from "#words/format.ts";
import { t } from "#words/t.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { saveCopy } from "#usecases/save-copy.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";

/** Whether what was typed is safe: in a fixed place, on every screen of a selection. */
export function SaveLine() {
  const save = useApp((state) => state.save);
  const keeping = useApp((state) => state.keeping);
  const world = useWorld();
  if (save.is === "not-saved") {
    return (
      <span className="save failed">
        <span className="save room" aria-hidden="true">
          <Icon name="check" />
          {t("shell.saved", { time: save.since })}
        </span>
        <span className="save is-bad" role="alert">
          <Icon name="cross" />
          {t("shell.notSaved", { time: save.since })}
          <button type="button" className="save is-bad" onClick={() => void saveCopy(world)}>
            {t("shell.downloadCopy")}
          </button>
        </span>
      </span>
    );
  }
  if (keeping === "nothing") return <KeepsNothing />;
  if (keeping === "reader") return <OnlyReads />;
  const saving = save.is === "saving";
  return (
    <span className={saving ? "save is-busy" : "save"}>
      <Icon name={saving ? "busy" : "check"} />
      <span data-save={save.is}>
        {saving ? t("shell.saving", { time: save.since }) : t("shell.saved", { time: save.at })}
      </span>
      <SavedMinute />
    </span>
  );
}

/** Announced politely at most once a minute: what was last said stays while the next is being saved. */
function SavedMinute() {
  const { store } = useWorld();
  const [said, say] = useState(() => minuteOf(store.getState().save));
  useEffect(() => {
    let last: string | null = null;
    const hear = (): void => {
      const now = minuteOf(store.getState().save);
      if (now === null || now === last) return;
      last = now;
      say(now);
    };
    hear();
    return store.subscribe(hear);
  }, [store]);
  return (
    <span className="vh" role="status">
      {said === null ? "" : t("shell.saved", { time: said })}
    </span>
  );
}

const minuteOf = (save: SaveState): string | null => (save.is === "saved" ? save.at.slice(0, 5) : null);

function OnlyReads() {
  return (
    <span className="save is-warn">
      <Icon name="lock" />
      {t("shell.onlyReads")}
    </span>
  );
}

function KeepsNothing() {
  return (
    <span className="save is-warn">
      <Icon name="warn" />
      {t("shell.keepsNothing")}
    </span>
  );
}

/** When a copy last left the browser; pressing it saves one. */
export function CopyLine() {
  const world = useWorld();
  const at = useApp((state) => state.open?.lastCopyAt ?? null);
  const changed = useApp(({ open }) => isChanged(open));
  const tone = at === null || changed ? "save is-warn" : "save";
  return (
    <button type="button" className={`${tone} copy-line`} onClick={() => void saveCopy(world)}>
      {at === null || changed ? <Icon name="warn" /> : null}
      {copyText(at, changed, world.clock.today())}
    </button>
  );
}

/** Picked as one yes or no, so that a key pressed does not draw the line again. */
const isChanged = (open: OpenSelection | null): boolean =>
  open !== null && open.lastCopyAt !== null && open.changedAt !== null && open.changedAt > open.lastCopyAt;

function copyText(at: string | null, changed: boolean, today: string): string {
  if (at === null) return t("shell.copyNever");
  if (changed) return t("shell.copyChanged");
  const day = dayOfStamp(at);
  return day === today
    ? t("shell.copyAt", { time: timeOfStamp(at) })
    : t("shell.copyOn", { day: shortDay(day) });
}
