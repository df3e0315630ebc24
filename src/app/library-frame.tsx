import { useEffect } from "react";
import { Frame } from "#app/frame.tsx";
import { Header } from "#app/header.tsx";
import FrameworksScreen from "#features/frameworks/frameworks-screen.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { closeSelection, readShelf } from "#usecases/shelf.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** The framework library in its frame. It belongs to no selection: what was open is closed first. */
export function LibraryFrame() {
  const world = useWorld();
  useEffect(() => {
    // The list that one goes back to has changed with what was done in the selection.
    if (world.store.getState().open !== null) void closeSelection(world).then(() => readShelf(world));
  }, [world]);
  const header = (
    <Header title={t("frameworks.title")} aside="">
      <LibrarySave />
    </Header>
  );
  return (
    <Frame header={header}>
      <FrameworksScreen />
    </Frame>
  );
}

/** Whether what was typed is safe. There is no selection here that a copy could be saved of. */
function LibrarySave() {
  const save = useApp((state) => state.save);
  const keeping = useApp((state) => state.keeping);
  if (save.is === "not-saved") {
    return (
      <span className="save is-bad" role="alert">
        <Icon name="cross" />
        {t("shell.notSaved", { time: save.since })}
      </span>
    );
  }
  if (keeping === "reader" || keeping === "nothing") {
    return (
      <span className="save is-warn">
        <Icon name={keeping === "reader" ? "lock" : "warn"} />
        {t(keeping === "reader" ? "shell.onlyReads" : "shell.keepsNothing")}
      </span>
    );
  }
  const saving = save.is === "saving";
  return (
    <span className={saving ? "save is-busy" : "save"}>
      <Icon name={saving ? "busy" : "check"} />
      <span data-save={save.is}>
        {saving ? t("shell.saving", { time: save.since }) : t("shell.saved", { time: save.at })}
      </span>
    </span>
  );
}
