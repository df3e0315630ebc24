import type { Fragment } from "#core/notice/sections/fragment.ts";
import type { SectionKind } from "#core/notice/vocabulary/section-headings.ts";

const LONGEST = 240;
const REQUIREMENTS = new Set<SectionKind>(["qualifications", "essential", "desirable"]);
const DESIRABLE =
  /\b(?:desirable|desired|ideally|idéalement|bonus points?|nice to have|advantag(?:e|es|eous)|assets?|preferred|preferable|beneficial|atouts?|souhaitables?|souhaité(?:e|s|es)?|appréciée?s?|un plus)\b/iu;
const ESSENTIAL =
  /\b(?:essential|mandatory|obligatory|minimum requirements|indispensables?|essentiel(?:le|s|les)?|obligatoires?|impérati(?:f|ve|fs|ves)|exigée?s?)\b/iu;

/**
 * The kind of list that a line announces, "The following would be an asset:"; null where it announces none or goes on
 * with the list it stands in.
 */
export function introducedKind(current: SectionKind, piece: Fragment): "essential" | "desirable" | null {
  const { text } = piece.stretch;
  if (!REQUIREMENTS.has(current) || piece.kind !== "text" || !/:$/.test(text) || text.length > LONGEST)
    return null;
  const kind = DESIRABLE.test(text) ? "desirable" : ESSENTIAL.test(text) ? "essential" : null;
  return kind === current ? null : kind;
}
