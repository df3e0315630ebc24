import { useEffect } from "react";
import { Frame } from "#app/frame.tsx";
import { Header, ThisLaptop } from "#app/header.tsx";
import { closeSelection, readShelf } from "#usecases/shelf.ts";
import HomeScreen from "#features/home/home-screen.tsx";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { byteSize } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The list of selections in its frame. What was open is closed first. */
export function HomeFrame() {
  const world = useWorld();
  const shelf = useApp((state) => state.shelf);
  useEffect(() => {
    // At the start the shelf has just been read; coming back from a selection it has changed.
    if (world.store.getState().open !== null) void closeSelection(world).then(() => readShelf(world));
  }, [world]);
  const bytes = (shelf ?? []).reduce((sum, card) => sum + card.bytes, 0);
  const count = shelf?.length ?? 0;
  const stored =
    count === 0
      ? t("shell.nothingStored")
      : t("shell.stored", { size: byteSize(bytes), selections: t("shell.selections", { count }) });
  const header = (
    <Header>
      <span className="t13 q3">{t("shell.offline")}</span>
      <ThisLaptop stored={stored} />
    </Header>
  );
  return <Frame header={header}>{shelf === null ? <main /> : <HomeScreen />}</Frame>;
}
