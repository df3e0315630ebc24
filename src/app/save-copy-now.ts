import type { World } from "#usecases/world.ts";

/** Saves a copy. What it needs is loaded then: it is not part of the first screen. */
export const saveCopyNow = (world: World): void => {
  void import("#usecases/save-copy.ts").then(({ saveCopy }) => saveCopy(world));
};
