import { jsPDF } from "jspdf";

/*
 * The parts of jsPDF 4.2 that its types do not show. Every use of them goes through here: when jsPDF is
 * updated, this is the file to check.
 */

export interface TrueTypeFont {
  characterToGlyph(code: number): number;
  widthOfGlyph(glyph: number): number;
  readonly glyIdsUsed: number[];
  readonly toUnicode: Record<number, number>;
  /** Flat pairs: glyph, [width]. */
  readonly Unicode: { readonly widths: (number | [number])[] };
}

export interface EmbeddedFont {
  /** "F15": its name in the page's resources. */
  readonly id: string;
  readonly metadata: TrueTypeFont;
}

export interface Internals {
  write(...content: string[]): void;
  out(content: string): void;
  getFont(): EmbeddedFont;
  newObject(): number;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, output: boolean): void;
  putStream(stream: {
    data: string;
    objectId: number;
    additionalKeyValues?: { key: string; value: string }[];
    filters?: string[];
  }): void;
  getPageInfo(page: number): { readonly objId: number };
  readonly events: { subscribe(topic: string, callback: (data: { pageNumber: number }) => void): string };
}

interface BidiEngine {
  doBidiReorder(text: string): string;
}

interface Hidden {
  readonly internal: Internals;
  readonly __private__: { setPdfVersion(version: string): void };
  processArabic(text: string): string;
}

interface HiddenStatic {
  readonly __bidiEngine__: new (options: Record<string, boolean>) => BidiEngine;
}

const hidden = (doc: jsPDF): Hidden => doc as unknown as Hidden;

export const internalsOf = (doc: jsPDF): Internals => hidden(doc).internal;

/** 1.7 is the first with all that tagged files with attachments use. */
export const setPdfVersion = (doc: jsPDF, version: string): void =>
  hidden(doc).__private__.setPdfVersion(version);

/** The settings under which jsPDF's own reordering came out right for every mix that was tried. */
const RTL = { isInputVisual: false, isOutputVisual: true, isOutputRtl: false, isSymmetricSwapping: true };

/** Text with Hebrew or Arabic as it is drawn: letters joined, order from left to right. */
export function visualOrder(doc: jsPDF, text: string): string {
  const joined = hidden(doc).processArabic(text);
  const { __bidiEngine__: Engine } = jsPDF as unknown as HiddenStatic;
  return new Engine(RTL).doBidiReorder(joined);
}
