import type { Text } from "#core/model/printed-text.ts";
import { cleanKeepingNoBreak } from "#core/layout/clean.ts";
import type { Measure } from "#core/layout/measure.ts";
import { dressOf } from "#core/layout/styles.ts";
import type { Dress, Style } from "#core/layout/styles.ts";

/** A stretch of one dress that is never broken, unless it is wider than the line. */
export interface Atom {
  readonly text: string;
  readonly dress: Dress;
  readonly width: number;
}

/** Atoms that stay together; a line may end after each unit. */
export interface Unit {
  readonly atoms: readonly Atom[];
  readonly width: number;
  /** Width of the space that follows, 0 where the unit ended at a hyphen, slash or line break. */
  readonly space: number;
  readonly ends: "space" | "hyphen" | "line";
}

const PIECES = /\n| +|[^ \n]+/g;
/** A line may end after - / – — when a letter follows: "life/work", "well-known"; never inside "DS-04" or "3/5". */
const AFTER_HYPHEN = /(?<=[\p{L})][-/–—]+)(?=[\p{L}(])/u;
const HAS_HYPHEN = /[-/–—]/;

interface Open {
  atoms: Atom[];
  width: number;
}

/** Text cut into units. Empty lines come out as units without atoms. */
export function unitsOf(text: Text, style: Style, measure: Measure): Unit[] {
  const units: Unit[] = [];
  const open: Open = { atoms: [], width: 0 };
  for (const run of typeof text === "string" ? [{ text }] : text) {
    const dress = dressOf(style, run);
    for (const piece of cleanKeepingNoBreak(run.text).match(PIECES) ?? []) {
      addPiece(piece, dress, open, units, measure);
    }
  }
  if (open.atoms.length > 0) close(open, units, "line", 0);
  return units;
}

function addPiece(piece: string, dress: Dress, open: Open, units: Unit[], measure: Measure): void {
  if (piece === "\n") return close(open, units, "line", 0);
  if (piece.startsWith(" ")) return addSpace(dress, open, units, measure);
  const parts = HAS_HYPHEN.test(piece) ? piece.split(AFTER_HYPHEN) : [piece];
  parts.forEach((part, index) => {
    const drawn = part.includes("\u00A0") ? part.replaceAll("\u00A0", " ") : part;
    const width = measure.width(drawn, dress.font, dress.size);
    open.atoms.push({ text: drawn, dress, width });
    open.width += width;
    if (index < parts.length - 1) close(open, units, "hyphen", 0);
  });
}

/** Spaces at the start of a line are dropped; after a closed unit they were counted already. */
function addSpace(dress: Dress, open: Open, units: Unit[], measure: Measure): void {
  if (open.atoms.length > 0) return close(open, units, "space", measure.width(" ", dress.font, dress.size));
  const last = units.at(-1);
  if (last?.ends === "hyphen")
    units[units.length - 1] = { ...last, ends: "space", space: measure.width(" ", dress.font, dress.size) };
}

function close(open: Open, units: Unit[], ends: Unit["ends"], space: number): void {
  units.push({ atoms: open.atoms, width: open.width, space, ends });
  open.atoms = [];
  open.width = 0;
}
