import type { Selection } from "#core/model/selection.ts";
import type { LockedSheet } from "#core/model/sheet.ts";

/** The sheet in force, or null before the first lock. */
export const sheetInForce = (selection: Selection): LockedSheet | null => selection.sheets.at(-1) ?? null;
