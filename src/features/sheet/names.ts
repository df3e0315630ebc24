import type { Selection } from "#core/model/selection.ts";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import { countWord } from "#words/format.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** Place of a criterion in the sheet, as printed: "7". */
export const numberOf = (sheet: Sheet, criterion: string): number =>
  sheet.criteria.findIndex((each) => each.id === criterion) + 1;

/** Numbers of the questions that serve a criterion. */
export const servedBy = (sheet: Sheet, criterion: string): readonly number[] =>
  sheet.questions.flatMap((question, index) => (question.serves.includes(criterion) ? [index + 1] : []));

/** A point with its title: "3, At the level". */
export function pointName(sheet: Sheet, index: number): string {
  const point = sheet.scale.points[index];
  if (point === undefined) return "";
  return point.title === ""
    ? showPoints(point.points)
    : t("sheet.point", { point: showPoints(point.points), title: point.title });
}

/** A count in words at the head of a sentence: "Nine". */
export const capitalCount = (count: number): string => {
  const word = countWord(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Initials of whoever asks; empty where nobody does yet. */
export const initialsFor = (selection: Selection, person: string | null): string =>
  selection.people.find((each) => each.id === person)?.initials ?? "";

export type Group = "competency" | "essential" | "desirable" | "requirement" | "own";

/** Where a criterion comes from, as the list groups them. */
export function groupOf(selection: Selection, { origin }: Criterion): Group {
  if (origin.from !== "requirement") return origin.from;
  const found = selection.post?.requirements.find(({ value }) => value.id === origin.postId);
  return found?.value.kind ?? "requirement";
}
