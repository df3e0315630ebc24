import type { jsPDF } from "jspdf";
import type { FontFiles } from "#adapters/pdf/font-files.ts";
import type { FontMetrics } from "#adapters/pdf/font-metrics.ts";
import type { PdfFont } from "#adapters/pdf/font-names.ts";
import { internalsOf, visualOrder } from "#adapters/pdf/jspdf-internals.ts";
import type { EmbeddedFont } from "#adapters/pdf/jspdf-internals.ts";
import { round } from "#adapters/pdf/units.ts";
import type { FontName } from "#core/layout/placed.ts";

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

interface Embedded {
  readonly font: EmbeddedFont;
  /** Words as glyph numbers: each is looked up once. */
  readonly words: Map<string, string>;
  readonly glyphs: Set<number>;
}

/**
 * Writes text as glyph numbers straight into the page. `doc.text` would look up, copy and re-parse every
 * letter every time; reports become three times faster without it (docs/decisions/0004-pdf-engine.md).
 */
export class LineWriter {
  readonly #doc: jsPDF;
  readonly #files: FontFiles;
  readonly #metrics: FontMetrics;
  /** The font and size last set: a page keeps them from one line to the next. */
  #current = "";
  readonly #embedded = new Map<PdfFont, Embedded>();

  constructor(doc: jsPDF, files: FontFiles, metrics: FontMetrics) {
    this.#doc = doc;
    this.#files = files;
    this.#metrics = metrics;
  }

  /** PDF operators for one line of text that begins at x, y in points from the lower left corner. */
  line(text: string, font: FontName, size: number, x: number, y: number, turned = false): string {
    const at = turned ? `BT -1 0 0 -1 ${round(x)} ${round(y)} Tm ` : `BT ${round(x)} ${round(y)} Td `;
    if (this.#metrics.isWhole(text, font)) return `${at}${this.#show(text, font, size)} ET`;
    const drawn = RIGHT_TO_LEFT.test(text) ? visualOrder(this.#doc, text) : text;
    const shows = this.#metrics.runs(drawn, font).map((run) => this.#show(run.text, run.font, size));
    return `${at}${shows.join(" ")} ET`;
  }

  /** A new page forgets the font. */
  newPage(): void {
    this.#current = "";
  }

  #show(text: string, font: PdfFont, size: number): string {
    const embedded = this.#embed(font);
    const dress = `/${embedded.font.id} ${size} Tf `;
    const show = `(${glyphsOf(text, embedded)}) Tj`;
    if (dress === this.#current) return show;
    this.#current = dress;
    return dress + show;
  }

  #embed(name: PdfFont): Embedded {
    const known = this.#embedded.get(name);
    if (known !== undefined) return known;
    const file = this.#files.get(name);
    if (file === undefined) throw new Error(`font ${name} was not loaded`);
    const internals = internalsOf(this.#doc);
    this.#doc.addFileToVFS(`${name}.ttf`, file);
    this.#doc.addFont(`${name}.ttf`, name, "normal");
    this.#doc.setFont(name, "normal");
    // jsPDF puts a font into the file only after text in it: one space, outside the structure.
    internals.write("/Artifact BMC");
    this.#doc.text(" ", 0, 0);
    internals.write("EMC");
    const made: Embedded = { font: internals.getFont(), words: new Map(), glyphs: new Set() };
    this.#embedded.set(name, made);
    return made;
  }
}

function glyphsOf(text: string, embedded: Embedded): string {
  if (!text.includes(" ")) return wordGlyphs(text, embedded);
  const space = wordGlyphs(" ", embedded);
  let out = "";
  let from = 0;
  for (let to = text.indexOf(" "); to >= 0; to = text.indexOf(" ", from)) {
    out += (to > from ? wordGlyphs(text.slice(from, to), embedded) : "") + space;
    from = to + 1;
  }
  return from < text.length ? out + wordGlyphs(text.slice(from), embedded) : out;
}

function wordGlyphs(word: string, embedded: Embedded): string {
  const known = embedded.words.get(word);
  if (known !== undefined) return known;
  let out = "";
  for (let index = 0; index < word.length; index += 1) out += glyphBytes(word.charCodeAt(index), embedded);
  embedded.words.set(word, out);
  return out;
}

/** Registers a glyph the first time: for the subset, the widths, and the way back to Unicode. */
function glyphBytes(code: number, { font, glyphs }: Embedded): string {
  const { metadata } = font;
  const glyph = metadata.characterToGlyph(code);
  if (!glyphs.has(glyph)) {
    glyphs.add(glyph);
    metadata.glyIdsUsed.push(glyph);
    metadata.toUnicode[glyph] = code;
    metadata.Unicode.widths.push(glyph, [Math.trunc(metadata.widthOfGlyph(glyph))]);
  }
  return byte(glyph >> 8) + byte(glyph & 0xff);
}

/** What would end a string or be read as a line end is escaped. Half the size of hexadecimal: less to deflate. */
function byte(value: number): string {
  if (value === 0x0d) return "\\r";
  const char = String.fromCharCode(value);
  return char === "(" || char === ")" || char === "\\" ? `\\${char}` : char;
}
