/** The vacancy notice exactly as it came in. Nothing ever changes `text`. */
export interface Notice {
  readonly text: string;
  readonly via: "pasted" | "file" | "sample";
  /** The file's name where there was one. */
  readonly fileName: string | null;
}

/** A stretch of the notice: `line` counts from 1; `from` and `to` are offsets in that line in UTF-16 units, `to` not included. */
export interface SourceSpan {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** How a value came to be: read at its place, put together from several places, or set by a person. */
export type FoundBy = "label" | "heading" | "list" | "position" | "sentence" | "person";

/** A value read out of the notice, with where it stands there. */
export interface Read<T> {
  readonly value: T;
  readonly sources: readonly SourceSpan[];
  readonly foundBy: FoundBy;
}
