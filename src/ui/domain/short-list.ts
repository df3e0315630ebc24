import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

const MOST = 4;

/** "TS-01, TS-02 and TS-03"; of a long list the first ones and how many others. */
export function shortList(names: readonly string[], most = MOST): string {
  if (names.length <= most) return listOf(names);
  const shown = names.slice(0, most - 1);
  return t("documents.others", { names: shown.join(", "), count: names.length - shown.length });
}
