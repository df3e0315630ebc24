import * as v from "valibot";
import { fingerprintOf, verify } from "#core/acts/keys.ts";
import type { Act, ActHeader, StoredAct } from "#core/model/act.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText, type Hash } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Why the bytes of an act are refused. Every one of these means: changed, damaged, or not written by Panelkit. */
export type ActFault =
  | { readonly code: "not-an-act" }
  | { readonly code: "format-too-new"; readonly format: number }
  | { readonly code: "not-canonical" }
  | { readonly code: "key-is-not-the-writer" }
  | { readonly code: "signature-broken" }
  | { readonly code: "body-changed" };

/** What is signed over an act's header. */
export const ACT_PURPOSE = "panelkit act v1";

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const writer = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));

const HEADER: v.GenericSchema<unknown, ActHeader> = v.strictObject({
  format: v.literal(1),
  selection: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  writer,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  prev: v.nullable(hash),
  seen: v.record(writer, hash),
  kind: v.pipe(v.string(), v.regex(/^[a-z-]+\/[1-9][0-9]*$/)),
  subject: v.string(),
  body: hash,
  at: v.pipe(v.string(), v.maxLength(40)),
});

/** Checks the bytes of a stored act and gives the act, or says what is wrong with the bytes. */
export function readAct(stored: StoredAct): Result<Act, ActFault> {
  const header = readHeader(stored.header);
  if (!header.ok) return header;
  if (!keyFits(stored.key, header.value)) return err({ code: "key-is-not-the-writer" });
  if (!verify(ACT_PURPOSE, stored.header, stored.signature, stored.key))
    return err({ code: "signature-broken" });
  const act = readBody(stored, header.value);
  const isBroken =
    act.ok && stored.body !== null && (act.value.body === null || !isCanonical(act.value.body, stored.body));
  return isBroken ? err({ code: "not-canonical" }) : act;
}

/** As `readAct`, without the signature: for acts of this device's own store, which checked them when they came in. */
export function readStoredAct(stored: StoredAct): Result<Act, ActFault> {
  const header = readHeader(stored.header);
  return header.ok ? readBody(stored, header.value) : header;
}

/**
 * As `readStoredAct`, but takes the hash on trust under which the act was stored: for showing a selection while its
 * bytes are still being held against their hashes. Refuses only what no fold could work on.
 */
export function readUncheckedAct(hash: Hash, stored: StoredAct): Result<Act, ActFault> {
  const header = parseJson(stored.header);
  const body = stored.body === null ? null : parseJson(stored.body);
  if (!isLikeHeader(header) || (stored.body !== null && body === null)) return err({ code: "not-an-act" });
  return ok({ hash, header, body, stored });
}

function isLikeHeader(value: unknown): value is ActHeader {
  if (typeof value !== "object" || value === null) return false;
  const { format, writer, seq, prev, seen, kind, body } = value as Partial<ActHeader>;
  return (
    format === 1 &&
    typeof writer === "string" &&
    typeof seq === "number" &&
    (prev === null || typeof prev === "string") &&
    typeof seen === "object" &&
    typeof kind === "string" &&
    typeof body === "string"
  );
}

function readHeader(text: string): Result<ActHeader, ActFault> {
  const parsed = parseJson(text);
  const format = (parsed as { format?: unknown } | null)?.format;
  if (typeof format === "number" && format > 1) return err({ code: "format-too-new", format });
  const checked = v.safeParse(HEADER, parsed);
  if (!checked.success) return err({ code: "not-an-act" });
  return isCanonical(checked.output, text) ? ok(checked.output) : err({ code: "not-canonical" });
}

/** Hostile JSON may hold what has no canonical text at all, e.g. an escaped lone surrogate or -0. */
function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonicalText(value) === text;
  } catch {
    return false;
  }
}

function keyFits(key: string, header: ActHeader): boolean {
  return /^[0-9a-f]{64}$/.test(key) && fingerprintOf(key) === header.writer;
}

function readBody(stored: StoredAct, header: ActHeader): Result<Act, ActFault> {
  const act = { hash: hashText(stored.header), header, stored };
  if (stored.body === null) return ok({ ...act, body: null });
  if (hashText(stored.body) !== header.body) return err({ code: "body-changed" });
  return ok({ ...act, body: parseJson(stored.body) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
