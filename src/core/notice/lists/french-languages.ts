import type { PostLanguage } from "#core/model/post.ts";
import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { FRENCH_LANGUAGE_PATTERN } from "#core/notice/vocabulary/languages.ts";

interface Part {
  readonly value: PostLanguage;
  readonly from: Stretch;
}

const NAME = `(?:${FRENCH_LANGUAGE_PATTERN})`;
const LEVEL = String.raw`(?:le )?niveau (?:de compétence )?([IVX]{1,4}|[ABC][12])(?:\s?\(\s?[«“"”]?\s?([\p{L} -]{3,30}?)\s?[»“"”]?\s?\))?`;
const ONE_AND_OTHER = new RegExp(
  String.raw`${LEVEL} dans l['’]une des (?:deux )?langues officielles[^.;()]{0,40}\((${NAME})\s?(?:\/|et)\s?(${NAME})\)[\s,;]*(?:et )?(?:${LEVEL} dans l['’]autre)?`,
  "iu",
);
const ONE_OF = new RegExp(
  String.raw`((?:[\p{L}]+ )?(?:maîtrise|connaissance)(?: [\p{L}]+){0,3}?) de l['’]une des (?:deux )?langues officielles[^.;()]{0,40}\((${NAME})\s?(?:\/|et|ou)\s?(?:l['’]|le )?(${NAME})\)(?:[^.;]{0,12}(connaissance[^.;,]{0,30}?) de l['’]autre)?`,
  "iu",
);
const WORDS =
  String.raw`(?:(?:très )?(?:bonnes?|excellentes?|parfaites?|solides?|une|la|l['’]) ?){0,2}(?:maîtrise|connaissances?|pratique|niveau|aptitudes?|compétences? rédactionnelles?|capacité de rédaction|rédaction|usage)(?: (?:pratique|approfondie|satisfaisante|courante|écrite|orale|parfaite|suffisante|professionnelle|passive|active|opérationnel(?:le)?|de travail|avancée?|de base)s?){0,3}`;
const LINK = String.raw`(?:\s(?:écrite et orale |orale et écrite )?(?:du |de la langue |de la |de l['’]|de |en |d['’]))?`;
const NAMES = String.raw`${NAME}(?:\s?(?:,|\/|et|ou|et\/ou)\s(?:du |de l['’]|de la |l['’]|le |en )?${NAME})*`;
const BEHIND = String.raw`(?:\s(?:courant|impeccable|parfait|professionnel|bon niveau|lu, écrit(?:,| et) parlé|écrit et parlé))?`;
const NAMED = new RegExp(String.raw`(${WORDS})${LINK}\s?(${NAMES})(?![\p{L}])`, "giu");
const ALONE = new RegExp(String.raw`^(?:l['’]|le |la |langue )?(${NAMES})(?![\p{L}])${BEHIND}`, "iu");
const LANGUAGE_LEVEL = /\b([ABC][12])\b/;
const WORKING_LANGUAGES = /\bsont (?:les|deux) langues|langues? (?:officielles? et )?de travail (?:de|du|des)\b/iu;
const ASSET = /\b(atout|souhaitée?s?|souhaitables?|avantage|un plus)\b/iu;
const LONGEST_ALONE = 90;

const oneOrOther = (
  which: "one" | "other",
  among: readonly string[],
  level: string | undefined,
  levelName: string | undefined,
): PostLanguage => ({ which, among, level: level ?? null, levelName: levelName ?? null });

function unassigned(text: Stretch): Part[] {
  const match = ONE_AND_OTHER.exec(text.text);
  const [, one, oneName, first, second, other, otherName] = match ?? [];
  const among = [first!, second!];
  if (match) {
    const from = sliceStretch(text, match.index, match.index + match[0].length);
    const parts = [{ from, value: oneOrOther("one", among, one, oneName) }];
    return other === undefined
      ? parts
      : [...parts, { from, value: oneOrOther("other", among, other, otherName) }];
  }
  const oneOf = ONE_OF.exec(text.text);
  if (!oneOf) return [];
  const from = sliceStretch(text, oneOf.index, oneOf.index + oneOf[0].length);
  const languages = [oneOf[2]!, oneOf[3]!];
  const parts = [{ from, value: oneOrOther("one", languages, oneOf[1], undefined) }];
  return oneOf[4] === undefined
    ? parts
    : [...parts, { from, value: oneOrOther("other", languages, oneOf[4], undefined) }];
}

function each(names: string, level: string | null, from: Stretch): Part[] {
  return [...names.matchAll(new RegExp(NAME, "giu"))].map(([name]) => ({
    from,
    value: { which: "named", among: [name], level, levelName: null },
  }));
}

/** The languages that a clause of a French notice asks for; none where it only tells which are used. */
export function frenchLanguages(clause: Stretch): Part[] {
  const { text } = clause;
  if (WORKING_LANGUAGES.test(text)) return [];
  const open = unassigned(clause);
  if (open.length > 0) return open;
  const scheme = LANGUAGE_LEVEL.exec(text)?.[1] ?? ASSET.exec(text)?.[1]?.toLowerCase();
  const named = [...text.matchAll(NAMED)].flatMap((match) =>
    each(match[2]!, scheme ?? match[1]!, sliceStretch(clause, match.index, match.index + match[0].length)),
  );
  if (named.length > 0 || text.length > LONGEST_ALONE) return named;
  const alone = ALONE.exec(text);
  return alone ? each(alone[1]!, scheme ?? null, sliceStretch(clause, 0, alone[0].length)) : [];
}

/** Whether a text speaks of a language in French at all. */
export const SPEAKS_FRENCH_OF_LANGUAGE: RegExp = new RegExp(String.raw`(?<!\p{L})${NAME}(?!\p{L})`, "iu");
