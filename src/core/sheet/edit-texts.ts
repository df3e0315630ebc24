import type { Criterion, Question, Sheet, SpokenText } from "#core/model/sheet.ts";
import type { Framework } from "#core/model/framework.ts";
import { changeCriterion, changeQuestion } from "#core/sheet/change-sheet.ts";
import { languageOfSheet } from "#core/sheet/our-language.ts";
import { oursFor } from "#core/sheet/make-criterion.ts";
import { enteringLine, enteringText } from "#core/shared/canonical.ts";
import { movedSecond, prunedSecond } from "#core/sheet/second-language.ts";
import { at } from "#core/sheet/text-places.ts";

/** The criterion's texts as shipped by us; a change of any of them makes them the panel's. */
type Texts = Pick<Criterion, "definition" | "indicators" | "anchors">;

/** Gives a criterion another name. */
export const renameCriterion = (sheet: Sheet, id: string, name: string): Sheet =>
  changeCriterion(sheet, id, { name: enteringLine(name) });

/** Writes the anchor of the point at `index`, the lowest being 0. */
export const writeAnchor = (sheet: Sheet, id: string, index: number, text: string): Sheet =>
  writeTexts(sheet, id, ({ anchors }) => ({ anchors: anchors.with(index, enteringText(text)) }));

export const writeDefinition = (sheet: Sheet, id: string, text: string): Sheet =>
  writeTexts(sheet, id, () => ({ definition: enteringText(text) }));

/** Writes the indicator at `index`; the place after the last adds one. */
export const writeIndicator = (sheet: Sheet, id: string, index: number, text: string): Sheet =>
  writeTexts(sheet, id, ({ indicators }) => ({
    indicators: [...indicators.slice(0, index), enteringLine(text), ...indicators.slice(index + 1)],
  }));

/** Takes an indicator away. What the others are in the second language goes with them. */
export function removeIndicator(sheet: Sheet, id: string, index: number): Sheet {
  const count = sheet.criteria.find((each) => each.id === id)?.indicators.length ?? 0;
  const moves = Array.from({ length: count }, (_, from): [string, string | null] => [
    at.indicator(id, from),
    from === index ? null : at.indicator(id, from < index ? from : from - 1),
  ]);
  const without = writeTexts(sheet, id, ({ indicators }) => ({
    indicators: indicators.filter((_, place) => place !== index),
  }));
  return movedSecond(without, new Map(moves));
}

/** Puts back the texts we ship for this criterion's level, whatever the panel wrote. */
export function putBackOurs(sheet: Sheet, id: string, frameworks: readonly Framework[]): Sheet {
  const criterion = sheet.criteria.find((each) => each.id === id);
  if (criterion === undefined) return sheet;
  const back = changeCriterion(
    sheet,
    id,
    oursFor(criterion, sheet.scale, frameworks, languageOfSheet(sheet)),
  );
  return prunedSecond(back);
}

function writeTexts(sheet: Sheet, id: string, write: (texts: Texts) => Partial<Texts>): Sheet {
  const criterion = sheet.criteria.find((each) => each.id === id);
  if (criterion === undefined) return sheet;
  return changeCriterion(sheet, id, { ...write(criterion), standing: "panel" });
}

/** Writes the question in other words. It stays known from which question of the bank it came. */
export const writeQuestion = (sheet: Sheet, id: string, text: string): Sheet =>
  changeQuestion(sheet, id, { text: enteringText(text) });

export const writeProbe = (sheet: Sheet, id: string, probe: string, text: string): Sheet =>
  changeProbes(sheet, id, (probes) =>
    probes.map((each) => (each.id === probe ? { ...each, text: enteringLine(text) } : each)),
  );

/** Changes the probes of a question. */
export function changeProbes(
  sheet: Sheet,
  id: string,
  change: (probes: Question["probes"]) => Question["probes"],
): Sheet {
  const question = sheet.questions.find((each) => each.id === id);
  return question === undefined ? sheet : changeQuestion(sheet, id, { probes: change(question.probes) });
}

/** Changes the opening or the closing text. */
export const changeSpoken = (
  sheet: Sheet,
  which: "opening" | "closing",
  change: Partial<SpokenText>,
): Sheet => ({
  ...sheet,
  [which]: { ...sheet[which], ...change, text: enteringText(change.text ?? sheet[which].text) },
});

/** Gives the point at `index` of the scale another title. */
export const titlePoint = (sheet: Sheet, index: number, title: string): Sheet => ({
  ...sheet,
  scale: {
    ...sheet.scale,
    points: sheet.scale.points.map((point, place) =>
      place === index ? { ...point, title: enteringLine(title) } : point,
    ),
  },
});
