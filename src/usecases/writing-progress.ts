import type { PdfPhase } from "#core/ports-pdf.ts";

/** What is being done with the pages of a file. "joining": they are put together; of how far only a share is known. */
export type WritingPhase = "building" | PdfPhase | "joining";

/** Where the making of one file is. */
export interface FileProgress {
  readonly phase: WritingPhase;
  /** Pages of this file that are through the phase. */
  readonly pages: number;
  /** Pages of this file where they are known better than from its plan. */
  readonly of: number | null;
}

export interface WritingProgress {
  readonly phase: WritingPhase;
  /** Pages that are through the phase, those of earlier files with them, and pages in all. */
  readonly done: number;
  readonly total: number;
  /** Of the whole work, from 0 to 1; never less than it was. */
  readonly share: number;
  readonly title: string;
  readonly file: number;
  readonly files: number;
}

/** How far a file is when a phase begins and when it ends, from 0 to 1. */
export type PhaseShares = { readonly [phase in WritingPhase]?: readonly [from: number, to: number] };

/*
 * Measured with 300 booklets of 5 pages in 5 piles, in seconds: built 0.2 and 0.4 of turns for the page, placed 1.7,
 * drawn 2.0, written 3.0 and 0.6 for what follows the last page.
 */
export const PDF_SHARES: PhaseShares = {
  building: [0, 0.08],
  placing: [0.08, 0.3],
  drawing: [0.3, 0.56],
  writing: [0.56, 0.92],
};

/* Measured with booklets of 5 pages, in seconds: 60 of them made 0.9, joined 2.6; 300 of them 3.4 and 17 to 23. */
export const WORD_SHARES: PhaseShares = {
  building: [0, 0.02],
  writing: [0.02, 0.2],
  joining: [0.2, 1],
};

interface Files {
  /** Title and pages of each, as planned. */
  readonly plans: readonly { readonly title: string; readonly pages: number }[];
  readonly shares: PhaseShares;
  readonly tell: (progress: WritingProgress) => void;
}

/** Tells of several files, made one after another, as of one work. */
export interface Telling {
  /** Where the file at `index` is. */
  readonly at: (index: number, progress: FileProgress) => void;
  /** It is there. */
  readonly finished: (index: number) => void;
}

export function tellingOf({ plans, shares, tell }: Files): Telling {
  const planned = sum(plans.map(({ pages }) => pages));
  /** Pages as known by now. */
  const known = plans.map(({ pages }) => pages);
  let phase: WritingPhase = "building";
  const say = (index: number, pages: number, shareOfFile: number): void => {
    const before = sum(plans.slice(0, index).map((plan) => plan.pages));
    const own = plans[index]?.pages ?? 0;
    tell({
      phase,
      done: sum(known.slice(0, index)) + pages,
      total: sum(known),
      share: planned === 0 ? 0 : (before + own * shareOfFile) / planned,
      title: plans[index]?.title ?? "",
      file: index + 1,
      files: plans.length,
    });
  };
  return {
    at: (index, progress) => {
      phase = progress.phase;
      const of = progress.of ?? Math.max(known[index] ?? 0, progress.pages);
      known[index] = of;
      const [from, to] = shares[phase] ?? [0, 0];
      say(index, progress.pages, of === 0 ? from : from + (to - from) * (progress.pages / of));
    },
    finished: (index) => say(index, known[index] ?? 0, 1),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
