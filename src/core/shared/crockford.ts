import { fromHex } from "#core/shared/hex.ts";
import type { Hash } from "#core/shared/hash.ts";

/** Crockford's base32 digits: no I, L, O or U, so that a code read aloud or written by hand is not misread. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Crockford base32 of bytes, most significant bits first, the last digit padded with zero bits. */
export function toCrockford(bytes: Uint8Array): string {
  let out = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += DIGITS[(buffer >>> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return bits > 0 ? out + DIGITS[(buffer << (5 - bits)) & 31] : out;
}

/** First `digits` Crockford digits of a hash, in groups of `group` separated by a space. */
export function codeOfHash(hash: Hash, digits: number, group: number): string {
  const bytes = fromHex(hash);
  if (bytes === null) throw new Error("a hash is 64 hexadecimal digits");
  const code = toCrockford(bytes).slice(0, digits);
  return code.match(new RegExp(`.{1,${group}}`, "g"))?.join(" ") ?? "";
}

/** The seal code of a seal: its first 25 Crockford digits in five groups of five (125 bits). */
export const sealCode = (seal: Hash): string => codeOfHash(seal, 25, 5);
