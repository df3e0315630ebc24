import { unguarded, type Table } from "#core/framework/csv/cells.ts";
import { COLUMNS, columnOf, type Column } from "#core/framework/csv/columns.ts";
import { gather } from "#core/framework/csv/gather.ts";
import { blocking, telling, type CsvProblem } from "#core/framework/csv/problem.ts";
import type { SpeltFramework } from "#core/framework/csv/spelt.ts";
import { LIMITS } from "#core/framework/limits.ts";
import { enteringLine, enteringText, lengthOf } from "#core/shared/canonical.ts";

const MOST_ROWS = 20_000;
const MOST_PROBLEMS = 50;

/** Names and what is compared with them; in the other columns a cell may hold several lines. */
const ON_ONE_LINE: ReadonlySet<Column> = new Set([
  "Competency",
  "Group",
  "Level",
  "Number",
  "Type",
  "Framework",
  "Version",
  "Key",
]);

/** A row of the table by its columns. `row` counts as a spreadsheet program does: the headings are row 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: { readonly [K in Column]: string };
}

export interface TableReading {
  /** What was understood; where a problem blocks, as far as it goes. */
  readonly spelt: SpeltFramework;
  readonly problems: readonly CsvProblem[];
}

/** Reads the table of a framework. Nothing is guessed: what is not understood is a problem with its row and column. */
export function readTable(table: Table): TableReading {
  const headings = (table[0] ?? []).map(columnOf);
  const head = headingProblems(table[0] ?? [], headings);
  if (head.some((each) => each.weight === "blocks") || table.length - 1 > MOST_ROWS) {
    const tooMany = blocking("too-many-rows", 1, "", { count: table.length - 1, most: MOST_ROWS });
    return { spelt: NOTHING, problems: [...head, ...(table.length - 1 > MOST_ROWS ? [tooMany] : [])] };
  }
  const problems = [...head];
  const rows = table.slice(1).flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const row = index + 2;
    problems.push(...cellProblems(cells, headings, row));
    return [{ row, cells: cellsOf(cells, headings) }];
  });
  if (rows.length === 0) problems.push(blocking("no-rows", 1, ""));
  const gathered = gather(rows);
  problems.push(...gathered.problems);
  return { spelt: gathered.spelt, problems: problems.sort((a, b) => a.row - b.row).slice(0, MOST_PROBLEMS) };
}

const NOTHING: SpeltFramework = { name: "", about: "", key: "", version: "", competencies: [] };

function headingProblems(
  cells: readonly string[],
  headings: readonly (Column | null)[],
): readonly CsvProblem[] {
  if (!headings.includes("Competency")) return [blocking("no-headings", 1, "")];
  return cells.flatMap((cell, at) => {
    const column = headings[at] ?? null;
    if (cell.trim() === "") return [];
    if (column === null) return [telling("unknown-column", 1, cell.trim())];
    return headings.indexOf(column) < at ? [blocking("column-twice", 1, column)] : [];
  });
}

function cellProblems(
  cells: readonly string[],
  headings: readonly (Column | null)[],
  row: number,
): readonly CsvProblem[] {
  return cells.flatMap((cell, at) => {
    const column = headings[at] ?? null;
    if (cell.trim() === "") return [];
    if (at >= headings.length) return [telling("beyond-headings", row, "", { number: at + 1 })];
    const length = lengthOf(cell);
    const most = column === "Indicators" ? LIMITS.text * 2 : LIMITS.text;
    return column !== null && length > most ? [blocking("too-long", row, column, { length, most })] : [];
  });
}

function cellsOf(cells: readonly string[], headings: readonly (Column | null)[]): TableRow["cells"] {
  const texts = COLUMNS.map((column) => {
    const at = headings.indexOf(column);
    const text = unguarded(at < 0 ? "" : (cells[at] ?? ""));
    return [column, (ON_ONE_LINE.has(column) ? enteringLine : enteringText)(text).trim()] as const;
  });
  return Object.fromEntries(texts) as TableRow["cells"];
}
