import { isHeadingOnlyAlone, type SectionKind } from "#core/notice/vocabulary/section-headings.ts";
import { fieldOfLabel } from "#core/notice/vocabulary/field-labels.ts";
import { EMPTY, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import { lookupKey, wordCount } from "#core/notice/text/normalise.ts";
import type { Fragment } from "#core/notice/sections/fragment.ts";
import { isDefinition } from "#core/notice/lists/competency-table.ts";
import {
  commonNamesFollow,
  introducedKind,
  namesFollow,
  namesOverItemsFollow,
} from "#core/notice/sections/introductions.ts";

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

type Heading = Extract<Fragment, { kind: "heading" }>;

interface Walk {
  readonly sections: Open[];
  /** The head of the notice lasts until the first section that is a part of its body. */
  inHeader: boolean;
  /** "Desirable qualifications": what "Experience" and "Languages" under it belong to as well. */
  wide: "essential" | "desirable" | null;
  /** What the section was before a sentence opened a list of competencies in it. */
  before: SectionKind | null;
  /** Whether the competencies are being told apart into essential and desirable ones. */
  toldApart: boolean;
  /** Whether headings of no known kind still stand among the competencies. */
  amongCompetencies: boolean;
  /** A piece that was taken with the one before it. */
  taken: Fragment | null;
}

const STAYS_IN_HEADER = new Set<SectionKind | null>([null, "header"]);
const LONGEST_VALUE = 80;
const SHORT_NAME = 4;
const LONGEST_WORDS = 6;
const LABELS_TOO = new Set<SectionKind | null>(["contract", "languages", "qualifications"]);

/** "Vacancy notice" over "1081/2026" labels it. */
const REFERENCE = /^[\p{Lu}\d/-]*\d[\p{Lu}\d/-]*$/u;

/** "Salary" over "EUR 5,000": a heading that is a label too is one where a short value follows. */
function isLabelOver(walk: Walk, piece: Heading, next: Fragment | undefined): boolean {
  const isValue = next?.kind === "text" || (next?.kind === "heading" && next.section === null);
  if (!isValue || !next.startsLine || fieldOfLabel(piece.stretch.text) === null) return false;
  const { text } = next.stretch;
  if (piece.section === "header") return REFERENCE.test(text);
  const canLabel =
    LABELS_TOO.has(piece.section) || (walk.inHeader && (piece.section === null || piece.section === "other"));
  const isSentence = text.endsWith(".") && wordCount(text) > LONGEST_WORDS;
  return canLabel && text.length <= LONGEST_VALUE && !isSentence;
}

/** "Type of contract: permanent" in the head of a notice is a label with its value. */
function labelBefore(walk: Walk, piece: Heading, next: Fragment | undefined): Piece | null {
  if (!walk.inHeader || piece.section !== "contract" || next?.kind !== "text" || next.startsLine) return null;
  const field =
    next.stretch.text.length <= LONGEST_VALUE ? fieldOfLabel(trimStretch(piece.stretch, ": ").text) : null;
  return field && { kind: "field", field, label: piece.stretch, stretch: next.stretch, startsLine: true };
}

/** "Evaluation" over "Ability to judge ..." and "Purpose" over "People", among competencies, are names. */
function isNameOver(current: Open, piece: Heading, next: Fragment | undefined): boolean {
  if (current.kind !== "competencies" || next?.kind !== "text" || !next.startsLine) return false;
  const { text } = next.stretch;
  return (
    isDefinition(text) ||
    (isHeadingOnlyAlone(piece.stretch.text) && looksLikeName(text) && wordCount(text) <= SHORT_NAME)
  );
}

/** "Languages" over "Required: fluency in ..." and "Desirable: knowledge of ...": still languages. */
const isOfLanguages = (current: SectionKind, piece: Heading, next: Fragment | undefined): boolean =>
  current === "languages" &&
  (piece.section === "essential" || piece.section === "desirable") &&
  next?.kind === "text" &&
  !next.startsLine;

/** "Connaissances" right under "Compétences", beside "savoir-faire" and "savoir-être". */
function isKnowledgeGroup({ sections }: Walk, piece: Heading): boolean {
  const current = sections[sections.length - 1]!;
  return (
    current.kind === "competencies" &&
    current.pieces.length === 0 &&
    /^(?:connaissances|knowledge|savoirs)$/.test(lookupKey(piece.stretch.text))
  );
}

/** Under "Desirable qualifications" the headings "Experience" and "Skills" open nothing else. */
function kindOf(walk: Walk, piece: Heading, pieces: readonly Fragment[], at: number): SectionKind {
  const next = pieces[at + 1];
  const current = walk.sections[walk.sections.length - 1]!.kind;
  if (isOfLanguages(current, piece, next)) return "languages";
  const { section } = piece;
  if (section === "qualifications" && commonNamesFollow(pieces, at)) return "competencies";
  if (section === "qualifications" && walk.wide) return walk.wide;
  if (isKnowledgeGroup(walk, piece)) return "competencies";
  if (section === "essential" || section === "desirable")
    walk.wide = wordCount(piece.stretch.text) > 1 && current !== "qualifications" ? section : null;
  else if (section !== "languages") walk.wide = null;
  return section ?? "other";
}

/** "Essential" and "Desirable" over names of competencies: competencies too are told apart so. */
function isOfCompetencies(walk: Walk, pieces: readonly Fragment[], at: number): boolean {
  const [piece, current] = [pieces[at]!, walk.sections[walk.sections.length - 1]!];
  return (
    current.kind === "competencies" &&
    (current.pieces.length === 0 || walk.toldApart) &&
    piece.kind === "heading" &&
    (piece.section === "essential" || piece.section === "desirable") &&
    (namesFollow(pieces, at) || commonNamesFollow(pieces, at) || namesOverItemsFollow(pieces, at))
  );
}

/** "Delivering at Pace" over "Essential" and its bullets: a competency with what it demands. */
const isNameOverDemands = (walk: Walk, piece: Heading, next: Fragment | undefined): boolean =>
  walk.amongCompetencies &&
  piece.section === null &&
  next?.kind === "heading" &&
  (next.section === "essential" || next.section === "desirable") &&
  looksLikeName(piece.stretch.text) &&
  !/\b(?:skills|expertise|requirements)\b/i.test(piece.stretch.text);

function open(walk: Walk, kind: SectionKind, heading: Stretch): void {
  walk.sections.push({ kind, heading, pieces: [] });
  if (kind !== "essential" && kind !== "desirable" && kind !== "other")
    walk.amongCompetencies = kind === "competencies";
  walk.before = null;
  walk.toldApart = false;
}

function takeHeading(walk: Walk, piece: Heading, pieces: readonly Fragment[], at: number): void {
  const next = pieces[at + 1];
  const current = walk.sections[walk.sections.length - 1]!;
  const labelled = labelBefore(walk, piece, next);
  if (labelled) {
    current.pieces.push(labelled);
    walk.taken = next!;
  } else if (
    isLabelOver(walk, piece, next) ||
    isNameOver(current, piece, next) ||
    (walk.inHeader && piece.section === null)
  )
    current.pieces.push({ kind: "text", stretch: piece.stretch, startsLine: true });
  else if (isNameOverDemands(walk, piece, next)) {
    open(walk, "competencies", EMPTY);
    walk.sections[walk.sections.length - 1]!.pieces.push({
      kind: "text",
      stretch: piece.stretch,
      startsLine: true,
    });
  } else if (isOfCompetencies(walk, pieces, at)) {
    open(walk, "competencies", piece.stretch);
    walk.toldApart = true;
  } else if (!walk.inHeader || !STAYS_IN_HEADER.has(piece.section)) {
    walk.inHeader = false;
    open(walk, kindOf(walk, piece, pieces, at), piece.stretch);
  }
}

/** A list that a sentence opened ends where another sentence stands over another list. */
const endsIntroduced = (walk: Walk, current: Open, piece: Piece, next: Fragment | undefined): boolean =>
  walk.before !== null &&
  piece.kind === "text" &&
  piece.startsLine &&
  next?.kind === "item" &&
  current.pieces.some(({ kind }) => kind === "item");

/** Pieces under their headings. In the head of the notice lines in capitals are names and titles, not headings. */
export function toSections(pieces: readonly Fragment[]): Section[] {
  const walk: Walk = {
    sections: [{ kind: "header", heading: EMPTY, pieces: [] }],
    inHeader: true,
    wide: null,
    before: null,
    toldApart: false,
    amongCompetencies: false,
    taken: null,
  };
  pieces.forEach((piece, i) => {
    if (piece === walk.taken) return;
    if (piece.kind === "heading") return takeHeading(walk, piece, pieces, i);
    const current = walk.sections[walk.sections.length - 1]!;
    const kind = introducedKind(current.kind, pieces, i);
    if (kind) {
      open(walk, kind, piece.stretch);
      if (kind === "competencies" || kind === "qualifications") walk.before = current.kind;
    } else if (endsIntroduced(walk, current, piece, pieces[i + 1])) open(walk, walk.before!, piece.stretch);
    else current.pieces.push(piece);
  });
  return walk.sections;
}
