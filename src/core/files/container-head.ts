import * as v from "valibot";
import { parsedJson, strictUtf8 } from "#core/files/bytes.ts";
import type { FileFault } from "#core/files/file-fault.ts";
import { isTooDeep, type FileLimits } from "#core/files/hostile.ts";
import { checkedManifest, FILE_FORMAT, MANIFEST_PURPOSE, type Manifest } from "#core/files/manifest.ts";
import { fingerprintOf, verify } from "#core/acts/keys.ts";
import { hash } from "#core/acts/shapes.ts";
import { utf8 } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** The checked head of a file and where the parts begin. */
export interface Head {
  readonly manifest: Manifest;
  readonly end: number;
}

const MAGIC = utf8("panelkit file v");
const MOST_IN_A_LINE = 1024 * 1024;
const SIGNATURE = v.strictObject({ key: hash, signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)) });

/** Reads the three lines at the head of a file: magic, manifest, signature. The signature is checked first. */
export function readHead(bytes: Uint8Array, limits: FileLimits): Result<Head, FileFault> {
  if (bytes.length > limits.bytes) return err({ code: "too-large", bytes: bytes.length, most: limits.bytes });
  const magic = readMagic(bytes);
  if (!magic.ok) return magic;
  const text = readLine(bytes, magic.value, "manifest");
  if (!text.ok) return text;
  const signature = readLine(bytes, text.value.end, "signature");
  if (!signature.ok) return signature;
  if (isTooDeep(text.value.line, limits.depth)) return err({ code: "too-deep", part: "manifest" });
  const manifest = checkManifest(text.value.line, signature.value.line);
  return manifest.ok ? ok({ manifest: manifest.value, end: signature.value.end }) : manifest;
}

/** Where the magic line ends. */
function readMagic(bytes: Uint8Array): Result<number, FileFault> {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return err({ code: "not-panelkit" });
  const end = bytes.subarray(0, MAGIC.length + 8).indexOf(0x0a);
  const digits = end < 0 ? "" : (strictUtf8(bytes.subarray(MAGIC.length, end)) ?? "");
  if (!/^[1-9][0-9]*$/.test(digits)) return err({ code: "not-panelkit" });
  const version = Number(digits);
  return version > FILE_FORMAT ? err({ code: "too-new", version, app: null }) : ok(end + 1);
}

/** The line that begins at `from`, and where the next one does. */
function readLine(
  bytes: Uint8Array,
  from: number,
  part: string,
): Result<{ line: string; end: number }, FileFault> {
  const length = bytes.subarray(from, from + MOST_IN_A_LINE).indexOf(0x0a);
  if (length < 0)
    return err(bytes.length - from < MOST_IN_A_LINE ? { code: "truncated" } : { code: "damaged", part });
  const line = strictUtf8(bytes.subarray(from, from + length));
  return line === null ? err({ code: "damaged", part }) : ok({ line, end: from + length + 1 });
}

function checkManifest(text: string, signatureText: string): Result<Manifest, FileFault> {
  const signed = isTooDeep(signatureText, 1) ? null : v.safeParse(SIGNATURE, parsedJson(signatureText));
  if (signed?.success !== true) return err({ code: "damaged", part: "signature" });
  const { key, signature } = signed.output;
  if (!verify(MANIFEST_PURPOSE, text, signature, key)) return err({ code: "signature-broken" });
  const parsed = parsedJson(text);
  const { format, app } = (parsed ?? {}) as { readonly format?: unknown; readonly app?: unknown };
  if (typeof format === "number" && format > FILE_FORMAT) {
    return err({ code: "too-new", version: format, app: typeof app === "string" ? app : null });
  }
  const manifest = checkedManifest(parsed);
  if (manifest === null) return err({ code: "damaged", part: "manifest" });
  return manifest.writer === fingerprintOf(key) ? ok(manifest) : err({ code: "signature-broken" });
}
