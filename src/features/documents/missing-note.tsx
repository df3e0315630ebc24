import type { Missing } from "#core/layout/missing.ts";
import { shortList } from "#features/documents/codes.ts";
import { whoseTexts } from "#features/documents/whose-text.ts";
import { Note } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

const MOST_SIGNS = 12;

/** Signs that no font has, said before anything is written, and whose text they stand in. */
export function MissingNote({ missing }: { readonly missing: readonly Missing[] }) {
  const selection = useSelection();
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
