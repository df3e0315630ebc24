import { strictUtf8 } from "#core/files/bytes.ts";

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * Text of a text file as office programs write them: by its byte order mark, else UTF-8, else Windows-1252, in which
 * every byte is something. Line ends stay as they are.
 */
export function textOfFile(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  const text = strictUtf8(bytes);
  if (text === null) return new TextDecoder("windows-1252").decode(bytes);
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
