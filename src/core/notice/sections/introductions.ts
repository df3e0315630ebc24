import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import type { Fragment } from "#core/notice/sections/fragment.ts";
import { commonName } from "#core/notice/vocabulary/competency-names.ts";
import {
  headingOnOwnLine,
  speaksOfCompetencies,
  type SectionKind,
} from "#core/notice/vocabulary/section-headings.ts";

export type IntroducedKind = "qualifications" | "essential" | "desirable" | "competencies";

const LONGEST = 240;
const LONGEST_NAME = 6;
const LOOKED_AT = 12;
const LISTS = new Set<SectionKind>(["qualifications", "essential", "desirable", "competencies"]);
const DESIRABLE =
  /\b(?:desirable|desired|ideally|idéalement|bonus points?|nice to have|advantag(?:e|es|eous)|assets?|preferred|preferable|beneficial|atouts?|souhaitables?|appréciée?s?|un plus)(?!\p{L})|souhaitée?s?(?!\p{L})/iu;
const ESSENTIAL =
  /\b(?:essential|mandatory|obligatory|minimum requirements|indispensables?|essentiel(?:le|s|les)?|obligatoires?|impérati(?:f|ve|fs|ves))(?!\p{L})|exigée?s?(?!\p{L})/iu;
/** Where a text that is not about the candidate begins to say who is wanted. */
const TELLS_OF_POST = new Set<SectionKind>(["header", "summary", "other", "accountabilities"]);
const WANTED =
  /\b(?:looking for (?:a )?(?:candidates?|someone|people|person|applicants?)|(?:candidates?|applicants?|incumbent|you) (?:must|should|will(?: need to)?) (?:have|possess|meet|fulfil)|ideal candidate|following (?:qualifications|requirements|criteria|profile)|(?:candidats?|candidate|titulaire|vous) (?:doi(?:t|vent)|devez|devr(?:a|ez|ont)) (?:avoir|posséder|remplir|justifier|répondre|disposer)|profil (?:suivant|recherché))(?!\p{L})/iu;
const ANNOUNCES = /:$|\b(?:following|suivante?s?)\b[^.:;]{0,40}$/iu;
const NAME = /^(\p{Lu}[^:.;]{2,70}?)(?:\s?:|\s[–—-]\s|$)/u;

/** The same under "Essential" or "Desirable" right behind: competencies too are told apart so. */
const namesFollowHeading = (pieces: readonly Fragment[], at: number): boolean => {
  const next = pieces[at + 1];
  return (
    next?.kind === "heading" &&
    (next.section === "essential" || next.section === "desirable") &&
    namesFollow(pieces, at + 1)
  );
};

/** Whether most of the items that follow begin with a short name, as competencies do and requirements do not. */
export function namesFollow(pieces: readonly Fragment[], at: number): boolean {
  let items = 0;
  let names = 0;
  for (let i = at + 1; i < pieces.length && i <= at + LOOKED_AT && pieces[i]!.kind === "item"; i++) {
    const name = NAME.exec(pieces[i]!.stretch.text)?.[1];
    items++;
    if (name !== undefined && wordCount(name) <= LONGEST_NAME) names++;
  }
  return items > 1 && names * 3 >= items * 2;
}

const LOOKED_FOR_NAMES = 40;
const FEWEST_COMMON = 2;

/** "Leading and working in teams:" over items, and others like it: each a name with what it asks. */
export function namesOverItemsFollow(pieces: readonly Fragment[], at: number): boolean {
  let names = 0;
  for (let i = at + 1; i < pieces.length && i < at + LOOKED_FOR_NAMES; i++) {
    const [piece, next] = [pieces[i]!, pieces[i + 1]];
    if (piece.kind === "heading") break;
    const isName =
      piece.kind === "text" &&
      piece.startsLine &&
      next?.kind === "item" &&
      piece.stretch.text.endsWith(":") &&
      wordCount(piece.stretch.text) <= LONGEST_NAME + 2;
    if (isName) names++;
    if (names === FEWEST_COMMON) return true;
  }
  return false;
}

/** Whether names of competencies in common use begin the lines that follow, before the next known heading. */
export function commonNamesFollow(pieces: readonly Fragment[], at: number): boolean {
  const names = new Set<string>();
  for (const piece of pieces.slice(at + 1, at + 1 + LOOKED_FOR_NAMES)) {
    if (piece.kind === "heading" && piece.section !== null) break;
    const name = piece.startsLine ? commonName(piece.stretch.text) : null;
    if (name !== null) names.add(name);
    if (names.size === FEWEST_COMMON) return true;
  }
  return false;
}

const FEWEST_LINES = 3;

/** Whether lines follow that are nothing but names. */
const nameLinesFollow = (pieces: readonly Fragment[], at: number): boolean =>
  pieces
    .slice(at + 1, at + 1 + FEWEST_LINES)
    .filter(({ kind, startsLine, stretch }) => kind === "text" && startsLine && looksLikeName(stretch.text))
    .length === FEWEST_LINES;

/** "- Generic competences:" over items that stand further in. */
function listUnderItem(pieces: readonly Fragment[], at: number): IntroducedKind | null {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  if (piece.kind !== "item" || next?.kind !== "item" || next.indent <= piece.indent) return null;
  const kind = piece.stretch.text.endsWith(":") ? headingOnOwnLine(piece.stretch.text) : null;
  return kind === "competencies" || kind === "essential" || kind === "desirable" ? kind : null;
}

/**
 * The kind of list that a line announces, "The following would be an asset:"; null where it announces none or goes on
 * with the list it stands in.
 */
export function introducedKind(
  current: SectionKind,
  pieces: readonly Fragment[],
  at: number,
): IntroducedKind | null {
  const piece = pieces[at]!;
  const { text } = piece.stretch;
  const nested = listUnderItem(pieces, at);
  if (nested !== null && nested !== current) return nested;
  if (piece.kind === "field" || text.length > LONGEST || !ANNOUNCES.test(text)) return null;
  const speaks = current !== "competencies" && speaksOfCompetencies(text);
  const follow = namesFollow(pieces, at) || namesFollowHeading(pieces, at);
  if (speaks && (follow || (text.endsWith(":") && nameLinesFollow(pieces, at)))) return "competencies";
  if (!text.endsWith(":") || piece.kind === "item") return null;
  if (TELLS_OF_POST.has(current))
    return WANTED.test(text) && pieces[at + 1]?.kind === "item" ? "qualifications" : null;
  if (!LISTS.has(current)) return null;
  if (current === "competencies" && namesFollow(pieces, at)) return null;
  const kind = DESIRABLE.test(text) ? "desirable" : ESSENTIAL.test(text) ? "essential" : null;
  return kind === current ? null : kind;
}
