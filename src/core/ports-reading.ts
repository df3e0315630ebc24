import type { NoticeReading } from "#core/notice/read-notice.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import type { SourceText } from "#core/notice/source/source-text.ts";
import type { OpenedFile } from "#core/ports.ts";
import type { Result } from "#core/shared/result.ts";

/** How far a reading is. Only files with pages tell. */
export interface ReadProgress {
  readonly page: number;
  readonly pages: number;
}

export interface NoticeFiles {
  /**
   * The text of a file, whatever its name says: its kind is told by its bytes. Nothing in it is executed, and nothing
   * it names is loaded. Works away from the page's own thread, within limits of size and time; a file that is over
   * them is refused. Aborting the signal resolves to "cancelled" soon after. Never rejects.
   */
  read(
    file: OpenedFile,
    onProgress?: (progress: ReadProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<SourceText, ReadFileRefusal>>;
  /**
   * What `readNotice` reads out of a text, away from the page's own thread: for texts so long that the page would stand
   * still. The same limits of time and the same signal; never rejects.
   */
  readText(text: string, signal?: AbortSignal): Promise<Result<NoticeReading, ReadFileRefusal>>;
}
