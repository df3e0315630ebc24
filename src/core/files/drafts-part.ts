import * as v from "valibot";
import { parsedJson } from "#core/files/bytes.ts";
import { linesOf, partOf, type Part } from "#core/files/container.ts";
import type { FileFault } from "#core/files/file-fault.ts";
import { hasForbiddenKey, isTooDeep } from "#core/files/hostile.ts";
import { salt } from "#core/acts/shapes.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

const FIRST = v.strictObject({ salt });
const ENTRY = v.strictObject({ key: v.string(), value: v.unknown() });

/**
 * A line with random salt, then one line for each draft, sorted by key. The salt keeps the part's hash in the open
 * manifest from telling what a short draft says. Drafts are plain JSON, not canonical: a copy must never fail
 * because of what someone is typing.
 */
export function writeDraftsPart(drafts: ReadonlyMap<string, unknown>, saltText: string): Part {
  const entries = [...drafts].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = entries.map(([key, value]) => JSON.stringify({ key, value: value ?? null }));
  return partOf("drafts", [JSON.stringify({ salt: saltText }), ...lines]);
}

/** The drafts of a part; what each one holds is checked by whoever uses it. */
export function readDraftsPart(part: Part, depth: number): Result<ReadonlyMap<string, unknown>, FileFault> {
  const damaged = err({ code: "damaged" as const, part: part.name });
  const [first, ...lines] = linesOf(part.bytes) ?? [];
  if (first === undefined || isTooDeep(first, depth) || !v.is(FIRST, parsedJson(first))) return damaged;
  const drafts = new Map<string, unknown>();
  for (const line of lines) {
    if (isTooDeep(line, depth)) return err({ code: "too-deep", part: part.name });
    const parsed = parsedJson(line);
    if (!v.is(ENTRY, parsed) || drafts.has(parsed.key) || hasForbiddenKey(parsed)) return damaged;
    drafts.set(parsed.key, parsed.value);
  }
  return ok(drafts);
}
