import type { Fence } from "#adapters/storage/fence.ts";
import type { LibraryStorage } from "#core/ports-library.ts";
import type { SelectionStorage } from "#core/ports.ts";

/** What is kept of selections and of the library, and the fence that guards the writes of both. */
export interface FencedStorage {
  readonly storage: SelectionStorage;
  readonly library: LibraryStorage;
  readonly fence: Fence;
}
