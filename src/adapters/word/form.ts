import { HeadingLevel } from "docx";
import type { FormSection, FormWords } from "#core/model/form-blocks.ts";
import { bookletCriterion } from "#adapters/word/booklet-criterion.ts";
import { onNewPage, RULES, ruled, space, spaced, together, type Item } from "#adapters/word/items.ts";
import { RULE_GAP } from "#adapters/word/form-parts.ts";
import { heightOf } from "#adapters/word/item-height.ts";
import { planBooklet } from "#core/layout/form/booklet-plan.ts";
import type { RoomOf } from "#core/layout/form/form-plan.ts";
import { planShortForm } from "#core/layout/form/short-plan.ts";
import type { FormRoom, Room } from "#adapters/word/room.ts";
import { shortCriterion } from "#adapters/word/short-criterion.ts";
import { LARGER, styleOf, type WordStyleName } from "#adapters/word/styles.ts";
import { againItems, runsOf, textItem } from "#adapters/word/text.ts";

/** A form in Word, and the pages that it was planned to have. */
export interface FormItems {
  readonly items: readonly Item[];
  readonly pages: number;
}

/**
 * A paper form to be edited: same order, same words and marks, and ruled rows to write on, as many and as far apart as
 * the rules of the paper give a page of Word's. Each page begins where it was planned to, in whatever program.
 */
export function formItems(section: FormSection, room: FormRoom): FormItems {
  const { criteria, words, kind } = section;
  const first = [
    ...head(section, room),
    ...(kind === "booklet" ? bookletInstructions(section, room) : shortInstructions(section, room)),
  ];
  const end = signLine(words, room);
  const planned = criteria.map((each) =>
    (kind === "booklet" ? bookletCriterion : shortCriterion)(each, words, room),
  );
  const firstHeight = heightOf(first, room.width);
  const endHeight = heightOf(end, room.width);
  const roomOf: RoomOf = (isFirst, isLast) =>
    room.height - SPARE - (isFirst ? firstHeight : 0) - (isLast ? endHeight : 0);
  const { pages } =
    kind === "booklet" ? planBooklet(planned, roomOf, room.paperHeight) : planShortForm(planned, roomOf);
  const items = pages.flatMap((page, index) => {
    const own = page.criteria.flatMap((each, place) =>
      together(ruled(planned[each.index]?.whole(each) ?? [], place === 0 ? "heavy" : "hair", RULE_GAP)),
    );
    const all = page.last ? [...own, ...end] : own;
    return index === 0 ? [...first, ...all] : onNewPage(all);
  });
  return { items, pages: pages.length };
}

/** No page is filled to its last millimetre: programs set lines a little differently. */
const SPARE = 3;

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
      said: { text: section.postTitle, style: { ...styleOf("title"), size: TITLE_SIZE * LARGER } },
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
        ...ruled([space(0)], "heavy", 2),
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
