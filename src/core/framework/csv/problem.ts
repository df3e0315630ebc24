import type { Params } from "#core/model/finding.ts";

/** Every code a problem may have; each has a sentence in `words`. */
export const CSV_PROBLEM_CODES = [
  "no-headings",
  "no-rows",
  "too-many-rows",
  "broken-quotes",
  "column-twice",
  "unknown-column",
  "beyond-headings",
  "no-competency",
  "too-long",
  "number-not-whole",
  "type-unknown",
  "anchors-incomplete",
  "probe-without-question",
  "differs",
  "only-for-levels",
] as const;

export type CsvProblemCode = (typeof CSV_PROBLEM_CODES)[number];

/** What could not be understood in a table, and where. */
export interface CsvProblem {
  readonly code: CsvProblemCode;
  /** Nothing is saved while one blocks; one that does not only tells what was left out. */
  readonly weight: "blocks" | "tells";
  /** As a spreadsheet program counts: the headings are row 1. */
  readonly row: number;
  /** The heading of the column; empty for the whole row. */
  readonly column: string;
  readonly params: Params;
}

export const blocking = (
  code: CsvProblemCode,
  row: number,
  column: string,
  params: Params = {},
): CsvProblem => ({ code, weight: "blocks", row, column, params });

export const telling = (
  code: CsvProblemCode,
  row: number,
  column: string,
  params: Params = {},
): CsvProblem => ({ code, weight: "tells", row, column, params });
