import type { Block, PrintDocument } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import type { SpokenText } from "#core/model/sheet.ts";
import type { DayList } from "#core/people/schedule.ts";
import { dayPage, dayTitle } from "#core/documents/day-page.ts";
import { heading, nameOf, paragraph, sheetOf } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";

/** What is read out to every candidate at the beginning and at the end, large enough to be read aloud. */
export function spokenTexts(selection: Selection, day: DayList, print: Print): PrintDocument {
  const { opening, closing } = sheetOf(selection);
  const title = print.say("spokenTexts");
  return dayPage(selection, print, {
    title,
    name: title,
    day: day.day,
    blocks: [
      ...dayTitle(title, print.say("readToAll")),
      { kind: "space", height: 5 },
      spoken(selection, print.say("openingText"), opening, print),
      spoken(selection, print.say("closingText"), closing, print),
    ],
  });
}

/** Whether there is anything to read out. */
export function hasSpokenTexts(selection: Selection): boolean {
  const { opening, closing } = sheetOf(selection);
  return opening.text.trim() !== "" || closing.text.trim() !== "";
}

function spoken(selection: Selection, title: string, text: SpokenText, print: Print): Block {
  const reader = text.asker === null ? "" : nameOf(selection, text.asker);
  const minutes = print.say("minutesCount", { count: text.minutes });
  return {
    kind: "section",
    rule: "heavy",
    bottom: 8,
    label: [
      heading(title),
      paragraph(reader === "" ? minutes : `${reader}. ${minutes}`, "note", { before: 1 }),
    ],
    content: text.text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => paragraph(line, "spoken", { before: 2, maxWidth: 128 })),
  };
}
