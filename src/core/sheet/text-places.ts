import type { Criterion, Question, Sheet } from "#core/model/sheet.ts";

/** Names of the texts of a sheet that a second language says again. */
export const at = {
  name: (criterion: string) => `criterion/${criterion}/name`,
  level: (criterion: string) => `criterion/${criterion}/level`,
  definition: (criterion: string) => `criterion/${criterion}/definition`,
  indicator: (criterion: string, index: number) => `criterion/${criterion}/indicator/${index}`,
  anchor: (criterion: string, index: number) => `criterion/${criterion}/anchor/${index}`,
  question: (question: string) => `question/${question}/text`,
  probe: (question: string, probe: string) => `question/${question}/probe/${probe}`,
  opening: "opening",
  closing: "closing",
  point: (index: number) => `scale/${index}`,
} as const;

/** A text of the sheet in its first language, with where it is written. */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
  readonly on:
    | { readonly part: "criterion" | "question"; readonly id: string }
    | { readonly part: "opening" | "closing" | "scale" };
}

/** Every text of a sheet that can be said in a second language, in the order in which it is read. */
export const textsOf = (sheet: Sheet): readonly PlacedText[] => [
  ...sheet.criteria.flatMap(criterionTexts),
  { at: at.opening, text: sheet.opening.text, on: { part: "opening" } },
  ...sheet.questions.flatMap(questionTexts),
  { at: at.closing, text: sheet.closing.text, on: { part: "closing" } },
  ...sheet.scale.points.map(({ title }, index): PlacedText => ({
    at: at.point(index),
    text: title,
    on: { part: "scale" },
  })),
];

function criterionTexts(criterion: Criterion): readonly PlacedText[] {
  const { id, name, requiredLevel, definition, indicators, anchors } = criterion;
  const texts: readonly (readonly [string, string])[] = [
    [at.name(id), name],
    [at.level(id), requiredLevel ?? ""],
    ...anchors.map((text, index) => [at.anchor(id, index), text] as const),
    [at.definition(id), definition],
    ...indicators.map((text, index) => [at.indicator(id, index), text] as const),
  ];
  return texts.map(([place, text]) => ({ at: place, text, on: { part: "criterion", id } }));
}

function questionTexts({ id, text, probes }: Question): readonly PlacedText[] {
  const texts = [
    [at.question(id), text] as const,
    ...probes.map((probe) => [at.probe(id, probe.id), probe.text] as const),
  ];
  return texts.map(([place, words]) => ({ at: place, text: words, on: { part: "question", id } }));
}
