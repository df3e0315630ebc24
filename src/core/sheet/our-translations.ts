import type { Sheet } from "#core/model/sheet.ts";
import { CLOSING_TEXT, OPENING_TEXT } from "#core/sheet/default-texts.ts";
import { inSecond, writeSecond } from "#core/sheet/second-language.ts";
import { textsOf } from "#core/sheet/text-places.ts";

/** The texts of a sheet that we ship ourselves, in French: what is read out, and the titles of the scales. */
const FRENCH: ReadonlyMap<string, string> = new Map([
  [
    OPENING_TEXT,
    "Bienvenue, et merci d’être là. Nous allons d’abord nous présenter et dire ce que chacun de nous fait ici. Nous posons les mêmes questions à tous les candidats, dans le même ordre, et nous prenons des notes. Prenez le temps de réfléchir. Si une question n’est pas claire, demandez-nous de la répéter.",
  ],
  [
    CLOSING_TEXT,
    "Nous sommes arrivés au bout de nos questions. Y a-t-il quelque chose de votre expérience que vous voulez ajouter\u00a0? Vous pouvez maintenant nous interroger sur le poste. Nous vous dirons ensuite ce qui va suivre et quand vous aurez de nos nouvelles.",
  ],
  ["Well below the level", "Très au-dessous du niveau"],
  ["Between well below and below", "Entre très au-dessous et au-dessous"],
  ["Further below the level", "Plus loin au-dessous du niveau"],
  ["Below the level", "Au-dessous du niveau"],
  ["At the level", "Au niveau"],
  ["Above the level", "Au-dessus du niveau"],
  ["Further above the level", "Plus loin au-dessus du niveau"],
  ["Between above and well above", "Entre au-dessus et très au-dessus"],
  ["Well above the level", "Très au-dessus du niveau"],
]);

const OURS_IN_FRENCH = new Set(FRENCH.values());

/**
 * The sheet with our own texts said in French where French is its second language to English and the panel has not
 * said them itself; where it is another, ours are taken away again. What the panel wrote stays.
 */
export function withOurTranslations(sheet: Sheet): Sheet {
  const { second } = sheet;
  if (second === undefined) return sheet;
  const isFrench = second.first === "en" && second.language === "fr";
  const said = inSecond(sheet);
  return textsOf(sheet).reduce((result, { at, text }) => {
    const now = said(at);
    if (isFrench && now === "") return writeSecond(result, at, FRENCH.get(text) ?? "");
    return !isFrench && OURS_IN_FRENCH.has(now) ? writeSecond(result, at, "") : result;
  }, sheet);
}
