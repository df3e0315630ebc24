import { describe } from "vitest";
import { emptyMemory, memoryStorage } from "#adapters/storage/memory-storage.ts";
import { holdsSelectionStorage } from "#test/contract/selection-storage.ts";

describe("storage in memory", () => {
  holdsSelectionStorage(() => {
    const memory = emptyMemory();
    return { tab: () => memoryStorage(memory) };
  });
});
