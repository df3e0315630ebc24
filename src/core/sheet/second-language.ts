import type { SecondText } from "#core/model/second-language.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { textsOf, type PlacedText } from "#core/sheet/text-places.ts";

/** What a text is in the second language; "" where it is not said in it. */
export type InSecond = (at: string) => string;

/** Looks texts up in the second language of a sheet. Ask once for many. */
export function inSecond({ second }: Sheet): InSecond {
  if (second === undefined) return () => "";
  const texts = new Map(second.texts.map(({ at, text }) => [at, text]));
  return (at) => texts.get(at) ?? "";
}

/** The sheet in a second language, which what is written so far is kept for; null takes it away with its texts. */
export function chooseSecond(sheet: Sheet, language: string | null, first: string): Sheet {
  const { second, ...alone } = sheet;
  return language === null || language === first
    ? alone
    : { ...alone, second: { first, language, texts: second?.texts ?? [] } };
}

/** Writes a text in the second language. It counts as written for the present wording. Without one nothing changes. */
export const writeSecond = (sheet: Sheet, at: string, text: string): Sheet =>
  withText(sheet, at, enteringText(text));

/** Says that a translation is right for the present wording too. */
export const confirmSecond = (sheet: Sheet, at: string): Sheet => withText(sheet, at, inSecond(sheet)(at));

function withText(sheet: Sheet, at: string, text: string): Sheet {
  const { second } = sheet;
  const first = textsOf(sheet).find((each) => each.at === at);
  if (second === undefined || first === undefined) return sheet;
  const others = second.texts.filter((each) => each.at !== at);
  return withTexts(sheet, text === "" ? others : [...others, { at, text, of: first.text }]);
}

/** The sheet with these texts in its second language, sorted, so that the same texts always give the same hash. */
const withTexts = (sheet: Sheet, texts: readonly SecondText[]): Sheet =>
  sheet.second === undefined
    ? sheet
    : { ...sheet, second: { ...sheet.second, texts: texts.toSorted((a, b) => (a.at < b.at ? -1 : 1)) } };

/** Without what was said again of texts that are gone from the sheet, and of those named. */
export function prunedSecond(sheet: Sheet, gone: readonly string[] = []): Sheet {
  const { second } = sheet;
  if (second === undefined) return sheet;
  const places = new Set(textsOf(sheet).map((each) => each.at));
  const texts = second.texts.filter(({ at }) => places.has(at) && !gone.includes(at));
  return texts.length === second.texts.length ? sheet : withTexts(sheet, texts);
}

/**
 * Moves translations from place to place; null for what has none any more. Others stay where they are. Where two come
 * to the same place the first one stays.
 */
export function movedSecond(sheet: Sheet, moves: ReadonlyMap<string, string | null>): Sheet {
  const texts = new Map<string, SecondText>();
  for (const each of sheet.second?.texts ?? []) {
    const to = moves.has(each.at) ? moves.get(each.at) : each.at;
    if (to !== null && to !== undefined && !texts.has(to)) texts.set(to, { ...each, at: to });
  }
  return prunedSecond(withTexts(sheet, [...texts.values()]));
}

/** What is to be looked at in the second language before the sheet is locked. It blocks nothing. */
export interface SecondFindings {
  /** Texts that are not said in it yet. */
  readonly missing: readonly PlacedText[];
  /** Translations of an earlier wording. */
  readonly earlier: readonly PlacedText[];
}

/** Looks through the second language; both lists are empty on a sheet without one. */
export function checkSecond(sheet: Sheet): SecondFindings {
  const { second } = sheet;
  if (second === undefined) return { missing: [], earlier: [] };
  const written = new Map(second.texts.map((each) => [each.at, each]));
  const texts = textsOf(sheet).filter(({ text }) => text.trim() !== "");
  const isBlank = (each: SecondText | undefined): boolean => each === undefined || each.text.trim() === "";
  return {
    missing: texts.filter(({ at }) => isBlank(written.get(at))),
    earlier: texts.filter(({ at, text }) => {
      const found = written.get(at);
      return !isBlank(found) && found?.of !== text;
    }),
  };
}
