import { ed25519 } from "@noble/curves/ed25519.js";
import type { WriterId } from "#core/model/ids.ts";
import { toCrockford } from "#core/shared/crockford.ts";
import { hashBytes, utf8 } from "#core/shared/hash.ts";
import { fromHex, toHex } from "#core/shared/hex.ts";

/** Public key of a 32-byte Ed25519 secret, as 64 hexadecimal digits. */
export const publicKeyOf = (secret: Uint8Array): string => toHex(ed25519.getPublicKey(secret));

/** The writer of a public key: 26 Crockford digits (130 bits) of the key's SHA-256. Throws if it is not a key. */
export function fingerprintOf(publicKey: string): WriterId {
  const bytes = fromHex(publicKey);
  if (bytes === null || bytes.length !== 32) throw new Error("a public key is 64 hexadecimal digits");
  const hash = fromHex(hashBytes(bytes));
  return toCrockford(hash as Uint8Array).slice(0, 26);
}

/** Ed25519 signature (RFC 8032) of a purpose line and a text, as 128 hexadecimal digits. */
export const sign = (purpose: string, text: string, secret: Uint8Array): string =>
  toHex(ed25519.sign(utf8(`${purpose}\n${text}`), secret));

/** Whether a signature is this key's over this purpose and text. Malformed keys and signatures are simply not. */
export function verify(purpose: string, text: string, signature: string, publicKey: string): boolean {
  const signatureBytes = fromHex(signature);
  const keyBytes = fromHex(publicKey);
  if (signatureBytes?.length !== 64 || keyBytes?.length !== 32) return false;
  try {
    return ed25519.verify(signatureBytes, utf8(`${purpose}\n${text}`), keyBytes);
  } catch {
    // The library throws on points that are not on the curve; for us that is a bad signature.
    return false;
  }
}
