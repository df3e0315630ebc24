import { enteringText } from "#core/shared/canonical.ts";

/** Most rows one paste may bring: more is a wrong clipboard, not a panel. */
export const MOST_ROWS = 500;

/** What stands between the cells of a row: a spreadsheet's tab, or what people type. */
export type Separator = "tab" | "semicolon" | "comma";

export interface PastedRow {
  readonly separator: Separator;
  readonly cells: readonly string[];
}

/** Rows of text pasted from a spreadsheet, or typed as lines. Empty ones and those after the 500th are left out. */
export const rowsOf = (text: string): readonly PastedRow[] => filledRows(text).slice(0, MOST_ROWS);

/** How many rows hold something, to say so when some are beyond the limit. */
export const rowCount = (text: string): number => filledRows(text).length;

function filledRows(text: string): readonly PastedRow[] {
  return enteringText(text)
    .split("\n")
    .map(rowOf)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function rowOf(line: string): PastedRow {
  const separator: Separator = line.includes("\t") ? "tab" : line.includes(";") ? "semicolon" : "comma";
  const mark = { tab: "\t", semicolon: ";", comma: "," }[separator];
  return { separator, cells: cut(line, mark).map((cell) => cell.replace(/\s+/gu, " ").trim()) };
}

/** Cells of a line. A cell in quotation marks, as spreadsheets write them, may hold the separator. */
function cut(line: string, mark: string): readonly string[] {
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/u.exec(rest);
    const after = quoted === null ? "" : rest.slice(quoted[0].length);
    if (quoted !== null && (after === "" || after.startsWith(mark))) {
      cells.push((quoted[1] ?? "").replaceAll('""', '"'));
      if (after === "") return cells;
      rest = after.slice(mark.length);
      continue;
    }
    const end = rest.indexOf(mark);
    cells.push(end < 0 ? rest : rest.slice(0, end));
    if (end < 0) return cells;
    rest = rest.slice(end + mark.length);
  }
}
