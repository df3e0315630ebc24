/** Where a line stood in the file it was read from: on a page, with its place and its look there. */
export interface LinePosition {
  /** Counts from 1. */
  readonly page: number;
  /** In points, from the left and from the head of the page; `y` of the line the letters stand on. */
  readonly x: number;
  readonly y: number;
  /** Height of the letters in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** What was read out of a file: the text that becomes the notice. */
export interface SourceText {
  readonly text: string;
  /** One for each line of the text, null for a line that was put in between; null where the file has no pages. */
  readonly positions: readonly (LinePosition | null)[] | null;
  readonly kind: "text" | "html" | "docx" | "pdf";
}

/** Limits against the wrong file and the hostile one, far above any vacancy notice. */
export const SOURCE_LIMITS = {
  /** Bytes of a file: 32 MB. */
  file: 32_000_000,
  /** Letters of the text that comes of it. */
  text: 2_000_000,
  /** Bytes of all parts of a packed file, unpacked: 64 MB. */
  unpacked: 64_000_000,
  /** How many times its size a packed file may unpack to, once it is larger than `unpackedFree`. */
  unpackedTimes: 20,
  unpackedFree: 8_000_000,
  /** Parts of a packed file or of a saved page. */
  parts: 4_000,
  pages: 200,
  /** Elements inside each other; browsers stop at 512. */
  depth: 1_000,
  /** The same inside a Word document, where a table takes four. */
  xmlDepth: 250,
} as const;

/** Which files a person is offered as notices. Any file may still come: its kind is read from its bytes. */
export const NOTICE_FILE = {
  extensions: [".txt", ".md", ".docx", ".pdf", ".html", ".htm", ".mht", ".mhtml"],
  type: "text/plain",
  mostBytes: SOURCE_LIMITS.file,
} as const;
