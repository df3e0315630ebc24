import type { PrintDocument } from "#core/model/blocks.ts";
import type { Result } from "#core/shared/result.ts";

export interface WordRequest {
  /** All of them in one file, one after another, each counting its own pages. */
  readonly documents: readonly PrintDocument[];
  /** Name of the file without extension. */
  readonly fileName: string;
  readonly title: string;
  /** UTC, "2025-02-14T11:48:00Z". Handed in, so that the same input gives the same bytes. */
  readonly createdAt: string;
}

export interface WordProgress {
  /** Documents made and in all. */
  readonly done: number;
  readonly total: number;
  /** How far the file is put together once all are made, from 0 to 1; null before. */
  readonly joined: number | null;
  /** The document that is being made. */
  readonly name: string;
}

export type WordFailure =
  | { readonly code: "cancelled" }
  /** The program failed at this document. */
  | { readonly code: "broken"; readonly name: string; readonly detail: string };

export interface WordMaker {
  /**
   * Makes one Word file (.docx) away from the page's own thread: what a printed document says, to be edited. What only
   * a printed page can hold has its Word equivalent: boxes to tick for circles, ruled rows for writing lines.
   * Aborting the signal resolves to "cancelled" at once. Never rejects.
   */
  make(
    request: WordRequest,
    onProgress?: (progress: WordProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<Uint8Array<ArrayBuffer>, WordFailure>>;
}
