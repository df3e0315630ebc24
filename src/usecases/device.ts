import type { DeviceSettings, SettingName } from "#core/ports.ts";
import { readShelf } from "#usecases/shelf.ts";
import type { World } from "#usecases/world.ts";

/**
 * Begins: settings, the shelf, where the person was. Resolves with the route to go to, or null to stay. Which tab
 * writes is settled meanwhile: the first screen does not wait for it.
 */
export async function begin(world: World): Promise<string | null> {
  world.store.setState({ keeping: "starting" });
  void world.tabLock.acquire().then((held) => {
    const keeps = !world.environment.isFile && held.ok;
    world.store.setState({ keeping: keeps ? held.value : "nothing" });
    world.tabLock.onLost(() => world.store.setState({ keeping: "reader" }));
  });
  const [settings] = await Promise.all([world.storage.settings(), readShelf(world)]);
  if (!settings.ok) return null;
  world.store.setState({ settings: settings.value });
  return settings.value.lastPlace?.route ?? null;
}

/**
 * Remembers the route and who worked there, so that after a reload the same person is asked for their PIN. A reader
 * remembers nothing: the place belongs to the tab that writes.
 */
export function keepPlace(world: World, route: string): void {
  if (world.store.getState().keeping !== "writer") return;
  const { session } = world.store.getState();
  void world.storage.saveSetting("lastPlace", { route, session });
}

/** Keeps a setting of this device. */
export async function keepSetting<Name extends SettingName>(
  world: World,
  name: Name,
  value: NonNullable<DeviceSettings[Name]>,
): Promise<void> {
  world.store.setState({ settings: { ...world.store.getState().settings, [name]: value } });
  await world.storage.saveSetting(name, value);
}

/** Blanks the screen, or shows it again as it was. */
export const blankScreen = (world: World, blank: boolean): void => world.store.setState({ blank });

/**
 * Makes this tab the one that writes, and reads everything afresh: the other tab may have changed it. Until that is read
 * nothing can be typed over it.
 */
export async function takeOver(world: World): Promise<void> {
  const taken = await world.tabLock.takeOver();
  if (!taken.ok) return;
  const { open } = world.store.getState();
  if (open === null) await readShelf(world);
  else {
    const { openSelection } = await import("#usecases/open-selection.ts");
    await openSelection(world, open.id);
  }
  world.store.setState({ keeping: "writer" });
}

/** Asks the browser to keep what is stored. Done after the first selection: before it there is nothing to keep. */
export async function askToPersist(world: World): Promise<void> {
  if (world.store.getState().persisted !== null) return;
  world.store.setState({ persisted: await world.persistence.ask() });
}
