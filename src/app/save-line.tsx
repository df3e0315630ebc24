import { useState } from "react";
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
      <span className="save is-bad" role="alert">
        <Icon name="cross" />
        {t("shell.notSaved", { time: save.since })}
        <button type="button" className="save is-bad" onClick={() => void saveCopy(world)}>
          {t("shell.downloadCopy")}
        </button>
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
  const now = useApp(({ save }) => (save.is === "saved" ? save.at.slice(0, 5) : null));
  const [said, say] = useState(now);
  if (now !== null && now !== said) say(now);
  return (
    <span className="vh" role="status">
      {said === null ? "" : t("shell.saved", { time: said })}
    </span>
  );
}

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
  const changedAt = useApp((state) => state.open?.changedAt ?? null);
  const changed = at !== null && changedAt !== null && changedAt > at;
  const tone = at === null || changed ? "save is-warn" : "save";
  return (
    <button type="button" className={`${tone} copy-line`} onClick={() => void saveCopy(world)}>
      {at === null || changed ? <Icon name="warn" /> : null}
      {copyText(at, changed, world.clock.today())}
    </button>
  );
}

function copyText(at: string | null, changed: boolean, today: string): string {
  if (at === null) return t("shell.copyNever");
  if (changed) return t("shell.copyChanged");
  const day = dayOfStamp(at);
  return day === today
    ? t("shell.copyAt", { time: timeOfStamp(at) })
    : t("shell.copyOn", { day: shortDay(day) });
}
