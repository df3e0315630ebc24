type Room = "none" | "line" | "paragraph";

interface Row {
  /** How many lines there were when the row began. */
  readonly lines: number;
  cells: number;
}

const MOST_OF_LABEL = { lines: 3, letters: 80 };
const LISTED = /^\s*(?:-|\d+\.) /;

/** Blanks are all but the one that does not break and the tab, which a writer may have set on purpose. */
const BLANKS = { blanks: /[ \t\n\r\f]+/g, kept: /[ \n\r\f]+/g };

/** Puts words into lines as a browser would, without a browser. */
export class LineWriter {
  readonly #blanks: RegExp;
  readonly #lines: string[] = [];
  readonly #rows: Row[] = [];
  #current = "";
  // Looking at a line that is being put together costs as much as the line is long, so its end is kept beside it.
  #last = "";
  #hasWords = false;
  #blank = false;
  /** What parts the next words from those before. */
  #room: Room = "none";
  /** Nothing stands in the cell yet: what begins there begins no further line. */
  #atCell = false;
  #mark = "";
  #length = 0;

  /** For a page, in which tabs are blanks, or for a document, in which they are not. */
  constructor(tabs: "blanks" | "kept") {
    this.#blanks = BLANKS[tabs];
  }

  /** Letters so far, to hold against a limit. */
  length(): number {
    return this.#length + this.#current.length;
  }

  /** Words in a line: runs of blanks are one, and none stands at the beginning. */
  words(text: string): void {
    const even = text.replace(this.#blanks, " ");
    if (even.startsWith(" ")) this.#blank = true;
    this.#put(even.replace(/^ | $/g, ""));
    if (even.endsWith(" ")) this.#blank = true;
  }

  /** As typed: blanks and line ends count. */
  typed(text: string): void {
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
      if (index > 0) this.lineBreak();
      this.#put(line);
    }
  }

  /** What comes next stands on a new line. Twice is once. */
  endLine(): void {
    if (this.#room === "none" && !this.#atCell) this.#room = "line";
  }

  /** What comes next stands after an empty line. */
  endParagraph(): void {
    if (!this.#atCell) this.#room = "paragraph";
  }

  /** A line end of its own: twice makes an empty line. */
  lineBreak(): void {
    if (this.#room === "none" && this.#current !== "") this.#room = "line";
    else {
      this.#settle();
      this.#room = "paragraph";
    }
  }

  /** What stands before the next words: "- ". */
  mark(mark: string): void {
    // The items of a list in a cell stand below what the row is called.
    if (this.#atCell && this.#current !== "") this.#room = "line";
    this.#atCell = false;
    this.#mark = mark;
  }

  dropMark(): void {
    this.#mark = "";
  }

  beginRow(): void {
    this.#atCell = false;
    this.endLine();
    this.#settle();
    this.#rows.push({ lines: this.#lines.length, cells: 0 });
  }

  /** A further cell of the row: behind a tab, unless the cell before it had several lines. */
  beginCell(): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return this.endLine();
    row.cells += 1;
    if (row.cells === 2) this.#joinLabel(row);
    if (row.cells === 1 || this.#lines.length > row.lines || !this.#hasWords) this.endLine();
    else {
      this.#room = "none";
      if (this.#last !== "\t") this.#append("\t");
    }
    this.#atCell = true;
  }

  endRow(): void {
    this.#rows.pop();
    this.#atCell = false;
    this.#room = "line";
  }

  text(): string {
    if (this.#current !== "") this.#push();
    return this.#lines.join("\n");
  }

  #put(text: string): void {
    if (text === "") return;
    this.#settle();
    this.#atCell = false;
    if (this.#current === "" && this.#mark !== "") {
      this.#append(this.#mark);
      this.#mark = "";
    } else if (this.#blank && this.#current !== "" && !/\s/.test(this.#last)) this.#append(" ");
    this.#blank = false;
    this.#hasWords ||= text.trim() !== "";
    this.#append(text);
  }

  #append(text: string): void {
    this.#current += text;
    this.#last = text.at(-1) ?? this.#last;
  }

  #settle(): void {
    if (this.#room === "none") return;
    if (this.#current !== "") this.#push();
    if (this.#room === "paragraph" && this.#lines.length > 0 && this.#lines.at(-1) !== "")
      this.#lines.push("");
    this.#room = "none";
  }

  #push(): void {
    const line = this.#current.trimEnd();
    if (line !== "") this.#lines.push(line);
    else this.#room = "paragraph";
    this.#length += line.length + 1;
    this.#current = "";
    this.#last = "";
    this.#hasWords = false;
    this.#blank = false;
  }

  /** A label that was broken by hand to fit its narrow cell is one line again. */
  #joinLabel(row: Row): void {
    const label = this.#lines.slice(row.lines);
    const length = label.reduce((sum, line) => sum + line.length, this.#current.length);
    if (label.length === 0 || label.length >= MOST_OF_LABEL.lines || length >= MOST_OF_LABEL.letters) return;
    if (!this.#hasWords || label.some((line) => line === "" || LISTED.test(line))) return;
    this.#lines.length = row.lines;
    this.#current = [...label, this.#current].join(" ");
  }
}
