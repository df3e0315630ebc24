import type { Params } from "#core/model/finding.ts";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import { lengthOf } from "#core/shared/canonical.ts";
import { SHORT_MINUTES } from "#core/sheet/default-texts.ts";

/** Every code a finding may have; each has a sentence in `words`. */
export const SHEET_FINDING_CODES = [
  "no-criteria",
  "weights-without-reason",
  "weights-reason-bare",
  "same-name-twice",
  "criterion-without-name",
  "name-too-long",
  "anchor-missing",
  "criterion-without-question",
  "no-minimum",
  "question-without-text",
  "question-serves-nothing",
  "question-short",
  "question-without-asker",
] as const;

export type SheetFindingCode = (typeof SHEET_FINDING_CODES)[number];

/** Longer names fit neither the head of a form nor a row of a table. */
export const MOST_NAME_LENGTH = 120;

/** Something about a sheet that stands in the way of locking it, or that should be looked at. */
export interface SheetFinding {
  readonly code: SheetFindingCode;
  readonly weight: "blocks" | "warns";
  /** Criterion or question it speaks of; empty for the whole sheet. */
  readonly about: string;
  readonly params: Params;
}

/** Everything to be said about a sheet: what blocks first, each in sheet order. */
export function checkSheet(sheet: Sheet): readonly SheetFinding[] {
  const findings = [...checkWhole(sheet), ...checkCriteria(sheet), ...checkQuestions(sheet)];
  return [
    ...findings.filter((each) => each.weight === "blocks"),
    ...findings.filter((each) => each.weight === "warns"),
  ];
}

/** Whether nothing blocks. */
export const canLock = (sheet: Sheet): boolean => checkSheet(sheet).every((each) => each.weight === "warns");

/** Whether all weights are equal. */
export const weightsEqual = (sheet: Sheet): boolean =>
  new Set(sheet.criteria.map((each) => each.weight)).size <= 1;

/** Planned minutes of the whole interview. */
export const plannedMinutes = (sheet: Sheet): number =>
  sheet.opening.minutes +
  sheet.questions.reduce((sum, each) => sum + each.minutes, 0) +
  sheet.closing.minutes;

const blocks = (code: SheetFindingCode, about: string, params: Params = {}): SheetFinding => ({
  code,
  weight: "blocks",
  about,
  params,
});
const warns = (code: SheetFindingCode, about: string, params: Params = {}): SheetFinding => ({
  code,
  weight: "warns",
  about,
  params,
});

function checkWhole(sheet: Sheet): readonly SheetFinding[] {
  const findings: SheetFinding[] = [];
  if (sheet.criteria.length === 0) findings.push(blocks("no-criteria", ""));
  const weights = weightsEqual(sheet) ? null : weightsFinding(sheet.weightReason);
  if (weights !== null) findings.push(blocks(weights, ""));
  return findings;
}

/** What is wrong with the reason of weights that differ; null where it is one. */
export function weightsFinding(reason: string): SheetFindingCode | null {
  if (reason.trim() === "") return "weights-without-reason";
  return isBareReason(reason) ? "weights-reason-bare" : null;
}

function checkCriteria(sheet: Sheet): readonly SheetFinding[] {
  const names = sheet.criteria.map((each) => each.name.trim().toLowerCase());
  return sheet.criteria.flatMap((criterion, index) => {
    const { id, name } = criterion;
    const findings: SheetFinding[] = [...checkName(criterion, index + 1)];
    const earlier = names.indexOf(name.trim().toLowerCase());
    if (name.trim() !== "" && earlier < index)
      findings.push(blocks("same-name-twice", id, { name, number: index + 1, first: earlier + 1 }));
    const empty = criterion.anchors.filter((anchor) => anchor.trim() === "").length;
    if (empty > 0) findings.push(blocks("anchor-missing", id, { name, count: empty }));
    if (!sheet.questions.some((question) => question.serves.includes(id))) {
      findings.push(blocks("criterion-without-question", id, { name }));
    }
    if (criterion.minimum === null) findings.push(warns("no-minimum", id, { name }));
    return findings;
  });
}

function checkName({ id, name }: Criterion, number: number): readonly SheetFinding[] {
  if (name.trim() === "") return [blocks("criterion-without-name", id, { number })];
  const length = lengthOf(name);
  return length > MOST_NAME_LENGTH
    ? [blocks("name-too-long", id, { number, length, most: MOST_NAME_LENGTH })]
    : [];
}

function checkQuestions(sheet: Sheet): readonly SheetFinding[] {
  return sheet.questions.flatMap((question, index) => {
    const findings: SheetFinding[] = [];
    const number = index + 1;
    if (question.text.trim() === "") findings.push(blocks("question-without-text", question.id, { number }));
    if (question.serves.length === 0)
      findings.push(blocks("question-serves-nothing", question.id, { number }));
    if (question.minutes < SHORT_MINUTES) {
      findings.push(warns("question-short", question.id, { number, minutes: question.minutes }));
    }
    if (question.asker === null) findings.push(warns("question-without-asker", question.id, { number }));
    return findings;
  });
}
