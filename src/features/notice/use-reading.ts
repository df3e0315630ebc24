import { useEffect, useMemo, useState } from "react";
import { readNotice, type NoticeReading } from "#core/notice/read-notice.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { useWorld } from "#usecases/world-context.ts";

/** Longer texts are read in a worker: read here, the page would stand still for longer than a blink. */
const LONGEST_AT_ONCE = 150_000;

/** What was read, or how far it is. */
export type ReadingState =
  | { readonly is: "read"; readonly reading: NoticeReading }
  | { readonly is: "reading" }
  | { readonly is: "refused"; readonly code: ReadFileRefusal["code"] };

/** Reads a notice: at once, or where it is very long away from the page's own thread, given up when the screen is left. */
export function useReading(text: string): ReadingState {
  const world = useWorld();
  const isLong = text.length > LONGEST_AT_ONCE;
  const atOnce = useMemo(() => (isLong ? null : readNotice(text)), [text, isLong]);
  const [later, setLater] = useState<{ readonly of: string; readonly state: ReadingState } | null>(null);
  useEffect(() => {
    if (!isLong) return undefined;
    const leaving = new AbortController();
    void world.noticeFiles.readText(text, leaving.signal).then((read) => {
      if (leaving.signal.aborted) return;
      const state: ReadingState = read.ok
        ? { is: "read", reading: read.value }
        : { is: "refused", code: read.error.code };
      setLater({ of: text, state });
    });
    return () => leaving.abort();
  }, [text, isLong, world]);
  if (atOnce !== null) return { is: "read", reading: atOnce };
  return later?.of === text ? later.state : { is: "reading" };
}
