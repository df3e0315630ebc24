import { MANIFEST_PURPOSE } from "#core/files/manifest.ts";
import { publicKeyOf, sign } from "#core/acts/keys.ts";
import { canonicalText } from "#core/shared/canonical.ts";

/** A copy with one byte changed. */
export function flipped(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** A sound file of a format that does not exist yet, signed as a newer app would. */
export function fromTheFuture(file: Buffer): Buffer {
  const [magic = "", manifest = "", signature = ""] = file.toString("latin1").split("\n", 3);
  const end = magic.length + manifest.length + signature.length + 3;
  const secret = new Uint8Array(32).fill(7);
  const stated = JSON.parse(Buffer.from(manifest, "latin1").toString("utf8")) as Record<string, never>;
  const text = canonicalText({ ...stated, format: 2 });
  const signed = canonicalText({ key: publicKeyOf(secret), signature: sign(MANIFEST_PURPOSE, text, secret) });
  return Buffer.concat([Buffer.from(`${magic}\n${text}\n${signed}\n`), file.subarray(end)]);
}

/** The smallest picture there is. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
