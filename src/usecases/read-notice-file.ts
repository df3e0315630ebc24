import type { Notice } from "#core/model/notice.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import type { OpenedFile } from "#core/ports.ts";
import type { ReadProgress } from "#core/ports-reading.ts";
import { ok, type Result } from "#core/shared/result.ts";
import type { World } from "#usecases/world.ts";

/** The notice in a file of any kind that is read: its text as it came out of the file, under the file's name. */
export async function readNoticeFile(
  world: World,
  file: OpenedFile,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<Result<Notice, ReadFileRefusal>> {
  const source = await world.noticeFiles.read(file, onProgress, signal);
  return source.ok ? ok({ text: source.value.text, via: "file", fileName: file.name }) : source;
}

/** The text of a formatted stretch from the clipboard; the plain one beside it where that cannot be read. */
export async function readPasted(world: World, html: string, plain: string): Promise<string> {
  const source = await world.noticeFiles.read({
    name: "clipboard.html",
    bytes: new TextEncoder().encode(html),
  });
  return source.ok ? source.value.text : plain;
}
