import { AlignmentType, TextRun, type IParagraphOptions } from "docx";
import { fillIn, WIDEST_NUMBERS } from "#core/layout/templates.ts";
import type { Align, Run, Text } from "#core/model/printed-text.ts";
import type { ParagraphItem } from "#adapters/word/items.ts";
import type { PageFields } from "#adapters/word/page-fields.ts";
import { plainText } from "#adapters/word/plain-text.ts";
import {
  SIGN_FONT,
  styleId,
  styleOf,
  wordDress,
  type WordDress,
  type WordStyleName,
} from "#adapters/word/styles.ts";

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** The runs of a text. What differs from the paragraph's style is said, and only that. */
export function runsOf(text: Text, style: WordStyleName, language?: string): readonly TextRun[] {
  const runs: readonly Run[] = typeof text === "string" ? [{ text }] : text;
  return runs.flatMap((run) => linesOf(run.text, { ...differing(run, style), ...inLanguage(language) }));
}

/** What a stretch of text has for itself: where it is in another language, Word checks its spelling in that. */
type OwnDress = Partial<WordDress> & { readonly language?: { readonly value: string } };

const inLanguage = (language: string | undefined): OwnDress =>
  language === undefined ? {} : { language: { value: language } };

/** A text again in another language, quieter than the first; nothing where it is not said in it. */
export const againItems = (
  text: string | undefined,
  style: WordStyleName,
  language: string | undefined,
  more: IParagraphOptions = {},
): readonly ParagraphItem[] =>
  text === undefined || text === ""
    ? []
    : [textItem([{ text, weight: 400, ink: "grey" }], style, undefined, more, language)];

function differing(own: Run, style: WordStyleName): Partial<WordDress> {
  if (Object.keys(own).length === 1) return {};
  const usual = wordDress(style);
  const dress = wordDress(style, own);
  return {
    ...(dress.font === usual.font ? {} : { font: dress.font }),
    ...(dress.size === usual.size ? {} : { size: dress.size }),
    ...(dress.bold === usual.bold ? {} : { bold: dress.bold }),
    ...(dress.color === usual.color ? {} : { color: dress.color }),
  };
}

const linesOf = (text: string, dress: OwnDress): readonly TextRun[] =>
  text === ""
    ? []
    : plainText(text)
        .split("\n")
        .map((line, index) => new TextRun({ text: line, ...dress, ...(index === 0 ? {} : { break: 1 }) }));

/** A paragraph of text in a style. */
export const textItem = (
  text: Text,
  style: WordStyleName,
  align?: Align,
  more: IParagraphOptions = {},
  language?: string,
): ParagraphItem => ({
  is: "paragraph",
  options: {
    style: styleId(style),
    ...(align === undefined ? {} : { alignment: ALIGN[align] }),
    ...more,
    children: runsOf(text, style, language),
  },
  said: { text, style: styleOf(style) },
});

/** A sign such as a box to tick, and after it perhaps words. */
export const signRuns = (sign: string, words: string, size?: number): readonly TextRun[] => [
  new TextRun({ text: sign, font: SIGN_FONT, ...(size === undefined ? {} : { size: size * 2 }) }),
  ...(words === "" ? [] : [new TextRun({ text: ` ${plainText(words)}` })]),
];

const PLACE = /\{(page|pages|sectionPage|sectionPages|filePage|filePages)\}/;

/** A template with Word's own counts in its places. */
export function templateItem(
  template: string,
  fields: PageFields,
  style: WordStyleName,
  align: Align,
): ParagraphItem {
  const children = plainText(template)
    .split(PLACE)
    .flatMap((part, index) => {
      if (index % 2 === 1) return fields[part as keyof PageFields]();
      return part === "" ? [] : [new TextRun({ text: part })];
    });
  return {
    is: "paragraph",
    options: { style: styleId(style), alignment: ALIGN[align], children },
    said: { text: fillIn(template, WIDEST_NUMBERS), style: styleOf(style) },
  };
}
