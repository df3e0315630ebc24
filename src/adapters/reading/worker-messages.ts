import type { NoticeReading } from "#core/notice/read-notice.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import type { SourceText } from "#core/notice/source/source-text.ts";
import type { OpenedFile } from "#core/ports.ts";
import type { ReadProgress } from "#core/ports-reading.ts";
import type { Result } from "#core/shared/result.ts";

/** The one thing that page says to worker: each worker reads one file, or one long text. */
export type ToWorker =
  | { readonly kind: "read"; readonly file: OpenedFile }
  | { readonly kind: "read-text"; readonly text: string };

/** What worker says to page. PDF.js says things of its own there, which have no kind and are passed over. */
export type FromWorker =
  | { readonly kind: "progress"; readonly progress: ReadProgress }
  | { readonly kind: "done"; readonly read: Result<SourceText, ReadFileRefusal> }
  | { readonly kind: "text-read"; readonly reading: NoticeReading };
