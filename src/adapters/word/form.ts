import { HeadingLevel } from "docx";
import type { FormSection, FormWords } from "#core/model/form-blocks.ts";
import { bookletCriterion } from "#adapters/word/booklet-criterion.ts";
import { RULES, ruled, space, spaced, together, type Item } from "#adapters/word/items.ts";
import type { Room } from "#adapters/word/room.ts";
import { shortCriterion } from "#adapters/word/short-criterion.ts";
import type { WordStyleName } from "#adapters/word/styles.ts";
import { againItems, runsOf, textItem } from "#adapters/word/text.ts";

/** A paper form to be edited: same order, same words and marks, and ruled rows to write on. */
export function formItems(section: FormSection, room: Room): readonly Item[] {
  const { criteria, words } = section;
  return [
    ...head(section, room),
    ...(section.kind === "booklet" ? bookletInstructions(section, room) : shortInstructions(section, room)),
    ...criteria.flatMap((each, index) => {
      const items =
        section.kind === "booklet"
          ? bookletCriterion(each, words, room, linesOf(index, criteria.length))
          : shortCriterion(each, words, room);
      return together(ruled(items, index === 0 ? "heavy" : "hair", RULE_GAP));
    }),
    ...signLine(words, room),
  ];
}

const RULE_GAP = 1.4;
/** Two criteria a page, the same as on paper: the first page has the head, the last one the signature. */
const LINES = 7;
const LINES_AT_THE_ENDS = 6;

const linesOf = (index: number, count: number): number =>
  index < 2 || index >= count - 2 ? LINES_AT_THE_ENDS : LINES;

const FIELD_GAP = 3;
const FIELD_ROOM = 7;
/** Shares of the field row: candidate, member, date, start, end. */
const FIELD_SHARES = [46, 48, 22, 14, 14] as const;

function head(section: FormSection, room: Room): readonly Item[] {
  const { words, candidate, member } = section;
  const fields: readonly (readonly [string, string, WordStyleName])[] = [
    [`${candidate.code} ${candidate.name}`.trim(), words.candidate, "form-field"],
    [`${member.initials} ${member.name}`.trim(), words.member, "form-field"],
    [section.date, words.date, "form-fieldPlain"],
    ["", words.start, "form-fieldPlain"],
    ["", words.end, "form-fieldPlain"],
  ];
  const shares = FIELD_SHARES.reduce((sum, share) => sum + share, 0);
  const scale = (room.width - FIELD_GAP * (fields.length - 1)) / shares;
  const widths = FIELD_SHARES.flatMap((share, index) =>
    index === 0 ? [share * scale] : [FIELD_GAP, share * scale],
  );
  const gap = { items: [textItem("", "form-fieldLabel")] };
  const row = (text: (field: (typeof fields)[number]) => Item, line: boolean) =>
    fields.flatMap((field, index) => {
      const cell = {
        items: [text(field)],
        valign: line ? ("bottom" as const) : ("top" as const),
        ...(line ? { borders: { bottom: RULES.hair } } : {}),
      };
      return index === 0 ? [cell] : [gap, cell];
    });
  return [
    textItem(section.organisationLine, "form-organisation"),
    {
      is: "paragraph",
      options: {
        heading: HeadingLevel.HEADING_1,
        children: runsOf([{ text: section.postTitle, size: TITLE_SIZE }], "title"),
      },
    },
    {
      is: "table",
      widths,
      rows: [
        { cells: row(([text, , style]) => textItem(text, style), true), height: FIELD_ROOM, whole: true },
        { cells: row(([, label]) => textItem(label, "form-fieldLabel"), false), whole: true },
      ],
    },
  ];
}

/** A little smaller than a document's title: the form's head has less room. */
const TITLE_SIZE = 15;
const INSTRUCTION_GAP = 8;

function bookletInstructions({ words }: FormSection, room: Room): readonly Item[] {
  const count = Math.max(1, words.instructions.length);
  const width = room.width / count;
  return [
    space(2),
    {
      is: "table",
      widths: words.instructions.map(() => width),
      rows: [
        {
          cells: words.instructions.map((text, index) => ({
            items: [textItem(text, "form-instructions")],
            borders: { top: RULES.hair },
            pad: { top: 1.5, bottom: 1.5, right: index < count - 1 ? INSTRUCTION_GAP : 0 },
          })),
        },
      ],
    },
  ];
}

/** The instructions, and under them the names of the points. */
function shortInstructions({ criteria, words }: FormSection, room: Room): readonly Item[] {
  const points = [
    ...(criteria[0]?.anchors ?? []).map(({ point, title }) => [point, title] as const),
    [words.notPut, words.notPutHint] as const,
  ];
  const second = criteria[0]?.second;
  const width = room.width / points.length;
  return [
    space(2),
    ...ruled([textItem(words.instructions.join(" "), "form-instructions")], "hair", 1.5),
    space(1.5),
    {
      is: "table",
      widths: points.map(() => width),
      rows: [
        {
          cells: points.map(([point, title], index) => ({
            items: [
              textItem(point, "form-scalePoint"),
              textItem(title, "form-instructions"),
              ...againItems(second?.anchors[index]?.title, "form-instructions", second?.language),
            ],
            pad: { right: 2, bottom: 1.5 },
          })),
        },
      ],
    },
  ];
}

const SIGNATURE = 46;
const TIME = 18;
const SIGN_GAP = 5;
const SIGN_ROOM = 9;

/** Declaration, signature and time. */
function signLine(words: FormWords, room: Room): readonly Item[] {
  const declaration = room.width - SIGNATURE - TIME - 2 * SIGN_GAP;
  const gap = { items: [textItem("", "form-signature")] };
  const line = { ...gap, borders: { bottom: RULES.hair } };
  const label = (text: string) => ({ items: [textItem(text, "form-signature")] });
  return together(
    spaced(
      [
        ...ruled([textItem("", "form-signature")], "heavy", 2),
        {
          is: "table",
          widths: [declaration, SIGN_GAP, SIGNATURE, SIGN_GAP, TIME],
          rows: [
            {
              cells: [
                { items: [textItem(words.declaration, "form-declaration")], rows: 2 },
                gap,
                line,
                gap,
                line,
              ],
              height: SIGN_ROOM,
            },
            { cells: [gap, label(words.signature), gap, label(words.time)] },
          ],
        },
      ],
      2,
    ),
  );
}
