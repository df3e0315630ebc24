type Room = "none" | "line" | "paragraph";

/** Puts words into lines as a browser would, without a browser. */
export interface LineWriter {
  /** Letters so far, to hold against a limit. */
  length(): number;
  /** Words in a line: runs of blanks are one, and none stands at the beginning. */
  words(text: string): void;
  /** As typed: blanks and line ends count. */
  typed(text: string): void;
  /** What comes next stands on a new line. Twice is once. */
  endLine(): void;
  /** What comes next stands after an empty line. */
  endParagraph(): void;
  /** A line end of its own: twice makes an empty line. */
  lineBreak(): void;
  /** What stands before the next words: "- ". */
  mark(mark: string): void;
  dropMark(): void;
  beginRow(): void;
  /** A further cell of the row: behind a tab, unless the cell before it had several lines. */
  beginCell(): void;
  endRow(): void;
  text(): string;
}

interface Row {
  /** How many lines there were when the row began. */
  readonly lines: number;
  cells: number;
}

const MOST_OF_LABEL = { lines: 3, letters: 80 };
const LISTED = /^\s*(?:-|\d+\.) /;

/** Blanks are all but the one that does not break and the tab, which a writer may have set on purpose. */
const BLANKS = { asOne: /[ \t\n\r\f]+/g, butTabs: /[ \n\r\f]+/g };

/** A writer for a page, in which tabs are blanks, or for a document, in which they are not. */
export function createLineWriter(tabs: "blanks" | "kept"): LineWriter {
  const blanks = tabs === "kept" ? BLANKS.butTabs : BLANKS.asOne;
  const lines: string[] = [];
  const rows: Row[] = [];
  let current = "";
  // Looking at a line that is being put together costs as much as the line is long, so its end is kept beside it.
  let last = "";
  let hasWords = false;
  // Nothing stands in the cell yet: what begins there begins no further line.
  let atCell = false;
  let room: Room = "none";
  let blank = false;
  let mark = "";
  let length = 0;

  const push = (): void => {
    const line = current.trimEnd();
    const isBlank = line === "";
    if (!isBlank) lines.push(line);
    else if (current !== "") room = "paragraph";
    length += line.length + 1;
    current = "";
    last = "";
    hasWords = false;
    blank = false;
  };
  const append = (text: string): void => {
    current += text;
    last = text.at(-1) ?? last;
  };
  const settle = (): void => {
    if (room === "none") return;
    if (current !== "") push();
    if (room === "paragraph" && lines.length > 0 && lines.at(-1) !== "") lines.push("");
    room = "none";
  };
  const put = (text: string): void => {
    if (text === "") return;
    settle();
    atCell = false;
    if (current === "" && mark !== "") {
      append(mark);
      mark = "";
    } else if (blank && current !== "" && !/\s/.test(last)) append(" ");
    blank = false;
    hasWords ||= text.trim() !== "";
    append(text);
  };
  const words = (text: string): void => {
    const even = text.replace(blanks, " ");
    const bare = even.replace(/^ | $/g, "");
    if (even.startsWith(" ")) blank = true;
    put(bare);
    if (even.endsWith(" ")) blank = true;
  };
  const endLine = (): void => {
    if (room === "none" && !atCell) room = "line";
  };
  const lineBreak = (): void => {
    if (room === "none" && current !== "") room = "line";
    else {
      settle();
      room = "paragraph";
    }
  };

  /** A label that was broken by hand to fit its narrow cell is one line again. */
  const joinLabel = (row: Row): void => {
    const label = lines.slice(row.lines);
    const length = label.reduce((sum, line) => sum + line.length, current.length);
    const isLabel =
      label.length < MOST_OF_LABEL.lines && length < MOST_OF_LABEL.letters && hasWords && !label.includes("");
    if (label.length === 0 || !isLabel || label.some((line) => LISTED.test(line))) return;
    lines.length = row.lines;
    current = [...label, current].join(" ");
  };

  return {
    length: () => length + current.length,
    words,
    typed: (text) => {
      for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        if (index > 0) lineBreak();
        put(line);
      }
    },
    endLine,
    endParagraph: () => {
      if (!atCell) room = "paragraph";
    },
    lineBreak,
    mark: (next) => {
      // The items of a list in a cell stand below what the row is called.
      if (atCell && current !== "") room = "line";
      atCell = false;
      mark = next;
    },
    dropMark: () => {
      mark = "";
    },
    beginRow: () => {
      atCell = false;
      endLine();
      settle();
      rows.push({ lines: lines.length, cells: 0 });
    },
    beginCell: () => {
      const row = rows.at(-1);
      if (row === undefined) return endLine();
      row.cells += 1;
      if (row.cells === 2) joinLabel(row);
      if (row.cells === 1 || lines.length > row.lines || !hasWords) endLine();
      else {
        room = "none";
        if (last !== "\t") append("\t");
      }
      atCell = true;
    },
    endRow: () => {
      rows.pop();
      atCell = false;
      room = "line";
    },
    text: () => {
      if (current !== "") push();
      return lines.join("\n");
    },
  };
}
