import type { Fence } from "#adapters/storage/fence.ts";
import type { SelectionStorage } from "#core/ports.ts";

/** A storage and the fence that guards its writes. */
export interface FencedStorage {
  readonly storage: SelectionStorage;
  readonly fence: Fence;
}
