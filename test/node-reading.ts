import { readSource } from "#adapters/reading/read-source.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import type { NoticeFiles } from "#core/ports-reading.ts";
import { err, ok } from "#core/shared/result.ts";

/** The reading adapter without its worker: the same code in this thread. */
export const nodeNoticeFiles = (): NoticeFiles => ({
  read: async (file, onProgress, signal) => {
    if (signal?.aborted === true) return err({ code: "cancelled" });
    return readSource(file, {
      isStopped: () => signal?.aborted === true,
      ...(onProgress === undefined ? {} : { onProgress }),
    });
  },
  readText: async (text, signal) =>
    signal?.aborted === true ? err({ code: "cancelled" }) : ok(readNotice(text)),
});
