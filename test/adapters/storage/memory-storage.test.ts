import { describe } from "vitest";
import { emptyMemory, memoryStorage } from "#adapters/storage/memory-storage.ts";
import { holdsLibraryStorage } from "#test/contract/library-storage.ts";
import { holdsSelectionStorage } from "#test/contract/selection-storage.ts";

describe("storage in memory", () => {
  const device = () => {
    const memory = emptyMemory();
    return { tab: () => memoryStorage(memory) };
  };
  holdsSelectionStorage(device);
  holdsLibraryStorage(device);
});
