import { METRICS } from "#adapters/pdf/fonts/metrics-data.ts";
import { FALLBACKS, HOLLOW_BOX } from "#adapters/pdf/font-names.ts";
import type { PdfFont } from "#adapters/pdf/font-names.ts";
import { MM_PER_POINT } from "#core/layout/measure.ts";
import type { Measure } from "#core/layout/measure.ts";
import type { FontName } from "#core/layout/placed.ts";

/** A font drawn with, and a stretch of text that it has. */
export interface FontRun {
  readonly font: PdfFont;
  readonly text: string;
}

/** Widths and coverage of the fonts, from the generated table; no font file is needed. */
export interface FontMetrics extends Measure {
  /** Text cut where another font must stand in; characters that none has become hollow boxes. */
  runs(text: string, font: FontName): readonly FontRun[];
  /** True where the font itself has every character. */
  isWhole(text: string, font: FontName): boolean;
}

/** Width + 1 by UTF-16 unit; 0 where the font lacks the character. */
type Table = Uint16Array;

const CACHE_LIMIT = 50_000;
/** Not only to save space: the last one to go in must not push out all words of a long report. */
const CACHED_LENGTH = 40;

export function createFontMetrics(): FontMetrics {
  const tables = new Map<PdfFont, Table>();
  const table = (font: PdfFont): Table => {
    const known = tables.get(font);
    if (known !== undefined) return known;
    const made = readTable(METRICS[font].widths);
    tables.set(font, made);
    return made;
  };
  const caches = new Map<FontName, Map<string, number>>();
  const width = (text: string, font: FontName): number => {
    let cache = caches.get(font);
    if (cache === undefined || cache.size > CACHE_LIMIT) caches.set(font, (cache = new Map()));
    const known = cache.get(text);
    if (known !== undefined) return known;
    const units = unitsWide(text, font, table);
    if (text.length <= CACHED_LENGTH) cache.set(text, units);
    return units;
  };
  return {
    width: (text, font, size) => (width(text, font) * size * MM_PER_POINT) / 1000,
    ascent: (font) => METRICS[font].ascent / 1000,
    descent: (font) => METRICS[font].descent / 1000,
    covers: (code) => code <= 0xffff && fontFor(code, "sans-400", table) !== null,
    runs: (text, font) => cutRuns(text, font, table),
    isWhole: (text, font) => isWhole(text, table(font)),
  };
}

function readTable(packed: string): Table {
  const table = new Uint16Array(0x10000);
  for (const run of packed.split(";")) {
    const [from = "", widths = ""] = run.split("=");
    let code = Number.parseInt(from, 36);
    for (const each of widths.split(",")) {
      const [width = "", times = "1"] = each.split("*");
      const end = code + Number.parseInt(times, 36);
      table.fill(Number.parseInt(width, 36) + 1, code, end);
      code = end;
    }
  }
  return table;
}

function fontFor(code: number, font: FontName, table: (font: PdfFont) => Table): PdfFont | null {
  if (code > 0xffff) return null;
  for (const each of FALLBACKS[font]) if (table(each)[code] !== 0) return each;
  return null;
}

function isWhole(text: string, own: Table): boolean {
  for (let index = 0; index < text.length; index += 1) if (own[text.charCodeAt(index)] === 0) return false;
  return true;
}

function unitsWide(text: string, font: FontName, table: (font: PdfFont) => Table): number {
  const own = table(font);
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const width = own[text.charCodeAt(index)] ?? 0;
    if (width === 0) return sum + runsWide(text.slice(index), font, table);
    sum += width - 1;
  }
  return sum;
}

const runsWide = (text: string, font: FontName, table: (font: PdfFont) => Table): number =>
  cutRuns(text, font, table).reduce(
    (sum, run) =>
      sum + [...run.text].reduce((part, char) => part + (table(run.font)[char.charCodeAt(0)] ?? 1) - 1, 0),
    0,
  );

function cutRuns(text: string, font: FontName, table: (font: PdfFont) => Table): FontRun[] {
  const runs: { font: PdfFont; text: string }[] = [];
  for (const char of text) {
    const found = fontFor(char.codePointAt(0) ?? 0, font, table);
    const drawn = found === null ? HOLLOW_BOX : char;
    const use = found ?? "second-400";
    const last = runs.at(-1);
    // A space needs no change of font; a copied line stays in one piece.
    if (last !== undefined && (last.font === use || (char === " " && table(last.font)[32] !== 0)))
      last.text += drawn;
    else runs.push({ font: use, text: drawn });
  }
  return runs;
}
