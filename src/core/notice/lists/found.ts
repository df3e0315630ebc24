import type { FoundBy, Read } from "#core/model/notice.ts";
import { spansOf, type Stretch } from "#core/notice/text/stretch.ts";

/** A value with the stretches it was read from. */
export interface Found<T> {
  readonly value: T;
  readonly from: readonly Stretch[];
  readonly foundBy: FoundBy;
}

export const toRead = <T>(found: Found<T>): Read<T> => ({
  value: found.value,
  sources: found.from.flatMap(spansOf),
  foundBy: found.foundBy,
});
