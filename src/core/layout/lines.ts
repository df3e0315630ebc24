import type { Text } from "#core/model/printed-text.ts";
import { cleanKeepingNoBreak } from "#core/layout/clean.ts";
import type { Measure } from "#core/layout/measure.ts";
import { plainLines } from "#core/layout/plain-lines.ts";
import { dressOf, sameDress } from "#core/layout/styles.ts";
import type { Dress, Style } from "#core/layout/styles.ts";
import { unitsOf } from "#core/layout/tokens.ts";
import type { Atom, Unit } from "#core/layout/tokens.ts";

export interface Segment {
  readonly text: string;
  readonly dress: Dress;
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
  /** False where a word goes on in the next line. */
  readonly gap: boolean;
}

/** Thousandths of a millimetre must not decide where a line ends. */
const SLACK = 0.005;

interface Draft {
  atoms: { atom: Atom; x: number }[];
  /** Where the next atom goes: the end of the last one and the space after it. */
  x: number;
  space: number;
}

/** Text broken into lines no wider than `width`, as many words on each as fit. */
export function breakLines(text: Text, style: Style, width: number, measure: Measure): Line[] {
  const only = typeof text === "string" ? { text } : text.length === 1 ? text[0] : undefined;
  const plain =
    only === undefined
      ? null
      : plainLines(cleanKeepingNoBreak(only.text), dressOf(style, only), width, measure);
  return plain ?? breakUnits(text, style, width, measure);
}

/** The general way: any dresses, all places where a line may end. */
export function breakUnits(text: Text, style: Style, width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let draft = newDraft();
  const push = (gap: boolean): void => {
    lines.push(finish(draft, gap));
    draft = newDraft();
  };
  for (const unit of unitsOf(text, style, measure)) {
    if (draft.atoms.length > 0 && draft.x + draft.space + unit.width > width + SLACK) push(draft.space > 0);
    for (const part of unit.width > width + SLACK ? inPieces(unit, width, measure) : [unit]) {
      if (part.ends === "hyphen" && part !== unit) {
        add(draft, part);
        push(false);
      } else add(draft, part);
    }
    if (unit.ends === "line") push(true);
  }
  if (draft.atoms.length > 0) push(true);
  return lines;
}

/** Longer texts read better filled than even. */
const BALANCED_LINES = 5;
const STEPS = 9;

/** As `breakLines`, in as many lines, but evenly long: for headings and labels, where a last word alone looks lost. */
export function balancedLines(text: Text, style: Style, width: number, measure: Measure): Line[] {
  let best = breakLines(text, style, width, measure);
  if (best.length < 2 || best.length > BALANCED_LINES) return best;
  let low = 0;
  let high = width;
  for (let step = 0; step < STEPS; step += 1) {
    const tried = breakLines(text, style, (low + high) / 2, measure);
    if (tried.length > best.length || !sameBreaks(best, tried)) low = (low + high) / 2;
    else {
      best = tried;
      high = (low + high) / 2;
    }
  }
  return best;
}

/** Narrower lines must not break inside words that were whole. */
const sameBreaks = (before: readonly Line[], after: readonly Line[]): boolean =>
  after.filter((line) => !line.gap).length <= before.filter((line) => !line.gap).length;

const newDraft = (): Draft => ({ atoms: [], x: 0, space: 0 });

function add(draft: Draft, unit: Unit): void {
  let x = draft.x + draft.space;
  for (const atom of unit.atoms) {
    draft.atoms.push({ atom, x });
    x += atom.width;
  }
  draft.x = x;
  draft.space = unit.space;
}

/** A unit wider than the line, cut between characters; a combining mark stays with its letter. */
function inPieces(unit: Unit, width: number, measure: Measure): Unit[] {
  const pieces: Unit[] = [];
  let atoms: Atom[] = [];
  let x = 0;
  for (const atom of unit.atoms) {
    for (const char of atom.text.match(/.\p{M}*/gu) ?? []) {
      const w = measure.width(char, atom.dress.font, atom.dress.size);
      if (x > 0 && x + w > width) {
        pieces.push({ atoms, width: x, space: 0, ends: "hyphen" });
        atoms = [];
        x = 0;
      }
      atoms.push({ text: char, dress: atom.dress, width: w });
      x += w;
    }
  }
  return [...pieces, { atoms, width: x, space: unit.space, ends: unit.ends }];
}

/** Neighbours of one dress become one segment, with the spaces between them. */
function finish(draft: Draft, gap: boolean): Line {
  const segments: { text: string; dress: Dress; x: number; width: number }[] = [];
  for (const { atom, x } of draft.atoms) {
    const last = segments.at(-1);
    const spaced = last !== undefined && x > last.x + last.width + SLACK / 10;
    if (last !== undefined && sameDress(last.dress, atom.dress)) {
      last.text += spaced ? ` ${atom.text}` : atom.text;
      last.width = x + atom.width - last.x;
    } else {
      if (last !== undefined && spaced) last.text += " ";
      segments.push({ text: atom.text, dress: atom.dress, x, width: atom.width });
    }
  }
  return { segments, width: draft.x, gap };
}
