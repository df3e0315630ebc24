import type { SectionKind } from "#core/notice/vocabulary/section-headings.ts";
import { fieldOfLabel } from "#core/notice/vocabulary/field-labels.ts";
import { EMPTY, type Stretch } from "#core/notice/text/stretch.ts";
import type { Fragment } from "#core/notice/sections/fragment.ts";
import { introducedKind } from "#core/notice/sections/introductions.ts";

export type Piece = Exclude<Fragment, { kind: "heading" }>;

export interface Section {
  readonly kind: SectionKind;
  readonly heading: Stretch;
  readonly pieces: readonly Piece[];
}

interface Open {
  readonly kind: SectionKind;
  readonly heading: Stretch;
  readonly pieces: Piece[];
}

/** The head of the notice lasts until the first section that is a part of its body. */
const STAYS_IN_HEADER = new Set<SectionKind | null>([null, "header"]);
const LONGEST_VALUE = 80;

/** "Salary" over "EUR 5,000": a heading that is a label too is one where a short value follows. */
function isLabelOver(piece: Fragment, next: Fragment | undefined): boolean {
  return (
    piece.kind === "heading" &&
    piece.section === "contract" &&
    next?.kind === "text" &&
    next.startsLine &&
    next.stretch.text.length <= LONGEST_VALUE &&
    fieldOfLabel(piece.stretch.text) !== null
  );
}

/** "Languages" over "Required: fluency in ..." and "Desirable: knowledge of ...": still languages. */
const isOfLanguages = (current: SectionKind, piece: Fragment, next: Fragment | undefined): boolean =>
  current === "languages" &&
  piece.kind === "heading" &&
  (piece.section === "essential" || piece.section === "desirable") &&
  next?.kind === "text" &&
  !next.startsLine;

/** Pieces under their headings. In the head of the notice lines in capitals are names and titles, not headings. */
export function toSections(pieces: readonly Fragment[]): Section[] {
  const sections: Open[] = [{ kind: "header", heading: EMPTY, pieces: [] }];
  let inHeader = true;
  pieces.forEach((piece, i) => {
    const current = sections[sections.length - 1]!;
    if (piece.kind !== "heading") {
      const kind = introducedKind(current.kind, piece);
      if (kind) sections.push({ kind, heading: piece.stretch, pieces: [] });
      else current.pieces.push(piece);
    } else if (isLabelOver(piece, pieces[i + 1]) || (inHeader && piece.section === null))
      current.pieces.push({ kind: "text", stretch: piece.stretch, startsLine: true });
    else if (!inHeader || !STAYS_IN_HEADER.has(piece.section)) {
      inHeader = false;
      const kind = isOfLanguages(current.kind, piece, pieces[i + 1]) ? "languages" : (piece.section ?? "other");
      sections.push({ kind, heading: piece.stretch, pieces: [] });
    }
  });
  return sections;
}
