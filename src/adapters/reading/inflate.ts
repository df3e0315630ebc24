import type { ZipPart } from "#core/notice/source/zip-directory.ts";

/** "too-large" as soon as it is over its limit, whatever the directory says of its size. */
export type Inflated = Uint8Array | "too-large" | "damaged";

/** A part's bytes, at most so many. Nothing is unpacked beyond the limit. */
export async function inflate(part: ZipPart, most: number): Promise<Inflated> {
  if (part.method === 0) return part.packed.length > most ? "too-large" : part.packed;
  if (part.method !== 8) return "damaged";
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes is told by the reading end.
  Promise.all([writer.write(part.packed as Uint8Array<ArrayBuffer>), writer.close()]).catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (const reader = stream.readable.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        void reader.cancel();
        return "too-large";
      }
      chunks.push(value);
    }
  } catch {
    return "damaged";
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
