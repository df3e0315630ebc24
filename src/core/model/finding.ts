import type { SourceSpan } from "#core/model/notice.ts";

/** Parameters for the sentence of a code: words of the notice or whole numbers, never finished sentences. */
export type Params = { readonly [name: string]: string | number };

/** One thing a person can choose to settle a finding. */
export interface FindingChoice {
  readonly code: string;
  readonly params: Params;
}

/** Something unsure in the reading of a notice: data, the sentence stands in `words`. */
export interface NoticeFinding {
  /** Stable within the notice: "f1", "f2"... */
  readonly id: string;
  readonly code: string;
  /** What touches the sheet blocks it; the rest can wait. */
  readonly weight: "decide" | "wait";
  /** The thing it speaks of: a field name, or the id of a competency or requirement. */
  readonly about: string;
  readonly params: Params;
  readonly sources: readonly SourceSpan[];
  readonly choices: readonly FindingChoice[];
}
