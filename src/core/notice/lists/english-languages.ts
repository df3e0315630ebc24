import { LANGUAGE_PATTERN } from "#core/notice/vocabulary/languages.ts";
import { joinStretches, sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { matched, partOf, type LanguageLevel, type LanguagePart } from "#core/notice/lists/language-part.ts";

const NAME = `(?:${LANGUAGE_PATTERN})`;
const JOINT = String.raw`(?:, and |, or | and\/or | and | & | or |, |\s?\/\s?)(?:(?:in|of|the) )?`;
const RUN = new RegExp(String.raw`(?<![\p{L}-])${NAME}(?:${JOINT}${NAME})*(?![\p{L}])`, "gu");
const EACH = new RegExp(NAME, "gu");
const SCHEME = String.raw`(?:SLP\s?\d{4}|[IVX]{1,4}|[ABC][12]|\d)`;
const LEVEL = String.raw`(?:[Ll]evel )?(${SCHEME})(?![\p{L}\d])(?:\s?[(–-]\s?["“”']?([\p{L} -]{3,30}?)["“”']?\s?(?:\)|$|(?=[.,;])))?`;

/** "(English/French): V in one and II in the other". */
const ONE_AND_OTHER = new RegExp(
  String.raw`\((${NAME}) ?(?:\/| and | or ) ?(${NAME})\)\s?:?\s${LEVEL} in one(?: of them)?\s?[;,]?(?: and)?\s${LEVEL} in the other`,
  "u",
);
/** "good knowledge of one of the two official languages (English or French) and ability to work in the other". */
const ONE_OF = new RegExp(
  String.raw`([\p{L} ]{4,40}?) (?:of|in) one of (?:the |these )?[^.;()]{0,70}\(([^()]{3,90})\)(?:[,;]?(?: and)?(?: a)? ([^.;()]{3,70}?)(?: (?:of|in))?,? the other(?! \p{L}+ language))?`,
  "u",
);
/** "level V (Advanced) in one of the official languages (English or French) and II in the other". */
const ONE_AT_LEVEL = new RegExp(
  String.raw`${LEVEL} in one of (?:the |these )?[^.;()]{0,70}\(([^()]{3,90})\)(?:\s?[;,]?(?: and)?\s${LEVEL} in the other)?`,
  "u",
);
/** "knowledge of one of these" after "The working languages are English and French". */
const ONE_OF_THESE = /([\p{L} ]{4,40}?) (?:of|in) (?:at least )?one of (?:these|them|the two)\b/u;
const FURTHER =
  /\b((?:[Aa]n?(?:other)? )(?:(?:second|third|fourth|further|additional|local|official|working|\p{Lu}{2,6}|United Nations|national|relevant|Member State|European) ){0,4}languages?(?: of (?:the |a )?(?!English|French)[\p{L} ]{3,40}?)?|[Oo]ther (?:(?:official|working|\p{Lu}{2,6}|United Nations|relevant|European|local|national) ){0,3}languages|the local languages?(?: of the duty station)?|[Ll]ocal languages|(?:one|another|any other|any) of (?:the |these )(?:other )?(?:(?:two|official|working|UN|EU|NATO) ){0,3}languages(?: of (?:the )?[\p{Lu}][\p{L} ]{2,40}?)?)(?=$|[.,;:()/]|\s\(|\s(?:is|are|as|and|or|at|to|will|would|in|an?|desirable|preferred)\b)(?:\s\([^()]*\)(?! (?:or|and)\b))?/gu;
const WORKING =
  /^\W*(?:the )?(?:two |official |working )*languages? (?:of|are|is|at)\b|\b(?:is|are) (?:both )?(?:the |one of the )?(?:\p{L}+ ){0,3}(?:working|official) languages?\b/iu;
/** "conducted in English", "applications in French": what is told of the work or the papers is not asked. */
const NOT_ASKED =
  /\b(?:conducted|carried out|submitted|drafted|available|published|translat\p{L}+|interpret\p{L}+|applications?|letters?|cv|reports?|documents?|using)\b[^.;]{0,20}[\s(](?:in|from|into)\s(?:the )?$|\busing (?:the )?$/iu;
/** What may stand behind the name of a language; before other words it is the name of a people: "Armenian history". */
const BEHIND =
  /^\s*(?:$|[,.;:()/–-]|(?:languages?|skills|and|or|is|are|at|as|to|with|would|will|for|in|both|on|since|because|plus|an?|orally|level|essential|required|desirable|desired|preferred|mandatory|considered|speaking|beyond|including|if|but|may|shall|only|will|needed|strongly|highly|\d)(?![\p{L}])|(?:writ|spok|oral|verbal|communicat|proficien|fluen|working|SLP|[ABCIVX]{1,4}\d?\b))/iu;
const SKILL =
  /\b(?:fluen|proficien|knowledge|command|excellent|good|strong|superb|superior|spoken|written|oral|verbal|native|mother tongue|bilingual|literacy|mastery|languages?|level|speak|communicat|ability to (?:work|write|draft|read))/i;
const QUALITY = String.raw`(?:(?:[Cc]omplete|[Ee]xcellent|[Gg]ood|[Vv]ery good|[Vv]ery|[Ww]orking|[Pp]rofessional|[Ff]ull|[Bb]asic|[Ss]trong|[Tt]horough|[Ii]ntermediate|[Ee]xpert|[Bb]eginners?|[Ss]uperb|[Ss]ome|[Pp]ractical|[Aa]dequate|[Ss]ound|[Ff]luent|[Aa]dvanced|[Hh]igh|[Ll]imited|[Pp]erfect|[Ss]olid|[Ss]atisfactory|[Ss]pecialized|[Pp]roven|[Oo]utstanding) ){0,3}`;
const WORDS = new RegExp(
  String.raw`${QUALITY}(?:[Ff]luen(?:t|cy)|[Pp]roficien(?:t|cy)|[Kk]nowledge|[Cc]ommand|[Mm]astery|[Nn]ative|[Mm]other tongue|[Ee]xcellent|[Gg]ood|[Ss]trong|[Ss]peak and write fluent|(?:[\p{L}]+ and )?[\p{L}]+ skills)(?=\s|$)`,
  "gu",
);
const ASSET = /\b(asset|advantage|advantageous|desirable|desired|preferred|plus|beneficial)\b/i;
const REQUIRED = /\b(required|essential|mandatory)\b/i;
const LEVEL_BEFORE = new RegExp(
  String.raw`[Ll]evel (${SCHEME})(?:\s?\(["“”']?([\p{L} -]{3,30})["“”']?\))?,?[\p{L} ]{0,30} (?:in|of) $`,
  "u",
);
const LEVEL_BEHIND = new RegExp(
  String.raw`^(?: languages?)?\s?[:(,–-]*\s?(?:at )?(?:least )?(?:the |a )?(?:minimum )?${LEVEL}`,
  "u",
);
const LEVEL_ANYWHERE = /\b(?:level )?([ABC][12])\b/;
const NEAR = 90;

const level = (text: string | null | undefined, levelName?: string | null): LanguageLevel => ({
  level: text ?? null,
  levelName: levelName ?? null,
});

const namesIn = (text: string): string[] => text.match(EACH) ?? [];

/** The level that belongs to a run of names: a grade of a scheme beside it, else the words before or the verdict. */
function levelOf(clause: string, from: number, to: number, alone: boolean): LanguageLevel {
  const before = LEVEL_BEFORE.exec(clause.slice(Math.max(0, from - NEAR), from));
  const behind = before ?? LEVEL_BEHIND.exec(clause.slice(to, to + NEAR));
  if (behind) return level(behind[1], behind[2]);
  const asset = alone ? ASSET.exec(clause)?.[1]?.toLowerCase() : undefined;
  const scheme = LEVEL_ANYWHERE.exec(clause)?.[1];
  if (scheme !== undefined || asset !== undefined) return level(scheme ?? asset);
  const words = [...clause.slice(Math.max(0, from - NEAR), from).matchAll(WORDS)].pop()?.[0];
  return level(
    words ?? WORDS_BEHIND.exec(clause.slice(to, to + NEAR))?.[1] ?? REQUIRED.exec(clause)?.[1]?.toLowerCase(),
  );
}

const WORDS_BEHIND =
  /^,?(?:\s?[:–-])?\s(?:is |language )?((?:fluen|proficien)\p{L}+|(?:\p{L}+ ){0,2}language skills|mother tongue|native)/iu;

/** "French or Russian": one of them will do; "French and/or Albanian" are named each. */
const isChoice = (run: string): boolean => / or /.test(run) && !/ and |&|\//.test(run.replace(/, and /, " "));

function runsIn(clause: Stretch, anyName: boolean): LanguagePart[] {
  const { text } = clause;
  if (!anyName && !SKILL.test(text)) return [];
  const runs = [...text.matchAll(RUN)].filter(
    ({ index, 0: run }) =>
      BEHIND.test(text.slice(index + run.length, index + run.length + NEAR)) &&
      !NOT_ASKED.test(text.slice(Math.max(0, index - NEAR), index)),
  );
  return runs.flatMap((match) => {
    const names = namesIn(match[0]);
    const found = levelOf(text, match.index, match.index + match[0].length, runs.length === 1);
    const from = fromOf(clause, match, found);
    if (names.length === 2 && isChoice(match[0])) return [partOf("one", names, found, from)];
    return names.map((name) => partOf("named", [name], found, from));
  });
}

/** The names with what stands between them and their level, where the clause prints it so. */
function fromOf(clause: Stretch, match: RegExpMatchArray, { level: words }: LanguageLevel): Stretch {
  const [from, to] = [match.index!, match.index! + match[0].length];
  const at = words === null ? -1 : clause.text.lastIndexOf(words, from);
  const behind = words === null || at >= 0 ? -1 : clause.text.indexOf(words, to);
  if (at >= 0 && from - at < NEAR) return sliceStretch(clause, at, to);
  return sliceStretch(clause, from, behind >= 0 && behind - to < NEAR ? behind + words!.length : to);
}

function pairsIn(text: Stretch): LanguagePart[] {
  const match = ONE_AND_OTHER.exec(text.text);
  if (match) {
    const from = matched(text, match);
    const among = [match[1]!, match[2]!];
    return [
      partOf("one", among, level(match[3], match[4]), from),
      partOf("other", among, level(match[5], match[6]), from),
    ];
  }
  const atLevel = ONE_AT_LEVEL.exec(text.text);
  const choices = namesIn(atLevel?.[3] ?? "");
  if (atLevel && choices.length > 1) {
    const from = matched(text, atLevel);
    const one = partOf("one", choices, level(atLevel[1], atLevel[2]), from);
    return atLevel[4] === undefined
      ? [one]
      : [one, partOf("other", choices, level(atLevel[4], atLevel[5]), from)];
  }
  const oneOf = ONE_OF.exec(text.text);
  const among = namesIn(oneOf?.[2] ?? "");
  if (!oneOf || among.length < 2) return [];
  const from = matched(text, oneOf);
  const words = oneOf[1]!.trim().replace(/^.*\b(?:and|have|possess|in|of|an?|the) (?=\S)/, "");
  const one = partOf("one", among, level(words), from);
  return oneOf[3] === undefined || among.length > 2
    ? [one]
    : [one, partOf("other", among, level(oneOf[3]), from)];
}

function furtherIn(clause: Stretch, found: readonly RegExpMatchArray[]): LanguagePart[] {
  const verdict = (text: string): string | undefined => ASSET.exec(text)?.[1]?.toLowerCase();
  return found.map((match, i) => {
    const own = verdict(clause.text.slice(match.index! + match[0].length, found[i + 1]?.index));
    const asset = own ?? verdict(clause.text);
    const words = [
      ...clause.text.slice(Math.max(0, match.index! - NEAR), match.index).matchAll(WORDS),
    ].pop()?.[0];
    const from = matched(clause, match);
    return partOf("named", [from.text], level(asset ?? words), from);
  });
}

/** What is left of a clause between the stretches that were read already. */
function between(clause: Stretch, found: readonly RegExpMatchArray[]): Stretch[] {
  const ends = [0, ...found.map((match) => match.index! + match[0].length)];
  return ends.map((end, i) => {
    const bracket = i > 0 ? (/^\s\([^()]*\)/.exec(clause.text.slice(end))?.[0].length ?? 0) : 0;
    return sliceStretch(clause, end + bracket, found[i]?.index ?? clause.text.length);
  });
}

function inClause(clause: Stretch, anyName: boolean): LanguagePart[] {
  const pairs = pairsIn(clause);
  if (pairs.length > 0) return [...runsIn(withoutPairs(clause, pairs), anyName), ...pairs];
  const further = [...clause.text.matchAll(FURTHER)];
  return [
    ...between(clause, further).flatMap((rest) => runsIn(rest, anyName)),
    ...furtherIn(clause, further),
  ];
}

const withoutPairs = (clause: Stretch, [first]: readonly LanguagePart[]): Stretch =>
  sliceStretch(clause, 0, Math.max(0, clause.text.indexOf(first!.from.text)));

const OTHER =
  /^([\p{L} ]{4,40}?) (?:of|in) the other(?: (?:official|working|UN))?(?: language)?(?=$|[.,]|\s(?:is|and|would|will)\b)/u;

/** "Working knowledge of the other is an asset", after a choice between two. */
function otherOf(clause: Stretch, { value, from }: LanguagePart): LanguagePart[] {
  const match = OTHER.exec(clause.text);
  if (!match) return [];
  return [
    partOf("other", value.among, level(match[1]!.trim()), joinStretches([matched(clause, match), from])),
  ];
}

/**
 * The languages that clauses of an English text ask for; none where they only tell which are used. Under a heading of
 * languages any name counts, elsewhere only beside words of skill.
 */
export function englishLanguages(clauses: readonly Stretch[], anyName: boolean): LanguagePart[] {
  let told: Stretch | null = null;
  let choice: LanguagePart | undefined;
  return clauses.flatMap((clause) => {
    const other = choice ? otherOf(clause, choice) : [];
    if (other.length > 0)
      return [...other, ...inClause(sliceStretch(clause, other[0]!.from.text.length), anyName)];
    if (WORKING.test(clause.text)) {
      told = clause;
      return [];
    }
    const these = ONE_OF_THESE.exec(clause.text);
    if (these && told)
      return [
        partOf(
          "one",
          namesIn(told.text),
          level(these[1]!.trim()),
          joinStretches([told, matched(clause, these)]),
        ),
      ];
    const parts = inClause(clause, anyName);
    choice = parts.find(({ value }) => value.which === "one" && value.among.length === 2) ?? choice;
    return parts;
  });
}

/** Whether a text speaks of a language in English at all. */
export const SPEAKS_OF_LANGUAGE: RegExp = new RegExp(
  String.raw`languages?\b|(?<!\p{L})${NAME}(?!\p{L})`,
  "u",
);
