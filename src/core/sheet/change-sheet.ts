import type { Scale } from "#core/model/scale.ts";
import type { Criterion, Question, Sheet } from "#core/model/sheet.ts";
import type { Framework } from "#core/model/framework.ts";
import { defaultFlag } from "#core/sheet/build-sheet.ts";
import { bankFor, oursFor } from "#core/sheet/make-criterion.ts";
import { blankQuestion, firstQuestion, nextId } from "#core/sheet/make-question.ts";
import { languageOfSheet } from "#core/sheet/our-language.ts";
import { levelPoint } from "#core/sheet/scales.ts";
import { movedSecond, prunedSecond } from "#core/sheet/second-language.ts";
import { at } from "#core/sheet/text-places.ts";

/** The sheet with one criterion changed. An unknown identifier changes nothing. */
export const changeCriterion = (sheet: Sheet, id: string, change: Partial<Criterion>): Sheet => ({
  ...sheet,
  criteria: sheet.criteria.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

/** The sheet with one question changed. */
export const changeQuestion = (sheet: Sheet, id: string, change: Partial<Question>): Sheet => ({
  ...sheet,
  questions: sheet.questions.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

/** Identifiers of questions that earlier versions of the sheet gave away: the record still speaks of them. */
type Spent = readonly string[];

const nextQuestionId = (sheet: Sheet, spent: Spent): string =>
  nextId("q", [...spent, ...sheet.questions.map((question) => question.id)]);

/** Adds a criterion at the end with a first question that serves it. Adding the same one again changes nothing. */
export function addCriterion(
  sheet: Sheet,
  criterion: Criterion,
  frameworks: readonly Framework[] = [],
  spent: Spent = [],
): Sheet {
  if (sheet.criteria.some((each) => each.id === criterion.id)) return sheet;
  const [first] = bankFor(criterion, frameworks).fitting;
  return {
    ...sheet,
    criteria: [...sheet.criteria, criterion],
    questions: [
      ...sheet.questions,
      firstQuestion(nextQuestionId(sheet, spent), criterion, first, languageOfSheet(sheet)),
    ],
  };
}

/** Removes a criterion, and each question that served nothing else, with its probes. */
export function removeCriterion(sheet: Sheet, id: string): Sheet {
  const questions = sheet.questions
    .filter((question) => question.serves.some((served) => served !== id) || question.serves.length === 0)
    .map((question) => ({
      ...question,
      serves: question.serves.filter((served) => served !== id),
      probes: question.probes.filter((probe) => probe.criterion !== id),
    }));
  return prunedSecond({ ...sheet, criteria: sheet.criteria.filter((each) => each.id !== id), questions });
}

/** Adds an empty question at the end and gives its identifier. */
export function addQuestion(
  sheet: Sheet,
  serves: readonly string[],
  spent: Spent = [],
): { readonly sheet: Sheet; readonly id: string } {
  const id = nextQuestionId(sheet, spent);
  return { sheet: { ...sheet, questions: [...sheet.questions, blankQuestion(id, serves)] }, id };
}

/** The sheet without one question. */
export const removeQuestion = (sheet: Sheet, id: string): Sheet =>
  prunedSecond({ ...sheet, questions: sheet.questions.filter((each) => each.id !== id) });

/** A list with the item at `from` moved by `by` places; at the ends it stays. */
export function moved<T>(list: readonly T[], from: number, by: number): readonly T[] {
  const to = from + by;
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Moves a criterion or a question by some places. */
export const moveCriterion = (sheet: Sheet, id: string, by: number): Sheet => ({
  ...sheet,
  criteria: moved(
    sheet.criteria,
    sheet.criteria.findIndex((each) => each.id === id),
    by,
  ),
});

export const moveQuestion = (sheet: Sheet, id: string, by: number): Sheet => ({
  ...sheet,
  questions: moved(
    sheet.questions,
    sheet.questions.findIndex((each) => each.id === id),
    by,
  ),
});

/**
 * Puts another scale under the sheet. Anchors that are still ours are derived anew; anchors the panel wrote are kept
 * point by point from the level outwards, and points without a text stay empty and are asked for. Minimum and flag
 * start anew.
 */
export function changeScale(sheet: Sheet, scale: Scale, frameworks: readonly Framework[]): Sheet {
  const language = languageOfSheet(sheet);
  const criteria = sheet.criteria.map((criterion) => ({
    ...criterion,
    anchors:
      criterion.standing !== "panel"
        ? oursFor(criterion, scale, frameworks, language).anchors
        : keptFor(criterion, sheet.scale, scale),
    minimum: criterion.minimum === null ? null : levelPoint(scale),
  }));
  const changed = { ...sheet, scale, criteria, rules: { ...sheet.rules, flag: defaultFlag(scale) } };
  return movedSecond(changed, movesOnScale(sheet, changed));
}

/** Where translations of titles and anchors go on another scale: with the words they are of, as far as those stay. */
function movesOnScale(before: Sheet, after: Sheet): ReadonlyMap<string, string | null> {
  const follow = (from: readonly string[], to: readonly string[], place: (index: number) => string) =>
    from.map((text, index): [string, string | null] => {
      const found = to[index] === text ? index : to.indexOf(text);
      return [place(index), found < 0 ? null : place(found)];
    });
  const titles = ({ scale }: Sheet): readonly string[] => scale.points.map(({ title }) => title);
  return new Map([
    ...follow(titles(before), titles(after), at.point),
    ...before.criteria.flatMap(({ id, anchors }, index) =>
      follow(anchors, after.criteria[index]?.anchors ?? [], (point) => at.anchor(id, point)),
    ),
  ]);
}

function keptFor(criterion: Criterion, from: Scale, to: Scale): readonly string[] {
  const shift = indexOfLevel(from) - indexOfLevel(to);
  return to.points.map((_, index) => criterion.anchors[index + shift] ?? "");
}

const indexOfLevel = (scale: Scale): number =>
  scale.points.findIndex((point) => point.points === levelPoint(scale));
