import type { FileFault } from "#core/files/file-fault.ts";
import type { SelectionFile } from "#core/files/selection-file.ts";
import type { Result } from "#core/shared/result.ts";

/** How many acts of a file have been checked. */
export interface CheckProgress {
  readonly act: number;
  readonly acts: number;
}

export type SelectionFileRefusal = FileFault | { readonly code: "cancelled" };

export interface SelectionFiles {
  /**
   * Checks a selection file to the last byte, every signature too, and gives all it holds. Works away from the page's
   * own thread: a large panel's takes seconds. Aborting the signal resolves to "cancelled" soon after. Never rejects.
   */
  read(
    bytes: Uint8Array,
    onProgress?: (progress: CheckProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<SelectionFile, SelectionFileRefusal>>;
}
