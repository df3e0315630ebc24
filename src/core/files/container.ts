import { joined, strictUtf8 } from "#core/files/bytes.ts";
import { readHead, type Head } from "#core/files/container-head.ts";
import type { FileFault } from "#core/files/file-fault.ts";
import type { FileLimits } from "#core/files/hostile.ts";
import { FILE_FORMAT, MANIFEST_PURPOSE, type Manifest } from "#core/files/manifest.ts";
import { fingerprintOf, publicKeyOf, sign } from "#core/acts/keys.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashBytes, utf8 } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the writer of a file says of it; the rest of the manifest follows from the parts and the key. */
export type Statement = Omit<Manifest, "format" | "writer" | "parts">;

/** First bytes of what age writes: the one protection there will be, around all parts together. */
const AGE = utf8("age-encryption.org/v1\n");

/** The bytes of a file: magic line, manifest, signature, then the parts one after the other. */
export function writeContainer(statement: Statement, parts: readonly Part[], secret: Uint8Array): Uint8Array {
  const key = publicKeyOf(secret);
  const manifest: Manifest = {
    ...statement,
    format: FILE_FORMAT,
    writer: fingerprintOf(key),
    parts: parts.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hashBytes(bytes) })),
  };
  const text = canonicalText(manifest);
  const signature = canonicalText({ key, signature: sign(MANIFEST_PURPOSE, text, secret) });
  const head = utf8(`panelkit file v${FILE_FORMAT}\n${text}\n${signature}\n`);
  return joined([head, ...parts.map((part) => part.bytes)]);
}

/** The manifest of a file of any kind, its signature checked; nothing of the parts is read. */
export function readManifest(bytes: Uint8Array, limits: FileLimits): Result<Manifest, FileFault> {
  const head = readHead(bytes, limits);
  return head.ok ? ok(head.value.manifest) : head;
}

/** Manifest and parts of a file of one kind, every byte accounted for. What the parts hold is not looked at. */
export function readContainer(
  bytes: Uint8Array,
  kind: string,
  limits: FileLimits,
): Result<{ readonly manifest: Manifest; readonly parts: readonly Part[] }, FileFault> {
  const head = readHead(bytes, limits);
  if (!head.ok) return head;
  const { manifest } = head.value;
  if (manifest.kind !== kind) return err({ code: "wrong-kind", kind: manifest.kind });
  const parts = cutParts(head.value, bytes);
  return parts.ok ? ok({ manifest, parts: parts.value }) : parts;
}

function cutParts({ manifest, end }: Head, bytes: Uint8Array): Result<readonly Part[], FileFault> {
  if (AGE.every((byte, index) => bytes[end + index] === byte)) return err({ code: "protected" });
  const promised = manifest.parts.reduce((sum, part) => sum + part.bytes, end);
  if (bytes.length < promised) return err({ code: "truncated" });
  if (bytes.length > promised) return err({ code: "damaged", part: "end" });
  let at = end;
  const parts: Part[] = [];
  for (const entry of manifest.parts) {
    const part = bytes.subarray(at, at + entry.bytes);
    if (hashBytes(part) !== entry.sha256) return err({ code: "damaged", part: entry.name });
    parts.push({ name: entry.name, bytes: part });
    at += entry.bytes;
  }
  return ok(parts);
}

/** The lines of a part that is a list of JSON values, each ended by a line feed; null if it is not. */
export function linesOf(part: Uint8Array): readonly string[] | null {
  const text = strictUtf8(part);
  if (text === null || (text !== "" && !text.endsWith("\n"))) return null;
  return text === "" ? [] : text.slice(0, -1).split("\n");
}

/** A part from its lines. */
export const partOf = (name: string, lines: readonly string[]): Part => ({
  name,
  bytes: joined(lines.map((line) => utf8(`${line}\n`))),
});
