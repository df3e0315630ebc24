import type { Block, Cell } from "#core/model/blocks.ts";
import type { Run } from "#core/model/printed-text.ts";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import type { Print } from "#core/documents/print.ts";
import { capital, heading, paragraph, weightNote } from "#core/documents/parts.ts";
import { languagesOf } from "#core/documents/two-languages.ts";
import { weightsEqual } from "#core/sheet/check-sheet.ts";
import { at } from "#core/sheet/text-places.ts";

/** Every criterion with its level, definition, indicators and anchors, the highest point first. */
export const sheetCriteria = (sheet: Sheet, print: Print): readonly Block[] => [
  {
    kind: "section",
    rule: "heavy",
    label: [heading(print.say("criteria"))],
    content: [
      paragraph(capital(print.say("criteriaCount", count(sheet.criteria.length, print)))),
      ...weights(sheet, print),
    ],
  },
  ...sheet.criteria.map((criterion, index) => criterionBlock(sheet, criterion, index, print)),
];

const count = (number: number, print: Print) => ({ count: number, number: print.number(number) });

/** Why weights differ, or that the reason is not written yet. Nothing where they are equal. */
function weights(sheet: Sheet, print: Print): readonly Block[] {
  if (weightsEqual(sheet)) return [];
  const reason = sheet.weightReason.trim();
  return [
    paragraph(reason === "" ? print.say("weightsNoReason") : print.say("weightsReason", { reason }), "body", {
      before: 1.4,
    }),
  ];
}

function criterionBlock(sheet: Sheet, criterion: Criterion, index: number, print: Print): Block {
  return {
    kind: "section",
    rule: "hair",
    label: [
      {
        kind: "heading",
        level: 3,
        text: `${index + 1} ${criterion.name === "" ? print.say("noName") : criterion.name}`,
        style: "label",
      },
      ...languagesOf(sheet, print).again(at.name(criterion.id), "label"),
      ...required(sheet, criterion, print),
      ...served(sheet, criterion, print),
    ],
    content: [...meaning(sheet, criterion, print), anchorTable(sheet, criterion, print)],
  };
}

function required(sheet: Sheet, criterion: Criterion, print: Print): readonly Block[] {
  const languages = languagesOf(sheet, print);
  const { origin, requiredLevel } = criterion;
  const said =
    origin.from === "requirement"
      ? "fromRequirement"
      : requiredLevel === null
        ? "noRequiredLevel"
        : "required";
  const note = weightNote(criterion.weight, print);
  const words = note === null ? print.say(said) : `${print.say(said)}, ${note}`;
  const quoted = requiredLevel ?? (origin.from === "requirement" ? origin.text : null);
  return [
    paragraph(words, "caption", { before: 0.6 }),
    ...(quoted === null ? [] : [paragraph(quoted, "level", languages.own)]),
    ...languages.again(at.level(criterion.id), "level"),
  ];
}

function served(sheet: Sheet, criterion: Criterion, print: Print): readonly Block[] {
  const numbers = sheet.questions.flatMap(({ serves }, index) =>
    serves.includes(criterion.id) ? [String(index + 1)] : [],
  );
  const text =
    numbers.length === 0
      ? print.say("noQuestionServes")
      : print.say("servedBy", { count: numbers.length, numbers: print.list(numbers) });
  return [paragraph(text, "caption", { before: 0.6 })];
}

function meaning(sheet: Sheet, criterion: Criterion, print: Print): readonly Block[] {
  const { id, definition } = criterion;
  const languages = languagesOf(sheet, print);
  const indicators = criterion.indicators.filter((text) => text.trim() !== "");
  const places = criterion.indicators.flatMap((text, index) =>
    text.trim() === "" ? [] : [at.indicator(id, index)],
  );
  return [
    ...(definition.trim() === "" ? [] : [paragraph(definition, "body", languages.own)]),
    ...languages.again(at.definition(id)),
    ...(indicators.length === 0
      ? []
      : [
          {
            kind: "together",
            blocks: [
              paragraph(print.say("indicators"), "caption", { before: 1.4 }),
              { kind: "list", marker: "dash", items: indicators, ...languages.items(places) },
            ],
          } as const,
        ]),
  ];
}

function anchorTable(sheet: Sheet, criterion: Criterion, print: Print): Block {
  const languages = languagesOf(sheet, print);
  const rows = sheet.scale.points.map(({ points, title }, index): readonly Cell[] => {
    const anchor = criterion.anchors[index]?.trim() ?? "";
    const text: readonly Run[] = [
      { text: title, weight: 600 },
      ...(points === criterion.minimum ? [{ text: `  ${print.say("minimum")}`, ink: "grey" as const }] : []),
      { text: title === "" && points !== criterion.minimum ? "" : "\n" },
      anchor === "" ? { text: print.say("noAnchor"), ink: "grey" } : { text: anchor },
    ];
    const again = [
      ...languages.again(at.point(index), "strong"),
      ...languages.again(at.anchor(criterion.id, index)),
    ];
    return [
      { kind: "text", text: print.points(points), style: "strong" },
      again.length === 0
        ? { kind: "text", text }
        : { kind: "stack", blocks: [paragraph(text, "body", languages.own), ...again] },
    ];
  });
  return {
    kind: "table",
    rules: "ruled",
    before: 1.4,
    summary: print.say("anchorsOf", { name: criterion.name }),
    columns: [{ width: 8 }, { width: "rest" }],
    header: null,
    rows: rows.toReversed(),
  };
}
