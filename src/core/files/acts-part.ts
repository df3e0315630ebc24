import * as v from "valibot";
import { parsedJson } from "#core/files/bytes.ts";
import { linesOf, partOf, type Part } from "#core/files/container.ts";
import type { FileFault } from "#core/files/file-fault.ts";
import { hasForbiddenKey, isTooDeep } from "#core/files/hostile.ts";
import type { Manifest } from "#core/files/manifest.ts";
import { mergeActs } from "#core/acts/merge.ts";
import { readAct } from "#core/acts/read-act.ts";
import type { Act, StoredAct } from "#core/model/act.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

const RECORD: v.GenericSchema<unknown, StoredAct> = v.strictObject({
  header: v.string(),
  body: v.nullable(v.string()),
  key: v.string(),
  signature: v.string(),
});

/** One line for each act, sorted by hash: the same acts give the same bytes. */
export const writeActsPart = (acts: readonly Act[]): Part =>
  partOf(
    "acts",
    mergeActs(acts, []).map((act) => canonicalText(act.stored)),
  );

/** The acts of a part, each checked as if it stood alone; one broken act refuses the part. Tells `onAct` after each. */
export function readActsPart(
  part: Part,
  manifest: Manifest,
  depth: number,
  onAct: (act: number, acts: number) => void,
): Result<readonly Act[], FileFault> {
  const lines = linesOf(part.bytes);
  if (lines === null) return err({ code: "damaged", part: part.name });
  const acts: Act[] = [];
  for (const [index, line] of lines.entries()) {
    const act = readLine(line, index, part.name, depth);
    if (!act.ok) return act;
    if (act.value.header.selection !== manifest.selection) {
      return err({ code: "act-broken", index, fault: { code: "other-selection" } });
    }
    acts.push(act.value);
    onAct(acts.length, lines.length);
  }
  return ok(acts);
}

function readLine(line: string, index: number, part: string, depth: number): Result<Act, FileFault> {
  if (isTooDeep(line, depth)) return err({ code: "too-deep", part });
  const stored = v.safeParse(RECORD, parsedJson(line));
  if (!stored.success) return err({ code: "damaged", part });
  const { header, body } = stored.output;
  if (isTooDeep(header, depth) || isTooDeep(body ?? "", depth)) return err({ code: "too-deep", part });
  const act = readAct(stored.output);
  if (act.ok) return hasForbiddenKey(act.value.body) ? err({ code: "damaged", part }) : act;
  const fault = act.error;
  if (fault.code === "format-too-new") return err({ code: "too-new", version: fault.format, app: null });
  return err({ code: "act-broken", index, fault });
}
