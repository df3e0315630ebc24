import { AlignmentType, LevelFormat, type INumberingOptions, type IParagraphOptions } from "docx";
import type { ListBlock } from "#core/model/blocks.ts";
import { LIST_MARK } from "#adapters/word/plain-text.ts";
import { SIGN_FONT } from "#adapters/word/styles.ts";
import { twips } from "#adapters/word/units.ts";

type Marker = ListBlock["marker"];

const INDENT = { left: twips(5), hanging: twips(5) };

const MARKERS: { readonly [marker in Marker]: { readonly text: string; readonly format: string } } = {
  dash: { text: "–", format: LevelFormat.BULLET },
  number: { text: "%1.", format: LevelFormat.DECIMAL },
  box: { text: "☐", format: LevelFormat.BULLET },
};

const referenceOf = (marker: Marker): string => `${LIST_MARK}${marker}`;

/** The kinds of lists there are. */
export const NUMBERING: INumberingOptions = {
  config: (Object.keys(MARKERS) as Marker[]).map((marker) => ({
    reference: referenceOf(marker),
    levels: [
      {
        level: 0,
        format: MARKERS[marker].format as (typeof LevelFormat)[keyof typeof LevelFormat],
        text: MARKERS[marker].text,
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: { indent: INDENT },
          ...(marker === "box" ? { run: { font: SIGN_FONT } } : {}),
        },
      },
    ],
  })),
};

/** Makes each list its own, so that every one counts from 1. */
export interface Lists {
  readonly next: () => number;
}

export function createLists(): Lists {
  let count = 0;
  return { next: () => (count += 1) };
}

/** What makes a paragraph an item of a list. Only lists that count need to be told apart. */
export const listItem = (marker: Marker, list: number): IParagraphOptions => ({
  numbering: { reference: referenceOf(marker), level: 0, instance: marker === "number" ? list : 0 },
});
