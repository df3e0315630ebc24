import type { Block, Cell } from "#core/model/blocks.ts";
import type { AskedBesides, InterviewRecord, Moment, QuestionPut } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Question } from "#core/model/sheet.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import type { Print } from "#core/documents/print.ts";
import { languagesOf, type Languages } from "#core/documents/two-languages.ts";
import { at } from "#core/sheet/text-places.ts";
import { heading, initialsById, paragraph, sheetOf, textCell } from "#core/documents/parts.ts";

/** A time of day, with its day before it where the interview went on on another day. */
export function momentText(record: InterviewRecord, { at, part }: Moment, print: Print): string {
  const day = dayOfPart(record, part);
  return day === null ? at : print.say("dayAndTime", { day: print.shortDay(day), time: at });
}

/** "18 Feb 2025, 09:30 to 10:10", the day where there is more than one; one time where both are the same. */
export function fromTo(
  record: InterviewRecord,
  { from, to, part }: { readonly from: string; readonly to: string | null; readonly part: number },
  print: Print,
): string {
  const begin = momentText(record, { at: from, part }, print);
  return from === to ? begin : print.say("fromTo", { from: begin, to: to ?? print.say("theEnd") });
}

/** Every question of the sheet: as put, when, by whom, with which probes, and what was asked besides. */
export function questionsPut(selection: Selection, record: InterviewRecord, print: Print): Block {
  const languages = languagesOf(sheetOf(selection), print);
  const timeWidth = record.continuedOn.length === 0 ? 12 : 21;
  return {
    kind: "table",
    rules: "ruled",
    topRule: "hair",
    columns: [
      { width: 8 },
      { width: "rest", padRight: 4 },
      { width: 22, padRight: 2 },
      { width: timeWidth, padRight: 2 },
      { width: 46 },
    ],
    summary: print.say("questionsPut"),
    header: [
      textCell(""),
      textCell(print.say("question")),
      textCell(print.say("putBy")),
      textCell(print.say("time")),
      textCell(print.say("howPut")),
    ],
    rows: sheetOf(selection).questions.map((question, index): readonly Cell[] => {
      const put = record.put.find((each) => each.question === question.id);
      return [
        textCell(String(index + 1)),
        questionCell(record, question, languages, print),
        textCell(byText(selection, question, put, print)),
        textCell(put === undefined ? "" : momentText(record, put, print)),
        textCell(howPut(selection, record, question, put, print)),
      ];
    }),
  };
}

/** The question in each of the sheet's languages, and under it the probes of the sheet that were used. */
function questionCell(record: InterviewRecord, question: Question, languages: Languages, print: Print): Cell {
  const again = languages.again(at.question(question.id));
  const used = question.probes.filter((probe) =>
    record.probes.some((each) => each.question === question.id && each.probe === probe.id),
  );
  const probes =
    used.length === 0 ? "" : print.say("probesUsed", { probes: used.map(({ text }) => text).join(" ") });
  if (again.length === 0) return textCell(probes === "" ? question.text : `${question.text}\n${probes}`);
  const blocks = [paragraph(question.text, "body", languages.own), ...again];
  return { kind: "stack", blocks: probes === "" ? blocks : [...blocks, paragraph(probes)] };
}

/** Who put it; where that was not the asker of the sheet, for whom. Not said where the record does not say it. */
function byText(
  selection: Selection,
  { asker }: Question,
  put: QuestionPut | undefined,
  print: Print,
): string {
  const planned = asker === null ? "" : initialsById(selection, asker);
  if (put === undefined || put.state === "not-put") return "";
  if (put.by === null) return planned === "" ? "" : print.say("askerPlanned", { initials: planned });
  const initials = initialsById(selection, put.by);
  return planned === "" || put.by === asker ? initials : print.say("putFor", { initials, asker: planned });
}

function howPut(
  selection: Selection,
  record: InterviewRecord,
  { id }: Question,
  put: QuestionPut | undefined,
  print: Print,
): string {
  const how = put === undefined ? print.say("put.not-yet") : print.say(`put.${put.state}`);
  const times = put !== undefined && put.times > 1 ? ` ${print.say("times", { count: put.times })}` : "";
  const said = `${how}${times}`;
  const noted = put === undefined || put.words === "" ? said : print.labelled(said, put.words);
  const again = (put?.again ?? []).map((each) => {
    const time = `${momentText(record, each, print)}${byOf(selection, each.by)}`;
    return each.words === ""
      ? print.say("putAgainAt", { time })
      : print.say("putAgainFor", { time, words: each.words });
  });
  const besides = record.besides
    .filter((each) => each.question === id)
    .map((each) => print.say("followUp", { words: besidesText(selection, record, each, print) }));
  return [noted, ...again, ...besides].join("\n");
}

const byOf = (selection: Selection, by: string | null): string =>
  by === null ? "" : `, ${initialsById(selection, by)}`;

const besidesText = (
  selection: Selection,
  record: InterviewRecord,
  asked: AskedBesides,
  print: Print,
): string => print.labelled(`${momentText(record, asked, print)}${byOf(selection, asked.by)}`, asked.words);

/** What was asked besides the sheet that follows up no question of it; nothing where there was none. */
export function askedBesides(selection: Selection, record: InterviewRecord, print: Print): readonly Block[] {
  const besides = record.besides.filter((each) => each.question === null);
  if (besides.length === 0) return [];
  return [
    {
      kind: "section",
      rule: "none",
      top: 3.4,
      label: [heading(print.say("askedBesides"))],
      content: besides.map((each) => paragraph(besidesText(selection, record, each, print))),
    },
  ];
}
