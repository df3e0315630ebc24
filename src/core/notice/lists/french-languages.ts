import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { FRENCH_LANGUAGE_PATTERN } from "#core/notice/vocabulary/languages.ts";
import { matched, partOf, type LanguageLevel, type LanguagePart } from "#core/notice/lists/language-part.ts";

const NAME = `(?:${FRENCH_LANGUAGE_PATTERN})`;
const SCHEME = String.raw`([IVX]{1,4}|[ABC][12])(?:\s?\(\s?[«“"”]?\s?([\p{L} -]{3,30}?)\s?[»“"”]?\s?\))?`;
const LEVEL = String.raw`(?:le )?niveau (?:de compétence )?${SCHEME}`;
const OFFICIAL = String.raw`langues officielles[^.;()]{0,40}\((${NAME})\s?(?:\/|et|ou)\s?(?:l['’]|le )?(${NAME})\)`;
const ONE_AND_OTHER = new RegExp(
  String.raw`${LEVEL} dans l['’]une des (?:deux )?${OFFICIAL}[\s,;]*(?:et )?(?:${LEVEL} dans l['’]autre)?`,
  "iu",
);
/** "(anglais/français) : V (« avancé ») dans l’une, III dans l’autre". */
const PAIR = new RegExp(
  String.raw`\((${NAME})\s?\/\s?(${NAME})\)\s?:?\s(?:niveau )?${SCHEME} dans l['’]une[\s,;]*(?:et )?(?:niveau )?${SCHEME} dans l['’]autre`,
  "iu",
);
const ONE_OF = new RegExp(
  String.raw`((?:(?:très )?[\p{L}]+ )?(?:ma[iî]trise|connaissance)(?: [\p{L}]+){0,3}?)(?:, [^.;,()]{3,40},)? de l['’]une des (?:deux )?${OFFICIAL}(?:[^.;]{0,20}?((?:(?:très )?bonne )?connaissance[^.;,]{0,30}?) de l['’]autre)?`,
  "iu",
);
const WORDS = String.raw`(?:(?:très )?(?:bonnes?|excellentes?|parfaites?|solides?|une|la|l['’]) ?){0,2}(?:ma[iî]trise|connaissances?|pratique|niveau|aptitudes?|compétences? rédactionnelles?|capacité de rédaction|rédaction|usage|parle[rz]? couramm?ent)(?: (?:pratique|approfondie|satisfaisante|courante|écrite|orale|parfaite|suffisante|professionnelle|passive|active|opérationnel(?:le)?|de travail|avancée?|de base)s?){0,3}`;
const LINK = String.raw`(?:\s(?:écrite et orale |orale et écrite )?(?:du |de la langue |de la |de l['’]|de |en |d['’]))?`;
const NAMES = String.raw`${NAME}(?:\s?(?:,|\/|et|ou|et\/ou)\s(?:du |de l['’]|de la |l['’]|le |en )?${NAME})*`;
const BEHIND = String.raw`(?:\s(?:courant|impeccable|parfait|professionnel|bon niveau|lu, écrit(?:,| et) parlé|écrit et parlé))?`;
const NAMED = new RegExp(String.raw`(${WORDS})${LINK}\s?(${NAMES})(?![\p{L}])`, "giu");
const ALONE = new RegExp(String.raw`^(?:l['’]|le |la |langue )?(${NAMES})(?![\p{L}])${BEHIND}`, "iu");
/** "une autre langue des Nations Unies", "la troisième langue officielle", "deux langues officielles". */
const FURTHER =
  /(?<!\p{L})(?:(?:une? |la |l['’])?(?:autres?|deuxième|seconde|troisième) (?:de ces |des )?langues?|une des langues|(?:les )?deux langues officielles|(?:une |la |les |des )?langues? (?:locale|nationale)s?)(?: (?:officielle|nationale|locale|de travail)s?)*(?: (?:de l['’]|d['’]un |de la |des |du |de |d['’])\p{Lu}[\p{L}’'-]*(?:\s(?:européenne|Unies|membre|de l['’]Europe))*)?(?! que\b)/giu;
/** Words of skill, without which such languages are only mentioned. */
const SKILL =
  /\b(?:parle[rz]?|ma[iî]trise|connaissances?|pratique|aisance|compétences?|niveau|atout|souhait)/iu;
const LANGUAGE_LEVEL = /\b([ABC][12])\b/;
const WORKING_LANGUAGES =
  /\bsont (?:les|deux) langues|langues? (?:officielles? et )?de travail (?:de|du|des)\b/iu;
const ASSET = /\b(atout|souhaitée?s?|souhaitables?|avantage|un plus)\b/iu;
const SKILL_WORDS = new RegExp(WORDS, "giu");
const LONGEST_ALONE = 90;
const NEAR = 60;

const level = (words: string | undefined, levelName?: string): LanguageLevel => ({
  level: words ?? null,
  levelName: levelName ?? null,
});

function unassigned(text: Stretch): LanguagePart[] {
  const apart = PAIR.exec(text.text);
  if (apart) {
    const [, first, second, one, oneName, other, otherName] = apart;
    const from = matched(text, apart);
    return [
      partOf("one", [first!, second!], level(one, oneName), from),
      partOf("other", [first!, second!], level(other, otherName), from),
    ];
  }
  const match = ONE_AND_OTHER.exec(text.text);
  if (match) {
    const [, one, oneName, first, second, other, otherName] = match;
    const from = matched(text, match);
    const part = partOf("one", [first!, second!], level(one, oneName), from);
    return other === undefined
      ? [part]
      : [part, partOf("other", [first!, second!], level(other, otherName), from)];
  }
  const oneOf = ONE_OF.exec(text.text);
  if (!oneOf) return [];
  const [, words, first, second, other] = oneOf;
  const from = matched(text, oneOf);
  const part = partOf("one", [first!, second!], level(words), from);
  return other === undefined ? [part] : [part, partOf("other", [first!, second!], level(other), from)];
}

/** "du peul ou du dogon": one of them will do. */
function each(names: string, words: string | undefined, from: Stretch): LanguagePart[] {
  const all = names.match(new RegExp(NAME, "giu")) ?? [];
  return all.length === 2 && /\sou\s/u.test(names) && !names.includes("/")
    ? [partOf("one", all, level(words), from)]
    : all.map((name) => partOf("named", [name], level(words), from));
}

function further(clause: Stretch): LanguagePart[] {
  if (!SKILL.test(clause.text)) return [];
  const asset = ASSET.exec(clause.text)?.[1]?.toLowerCase();
  return [...clause.text.matchAll(FURTHER)].map((match) => {
    const from = matched(clause, match);
    const words = [
      ...clause.text.slice(Math.max(0, match.index - NEAR), match.index).matchAll(SKILL_WORDS),
    ].pop()?.[0];
    return partOf("named", [from.text], level(asset ?? words), from);
  });
}

function named(clause: Stretch): LanguagePart[] {
  const { text } = clause;
  const scheme = LANGUAGE_LEVEL.exec(text)?.[1] ?? ASSET.exec(text)?.[1]?.toLowerCase();
  const found = [...text.matchAll(NAMED)].flatMap((match) =>
    each(match[2]!, scheme ?? match[1]!, matched(clause, match)),
  );
  if (found.length > 0 || text.length > LONGEST_ALONE) return found;
  const alone = ALONE.exec(text);
  return alone ? each(alone[1]!, scheme, sliceStretch(clause, 0, alone[0].length)) : [];
}

/** The languages that a clause of a French notice asks for; none where it only tells which are used. */
export function frenchLanguages(clause: Stretch): LanguagePart[] {
  if (WORKING_LANGUAGES.test(clause.text)) return [];
  const open = unassigned(clause);
  return open.length > 0 ? open : [...named(clause), ...further(clause)];
}

/** Whether a text speaks of a language in French at all. */
export const SPEAKS_FRENCH_OF_LANGUAGE: RegExp = new RegExp(
  String.raw`(?<!\p{L})(?:${NAME}|langues?)(?!\p{L})`,
  "iu",
);
