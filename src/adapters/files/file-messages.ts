import type { SelectionFileRefusal, CheckProgress } from "#core/ports-files.ts";
import type { SelectionFile } from "#core/files/selection-file.ts";
import type { StoredAct } from "#core/model/act.ts";
import type { Hash } from "#core/shared/hash.ts";

/** The bytes of a file, to be read. */
export type ToFileWorker = Uint8Array;

/** What the worker says; acts go over in parts, for copying them all at once would hold up the page. */
export type FromFileWorker =
  | { readonly kind: "progress"; readonly progress: CheckProgress }
  | { readonly kind: "acts"; readonly acts: readonly (readonly [Hash, StoredAct])[] }
  | { readonly kind: "done"; readonly rest: Omit<SelectionFile, "acts"> }
  | { readonly kind: "refused"; readonly refusal: SelectionFileRefusal };
