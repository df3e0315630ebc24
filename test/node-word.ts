import type { WordMaker } from "#core/ports-word.ts";
import { err } from "#core/shared/result.ts";

/** The Word adapter without its worker: the same code in this thread, loaded with the first file. */
export const nodeWord = (): WordMaker => ({
  make: async (request, onProgress, signal) => {
    if (signal?.aborted === true) return err({ code: "cancelled" });
    const { writeDocx } = await import("#adapters/word/write-docx.ts");
    return writeDocx(request, onProgress);
  },
});
