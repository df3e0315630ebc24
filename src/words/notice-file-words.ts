import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { tCode } from "#words/t.ts";

/** Why a file was not read, and what to do about it. */
export function unreadText(name: string, refusal: ReadFileRefusal): string {
  if (refusal.code === "not-supported") return tCode("home.unreadKind", refusal.what, { name });
  if (refusal.code === "too-large") return tCode("home.overLimit", refusal.limit, { name });
  return tCode("home.unread", refusal.code, { name });
}
