import { useContext, useMemo } from "react";
import type { DeviceSettings } from "#core/ports.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { inSecond } from "#core/sheet/second-language.ts";
import { SettingsContext } from "#usecases/world-context.ts";

/** A text as shown, with its language on sheets that have two. */
export interface Said {
  readonly text: string;
  readonly lang?: string;
  /** The same in the other language, to stand below it; not there where it is hidden or not written. */
  readonly below?: { readonly text: string; readonly lang: string };
}

/** Gives a text of the sheet as this device shows it, by its place in the sheet and its own words. */
export type Say = (at: string, own: string) => Said;

/**
 * How this device shows a sheet in two languages: both unless one is hidden, the first on top unless swapped. Without a
 * sheet every text is shown as it is.
 */
export function useLanguages(sheet: Sheet | null): Say {
  const { secondLanguage: wish = "below" } = useContext(SettingsContext);
  return useMemo(() => sayer(sheet, wish), [sheet, wish]);
}

function sayer(sheet: Sheet | null, wish: NonNullable<DeviceSettings["secondLanguage"]>): Say {
  const second = sheet?.second;
  if (sheet === null || second === undefined) return (_, own) => ({ text: own });
  const again = inSecond(sheet);
  return (at, own) => {
    const first = { text: own, lang: second.first };
    const other = { text: again(at), lang: second.language };
    if (other.text.trim() === "" || wish === "hidden") return first;
    return wish === "above" ? { ...other, below: first } : { ...first, below: other };
  };
}
