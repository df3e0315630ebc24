import type { World } from "#usecases/world.ts";

/**
 * Whether the stored bytes of what is open are those that were written; waits until they have been looked at. Nothing
 * leaves the device, is signed or unsealed before. Where nothing is open there is nothing to doubt.
 */
export const isSound = async (world: World): Promise<boolean> =>
  (await world.store.getState().open?.sound) ?? true;
