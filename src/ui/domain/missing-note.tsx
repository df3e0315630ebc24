import type { Missing } from "#core/layout/missing.ts";
import type { Selection } from "#core/model/selection.ts";
import { shortList } from "#ui/domain/short-list.ts";
import { whoseTexts } from "#ui/domain/whose-text.ts";
import { Note } from "#ui/parts/status.tsx";
import { t } from "#words/t.ts";

const MOST_SIGNS = 12;

/** Signs that no font has, said before anything is written, and whose text they stand in. */
export function MissingNote({
  selection,
  missing,
}: {
  readonly selection: Selection;
  readonly missing: readonly Missing[];
}) {
  if (missing.length === 0) return null;
  const signs = [...new Set(missing.flatMap((each) => each.characters))];
  const shown = signs.slice(0, MOST_SIGNS).join(" ");
  return (
    <Note tone="warn" icon="warn" role="status">
      <b className="m">
        {t("documents.cannotPrint", {
          count: signs.length,
          characters: signs.length > MOST_SIGNS ? `${shown} …` : shown,
        })}
      </b>{" "}
      {t("documents.cannotPrintDo", {
        count: signs.length,
        where: shortList(whoseTexts(selection, missing)),
      })}
    </Note>
  );
}
