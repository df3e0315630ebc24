import { useMemo } from "react";
import { canSave } from "#core/framework/check-framework.ts";
import { copyFramework, newFramework } from "#core/framework/edit/frameworks.ts";
import { ownId } from "#core/framework/versions.ts";
import type { Framework } from "#core/model/framework.ts";
import type { LibraryDesk } from "#features/frameworks/library-desk.ts";
import { frameworkName } from "#features/frameworks/names.ts";
import { exportFramework, type ExportKind } from "#usecases/framework-files.ts";
import { removeFramework, saveFrameworkVersion } from "#usecases/own-frameworks.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";
import { t, tCode } from "#words/t.ts";

export interface Actions {
  readonly copy: () => void;
  readonly begin: () => void;
  readonly save: () => void;
  readonly exportAs: (kind: ExportKind) => void;
  /** Takes back what was written since the newest version; undo brings it again. */
  readonly drop: () => void;
  /** Resolves with true when it is gone. */
  readonly remove: () => Promise<boolean>;
}

/** What can be done with the framework on the desk. Each says what it did, or why it did not. */
export function useActions(desk: LibraryDesk): Actions {
  const world = useWorld();
  return useMemo(() => {
    const { framework, own } = desk;
    const newest = own?.versions[0];
    return {
      copy: () => {
        const name = t("frameworks.copyName", { name: frameworkName(framework) });
        const done = t(own === null ? "frameworks.copied" : "frameworks.copiedOwn");
        start(world, desk, (id) => copyFramework(framework, id, name), done);
      },
      begin: () => start(world, desk, (id) => newFramework(id, ""), null),
      save: () => void saveIt(world, desk),
      exportAs: (kind) => void exportIt(world, desk, kind),
      drop: () => {
        if (newest === undefined) return;
        desk.edit(null, () => newest, t("frameworks.dropped", { version: newest.version }));
      },
      remove: () => removeIt(world, desk),
    };
  }, [world, desk]);
}

/** Begins an own framework. It is a draft until its first version is saved. */
function start(world: World, desk: LibraryDesk, make: (id: string) => Framework, done: string | null): void {
  if (world.store.getState().keeping === "reader") return refuse(desk, "read-only");
  const id = ownId(world.chance.id());
  desk.write(id, make(id));
  desk.say(done === null ? null : { text: done, tone: "done", undo: false }, id);
  desk.go({ at: "framework", id, spot: null }, "framework-name");
}

const refuse = (desk: LibraryDesk, code: string): void =>
  desk.say({ text: tCode("frameworks.refusal", code), tone: "refused", undo: false });

async function saveIt(world: World, desk: LibraryDesk): Promise<void> {
  if (desk.own?.draft == null) return;
  const saved = await saveFrameworkVersion(world, desk.framework);
  if (!saved.ok) return refuse(desk, saved.error.code);
  await desk.reload();
  desk.forget();
  const { version } = saved.value;
  const text = version === "1" ? t("frameworks.savedFirst") : t("frameworks.savedVersion", { version });
  desk.say({ text, tone: "done", undo: false });
}

async function exportIt(world: World, desk: LibraryDesk, kind: ExportKind): Promise<void> {
  // A file that could not be brought in again would only look like a copy.
  if (!canSave(desk.framework)) return refuse(desk, "has-gaps");
  const saved = await exportFramework(world, desk.framework, kind);
  if (!saved.ok) return refuse(desk, saved.error.code);
  if (saved.value === "cancelled") return;
  desk.say({ text: t("frameworks.exported", { name: saved.value.name }), tone: "done", undo: false });
}

async function removeIt(world: World, desk: LibraryDesk): Promise<boolean> {
  const { framework } = desk;
  const gone = await removeFramework(world, framework.id);
  if (!gone.ok) {
    refuse(desk, gone.error.code);
    return false;
  }
  desk.forget();
  await desk.reload();
  const text = t("frameworks.removed", { name: frameworkName(framework) });
  const next = desk.library.shipped[0]?.id ?? "";
  desk.say({ text, tone: "done", undo: false }, next);
  desk.go({ at: "framework", id: next, spot: null }, `framework ${next}`);
  return true;
}
