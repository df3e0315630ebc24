/** The text of bytes in a named encoding; null where the name is not known or the bytes are not in it. */
function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The encoding that a byte order mark names. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  return startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : null;
}

/** How much of a file is looked at to tell two bytes a letter from one. */
const LOOKED_AT = 8_192;

/**
 * UTF-16 without a mark: blanks, line ends and Latin letters have a zero byte, all on the same side. Text of one byte
 * a letter has none at all.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [high = 0, low = 0] = zeros;
  if (bytes.length % 2 !== 0 || Math.max(high, low) < end / 20 || Math.min(high, low) > 0) return null;
  return high > low ? "utf-16be" : "utf-16le";
}

/**
 * Text of bytes as programs write them: by the byte order mark, else UTF-16 where zero bytes show it, else as `said`
 * (by a header or by the page itself), else UTF-8, else Windows-1252, in which every byte is something. Line ends stay
 * as they are.
 */
export function textOfBytes(bytes: Uint8Array, said: string | null = null): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decoded(bytes, marked, false) ?? "";
  const wide = unmarkedUtf16(bytes);
  const sure = wide === null ? null : decoded(bytes, wide, true);
  const asSaid = said === null || isUtf(said) ? null : decoded(bytes, said, false);
  return sure ?? asSaid ?? decoded(bytes, "utf-8", true) ?? decoded(bytes, "windows-1252", false) ?? "";
}

/** A page that can say in Latin letters that it is UTF-16 is not; and UTF-8 is tried in any case. */
const isUtf = (label: string): boolean => /^\s*utf-?(?:8|16)/i.test(label);

/** The encoding that a page names in its own head. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const head = decoded(bytes.subarray(0, LOOKED_AT), "windows-1252", false) ?? "";
  return /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ?? null;
}
