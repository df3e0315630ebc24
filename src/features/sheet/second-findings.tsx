import { useMemo } from "react";
import { checkSecond } from "#core/sheet/second-language.ts";
import type { PlacedText } from "#core/sheet/text-places.ts";
import { useSheetDesk, type SheetDesk } from "#features/sheet/sheet-desk.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { languageName } from "#words/language-name.ts";
import { t } from "#words/t.ts";

/** What the second language still lacks, shown before the sheet is locked; it does not stand in the way. */
export function SecondFindingLines() {
  const desk = useSheetDesk();
  const { sheet } = desk;
  const found = useMemo(() => checkSecond(sheet), [sheet]);
  if (sheet.second === undefined) return null;
  const language = languageName(sheet.second.language);
  return (["missing", "earlier"] as const).map((which) => {
    const [first, ...others] = found[which];
    if (first === undefined) return null;
    return (
      <div key={which} className="st warn">
        <Icon name="warn" />
        <span>
          <button type="button" className="find" onClick={() => show(desk, first)}>
            {t(`secondLanguage.${which}`, { count: others.length + 1, language })}
          </button>
        </span>
      </div>
    );
  });
}

/** Goes to a text's field in the second language. */
function show(desk: SheetDesk, { at, on }: PlacedText): void {
  const spot = `second ${at}`;
  if ("id" in on) return desk.go({ at: on.part, id: on.id }, spot);
  if (on.part !== "scale") return desk.go({ at: on.part }, spot);
  desk.showTab("rules");
  desk.focus(spot);
}
