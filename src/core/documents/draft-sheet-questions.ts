import type { Block, Cell } from "#core/model/blocks.ts";
import type { PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Question, Sheet } from "#core/model/sheet.ts";
import type { Print } from "#core/documents/print.ts";
import { capital, heading, initialsById, paragraph, textCell } from "#core/documents/parts.ts";
import { languagesOf } from "#core/documents/two-languages.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { at } from "#core/sheet/text-places.ts";

/** Opening text, questions in the order they are asked, closing text: with asker, minutes and what each serves. */
export const sheetQuestions = (selection: Selection, sheet: Sheet, print: Print): readonly Block[] => [
  {
    kind: "section",
    rule: "heavy",
    bottom: 2,
    label: [heading(print.say("questions"))],
    content: [
      paragraph(
        capital(
          print.say("questionsCount", {
            count: sheet.questions.length,
            number: print.number(sheet.questions.length),
            minutes: plannedMinutes(sheet),
          }),
        ),
      ),
    ],
  },
  {
    kind: "table",
    rules: "ruled",
    summary: print.say("questions"),
    columns: [
      { width: 8 },
      { width: "rest", padRight: 4 },
      { width: 28, padRight: 2 },
      { width: 18 },
      { width: 15 },
      { width: 17, align: "right" },
    ],
    header: [
      "",
      print.say("questionAndProbes"),
      print.say("kind"),
      print.say("serves"),
      print.say("asker"),
      print.say("minutes"),
    ].map(textCell),
    rows: [
      spokenRow(selection, sheet, "opening", print),
      ...sheet.questions.map((question, index) => questionRow(selection, sheet, question, index, print)),
      spokenRow(selection, sheet, "closing", print),
    ],
  },
  { kind: "space", height: 4 },
];

function spokenRow(
  selection: Selection,
  sheet: Sheet,
  which: "opening" | "closing",
  print: Print,
): readonly Cell[] {
  const spoken = sheet[which];
  const languages = languagesOf(sheet, print);
  const text = spoken.text.trim() === "" ? print.say("noText") : spoken.text;
  return [
    { kind: "empty" },
    {
      kind: "stack",
      blocks: [
        paragraph(print.say(`${which}Text`), "strong"),
        paragraph(text, "body", languages.own),
        ...languages.again(at[which]),
      ],
    },
    textCell(print.say("readOut")),
    { kind: "empty" },
    textCell(askerText(selection, spoken.asker)),
    textCell(String(spoken.minutes)),
  ];
}

function questionRow(
  selection: Selection,
  sheet: Sheet,
  question: Question,
  index: number,
  print: Print,
): readonly Cell[] {
  const text = question.text.trim() === "" ? print.say("noText") : question.text;
  const probes = question.probes.filter((probe) => probe.text.trim() !== "");
  const languages = languagesOf(sheet, print);
  return [
    { kind: "text", text: String(index + 1), style: "strong" },
    {
      kind: "stack",
      blocks: [
        paragraph(text, "body", languages.own),
        ...languages.again(at.question(question.id)),
        ...(probes.length === 0
          ? []
          : [
              {
                kind: "list",
                marker: "dash",
                before: 0.8,
                ...languages.items(probes.map((probe) => at.probe(question.id, probe.id))),
                items: probes.map((probe) => [
                  { text: probe.text },
                  { text: probeFor(sheet, question, probe.criterion, print), ink: "grey" as const },
                ]),
              } as const,
            ]),
      ],
    },
    textCell(print.say(`questionType.${question.type}`)),
    textCell(question.serves.map((id) => numberOf(sheet, id)).join(", ")),
    textCell(askerText(selection, question.asker)),
    textCell(String(question.minutes)),
  ];
}

const numberOf = (sheet: Sheet, id: string): string =>
  String(sheet.criteria.findIndex((criterion) => criterion.id === id) + 1);

/** Said only where it tells something: of a question that serves several criteria. */
const probeFor = (sheet: Sheet, question: Question, criterion: string | null, print: Print): string =>
  criterion === null || question.serves.length < 2
    ? ""
    : ` ${print.say("probeFor", { number: numberOf(sheet, criterion) })}`;

const askerText = (selection: Selection, asker: PersonId | null): string =>
  asker === null ? "" : initialsById(selection, asker);
