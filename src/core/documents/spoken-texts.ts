import type { Block, PrintDocument } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import type { DayList } from "#core/people/schedule.ts";
import { dayPage, dayTitle } from "#core/documents/day-page.ts";
import { heading, nameOf, paragraph, sheetOf } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";
import { languagesOf } from "#core/documents/two-languages.ts";
import { at } from "#core/sheet/text-places.ts";

/** What is read out to every candidate at the beginning and at the end, large enough to be read aloud. */
export function spokenTexts(selection: Selection, day: DayList, print: Print): PrintDocument {
  const title = print.say("spokenTexts");
  return dayPage(selection, print, {
    title,
    name: title,
    day: day.day,
    quotesSheet: true,
    blocks: [
      ...dayTitle(title, print.say("readToAll")),
      { kind: "space", height: 5 },
      spoken(selection, "opening", print),
      spoken(selection, "closing", print),
    ],
  });
}

/** Whether there is anything to read out. */
export function hasSpokenTexts(selection: Selection): boolean {
  const { opening, closing } = sheetOf(selection);
  return opening.text.trim() !== "" || closing.text.trim() !== "";
}

/** The whole text in one language, then in the other: whoever reads it out reads on. */
function spoken(selection: Selection, which: "opening" | "closing", print: Print): Block {
  const sheet = sheetOf(selection);
  const text = sheet[which];
  const languages = languagesOf(sheet, print);
  const second = languages.say(at[which]);
  const other = sheet.second === undefined ? {} : { language: sheet.second.language };
  const reader = text.asker === null ? "" : nameOf(selection, text.asker);
  const minutes = print.say("minutesCount", { count: text.minutes });
  return {
    kind: "section",
    rule: "heavy",
    bottom: 8,
    label: [
      heading(print.say(`${which}Text`)),
      paragraph(reader === "" ? minutes : `${reader}. ${minutes}`, "note", { before: 1 }),
    ],
    content: [
      ...paragraphsOf(text.text).map((line) =>
        paragraph(line, "spoken", { before: 2, maxWidth: 128, ...languages.own }),
      ),
      ...paragraphsOf(second).map((line, index) =>
        paragraph([{ text: line, ink: "grey" }], "spoken", {
          before: index === 0 ? 5 : 2,
          maxWidth: 128,
          ...other,
        }),
      ),
    ],
  };
}

const paragraphsOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => line.trim() !== "");
