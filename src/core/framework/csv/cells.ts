/** Rows of cells, the first row the headings. */
export type Table = readonly (readonly string[])[];

export const SEPARATORS = [",", ";", "\t"] as const;

export type Separator = (typeof SEPARATORS)[number];

/** What a spreadsheet program would take for a formula, with as many apostrophes before it as there are. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet program takes for a formula: an apostrophe stands before it. */
const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `guarded`. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The table as RFC 4180 has it, with a byte order mark: without it Excel takes UTF-8 for something else. */
export const csvText = (table: Table, separator: Separator): string =>
  `\ufeff${table.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(separator)}\r\n`).join("")}`;
