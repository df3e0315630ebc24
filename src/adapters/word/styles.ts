import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { LineRuleType } from "docx";
import { FORM } from "#core/layout/form/form-styles.ts";
import { STYLES, type Style } from "#core/layout/styles.ts";
import type { Face, StyleName } from "#core/model/printed-text.ts";
import { halfPoints, twipsOfPoints } from "#adapters/word/units.ts";

/** Paper is read in the hand, Word on a screen and with fonts that look smaller than ours. */
export const LARGER = 1.12;

/** Names of the fonts as on paper. Where they are not installed, `fontTable` says what stands in for them. */
export const FONTS: Record<Face, string> = {
  sans: "IBM Plex Sans",
  serif: "IBM Plex Serif",
  mono: "IBM Plex Mono",
};

/** The signs that stand for drawn marks and boxes to tick; each system takes a font that has them. */
export const SIGN_FONT = "Segoe UI Symbol";

const COLORS: Record<Style["color"], string> = {
  black: "000000",
  grey: "6B6B6B",
  line: "9A9A9A",
  hair: "BBBBBB",
};

/** The dress of a stretch of text in Word's terms. */
export interface WordDress {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export type FormStyleName = keyof typeof FORM;
export type WordStyleName = StyleName | `form-${FormStyleName}`;

const isFormStyle = (name: WordStyleName): name is `form-${FormStyleName}` => name.startsWith("form-");

/** Forms keep the sizes of the paper: they are printed. */
export const styleOf = (name: WordStyleName): Style => {
  if (isFormStyle(name)) return FORM[name.slice("form-".length) as FormStyleName];
  const style = STYLES[name];
  return { ...style, size: style.size * LARGER, leading: style.leading * LARGER };
};

/** A dress with what a single stretch asks for in its place; its size is one of the paper. */
export function wordDress(
  name: WordStyleName,
  own: { readonly face?: Face; readonly weight?: number; readonly size?: number; readonly ink?: string } = {},
): WordDress {
  const style = styleOf(name);
  const color = own.ink === undefined ? style.color : own.ink === "ink" ? "black" : "grey";
  return {
    font: FONTS[own.face ?? style.face],
    size: halfPoints(own.size === undefined ? style.size : own.size * (isFormStyle(name) ? 1 : LARGER)),
    bold: (own.weight ?? style.weight) >= 500,
    color: COLORS[color],
  };
}

/** The style that headings of these levels have unless they are given another one. */
export const HEADING_STYLES = { 1: "title", 2: "label", 3: "strong" } as const;

/** Word's identifier of a style. */
export const styleId = (name: WordStyleName): string => `Panelkit-${name}`;

const spacingOf = ({ leading }: Style) => ({
  before: 0,
  after: 0,
  line: twipsOfPoints(leading),
  // At least, not exactly: a font that stands in and is taller is not cut.
  lineRule: LineRuleType.AT_LEAST,
});

const paragraphStyle = (name: WordStyleName): IParagraphStyleOptions => ({
  id: styleId(name),
  name: `Panelkit ${name.replaceAll("-", " ")}`,
  basedOn: "Normal",
  quickFormat: true,
  run: wordDress(name),
  paragraph: { spacing: spacingOf(styleOf(name)) },
});

const headingStyle = (level: 1 | 2 | 3) => ({
  run: wordDress(HEADING_STYLES[level]),
  paragraph: { spacing: spacingOf(styleOf(HEADING_STYLES[level])), keepNext: true },
});

/** Every dress as a style of its own, so that whoever edits changes one and all of its kind change. */
export function wordStyles(language: string): IStylesOptions {
  const names: readonly WordStyleName[] = [
    ...(Object.keys(STYLES) as StyleName[]),
    ...(Object.keys(FORM) as FormStyleName[]).map((name) => `form-${name}` as const),
  ];
  return {
    default: {
      document: {
        run: { ...wordDress("body"), language: { value: language } },
        paragraph: { spacing: spacingOf(styleOf("body")) },
      },
      heading1: headingStyle(1),
      heading2: headingStyle(2),
      heading3: headingStyle(3),
    },
    paragraphStyles: names.map(paragraphStyle),
  };
}
