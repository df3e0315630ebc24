import type { SectionKind } from "#core/notice/vocabulary/section-headings.ts";
import { EMPTY, type Stretch } from "#core/notice/text/stretch.ts";
import type { Fragment } from "#core/notice/sections/fragment.ts";

export type Piece = Exclude<Fragment, { kind: "heading" }>;

export interface Section {
  readonly kind: SectionKind;
  readonly heading: Stretch;
  readonly pieces: readonly Piece[];
}

/** The head of the notice lasts until the first section that is a part of its body. */
const STAYS_IN_HEADER = new Set<SectionKind | null>([null, "header"]);

/** Pieces under their headings. In the head of the notice lines in capitals are names and titles, not headings. */
export function toSections(pieces: readonly Fragment[]): Section[] {
  const sections: { kind: SectionKind; heading: Stretch; pieces: Piece[] }[] = [
    { kind: "header", heading: EMPTY, pieces: [] },
  ];
  let inHeader = true;
  for (const piece of pieces) {
    const current = sections[sections.length - 1]!;
    if (piece.kind !== "heading") current.pieces.push(piece);
    else if (inHeader && STAYS_IN_HEADER.has(piece.section)) {
      if (piece.section === null)
        current.pieces.push({ kind: "text", stretch: piece.stretch, startsLine: true });
    } else {
      inHeader = false;
      sections.push({ kind: piece.section ?? "other", heading: piece.stretch, pieces: [] });
    }
  }
  return sections;
}
