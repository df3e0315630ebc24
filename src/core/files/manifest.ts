import * as v from "valibot";
import { day, hash, id, line, whole, writer } from "#core/acts/shapes.ts";
import type { SelectionId, WriterId } from "#core/model/ids.ts";
import type { Hash } from "#core/shared/hash.ts";

/** One part of a file: its name, its length in bytes and the SHA-256 of those bytes, as they are unprotected. */
export interface PartEntry {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Hash;
}

/** What a file says of itself. Its canonical text is signed and stands unprotected at the head of the file. */
export interface Manifest {
  readonly format: 1;
  /** "selection", "pack", "scores", "signoff". */
  readonly kind: string;
  readonly selection: SelectionId;
  /** What the writer of the file is in the selection. */
  readonly role: "desk" | "member";
  readonly writer: WriterId;
  /** The writer the file is meant for; null for anyone. */
  readonly addressee: WriterId | null;
  /** Counts this writer's files of this selection from 1. */
  readonly number: number;
  /** The newest acts of each chain, sorted; more than one only where a chain forks. */
  readonly heads: { readonly [writer: WriterId]: readonly Hash[] };
  /** In the order in which they follow. */
  readonly parts: readonly PartEntry[];
  /** Version of the app that wrote it. */
  readonly app: string;
  /** The writing device's clock, ISO 8601 with offset. */
  readonly at: string;
}

/** What is signed over a manifest. */
export const MANIFEST_PURPOSE = "panelkit manifest v1";

/** The format that this app writes and the newest it reads. */
export const FILE_FORMAT = 1;

const atLeast = (least: number) => v.pipe(whole, v.minValue(least));

const MANIFEST: v.GenericSchema<unknown, Manifest> = v.strictObject({
  format: v.literal(FILE_FORMAT),
  kind: v.pipe(v.string(), v.regex(/^[a-z]{1,16}$/)),
  selection: id,
  role: v.picklist(["desk", "member"]),
  writer,
  addressee: v.nullable(writer),
  number: atLeast(1),
  heads: v.record(writer, v.pipe(v.array(hash), v.minLength(1))),
  parts: v.array(
    v.strictObject({ name: v.pipe(v.string(), v.regex(/^[a-z]{1,16}$/)), bytes: atLeast(0), sha256: hash }),
  ),
  app: line,
  at: v.pipe(
    v.string(),
    v.check((text) => v.is(day, text.slice(0, 10))),
    v.maxLength(40),
  ),
});

/** A parsed manifest of today's format, or null. */
export function checkedManifest(parsed: unknown): Manifest | null {
  const checked = v.safeParse(MANIFEST, parsed);
  return checked.success ? checked.output : null;
}
