import type { SecondLanguage } from "#core/model/second-language.ts";
import { ownSheets } from "#core/scores/own-sheets.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { lookBackPath, useScoringAddress } from "#features/scoring/address.ts";
import { useFocusBack } from "#features/scoring/use-focus-back.ts";
import type { Wishes } from "#features/scoring/use-wishes.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu, type MenuEntry } from "#ui/parts/menu.tsx";
import { blankScreen } from "#usecases/device.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { languageName } from "#words/language-name.ts";
import { t } from "#words/t.ts";

/** How the screen is looked at: whole sheet or one competency, quiet, blank; and back at the own sheets. */
export function StripMenu({ member, wishes }: { readonly member: string; readonly wishes: Wishes }) {
  const world = useWorld();
  const selection = useSelection();
  const { go } = useScoringAddress();
  const isDone = ownSheets(selection, member) !== null;
  const entries: readonly MenuEntry[] = [
    { id: "whole", text: t(wishes.whole ? "scoring.view.single" : "scoring.view.whole"), key: "Alt W" },
    { id: "quiet", text: t(wishes.quiet ? "scoring.view.loud" : "scoring.view.quiet"), key: "Alt Q" },
    { id: "blank", text: t("scoring.view.blank"), key: "Alt B" },
    ...languageEntries(sheetInForce(selection)?.sheet.second, wishes.second),
    ...(isDone ? [{ id: "back", text: t("scoring.lookBack.open") }] : []),
  ];
  const giveFocusBack = useFocusBack();
  const choose = (id: string): void => {
    giveFocusBack();
    if (id === "whole") wishes.toggleWhole();
    else if (id === "quiet") wishes.toggleQuiet();
    else if (id === "below" || id === "above" || id === "hidden") wishes.showSecond(id);
    else if (id === "blank") blankScreen(world, true);
    else go(lookBackPath(selection.id));
  };
  return (
    <Menu className="view" label={t("scoring.view.label")} entries={entries} onChoose={choose}>
      <Icon name="more" />
    </Menu>
  );
}

/** Of a sheet in two languages: which one is on top, and whether the second is shown. */
function languageEntries(second: SecondLanguage | undefined, shown: Wishes["second"]): readonly MenuEntry[] {
  if (second === undefined) return [];
  const other = languageName(second.language);
  if (shown === "hidden") return [{ id: "below", text: t("secondLanguage.show", { language: other }) }];
  const swapped = shown === "below";
  const top = swapped ? other : languageName(second.first);
  return [
    { id: swapped ? "above" : "below", text: t("secondLanguage.putFirst", { language: top }) },
    { id: "hidden", text: t("secondLanguage.hide", { language: other }) },
  ];
}
