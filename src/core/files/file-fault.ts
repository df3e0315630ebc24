import type { ActFault } from "#core/acts/read-act.ts";
import type { WriterId } from "#core/model/ids.ts";

/**
 * Every reason why a file is refused. Nothing of a refused file is taken.
 * not-panelkit: does not begin as our files do. too-new: of a later format; `app` wrote it, where that can be read.
 * wrong-kind: ours and sound, but of another kind. protected: under a protection that this version cannot undo.
 * truncated: the end is missing. damaged: not what was written; `part` is where. signature-broken: manifest and
 * signature do not belong together. act-broken: an act is not what its writer wrote; `index` counts from 0.
 * chain-incomplete: the newest act that the manifest names of this writer is missing.
 */
export type FileFault =
  | { readonly code: "not-panelkit" }
  | { readonly code: "too-new"; readonly version: number; readonly app: string | null }
  | { readonly code: "wrong-kind"; readonly kind: string }
  | { readonly code: "protected" }
  | { readonly code: "truncated" }
  | { readonly code: "damaged"; readonly part: string }
  | { readonly code: "signature-broken" }
  | { readonly code: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "too-deep"; readonly part: string }
  | {
      readonly code: "act-broken";
      readonly index: number;
      readonly fault: ActFault | { readonly code: "other-selection" };
    }
  | { readonly code: "chain-incomplete"; readonly writer: WriterId };
