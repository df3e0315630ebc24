import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import { candidate, RANK, type Candidate } from "#core/notice/fields/candidate.ts";

const MONEY = String.raw`(?:EUR|USD|US\$|GBP|CHF|CAD|XOF|FCFA|[€$£])`;
const AMOUNT = String.raw`\d{1,3}(?:[.,'’  ]?\d{3})+(?:[.,]\d{2})?|\d{3,6}(?:[.,]\d{2})?`;
const PER = String.raw`(?:\s?(?:per|a|par|/)\s?(?:month|year|annum|mois|an)(?!\p{L})|\s(?:monthly|annually|mensuels?|annuels?|bruts?|nets?))`;
const ONE_AMOUNT = String.raw`(?:${MONEY}\s?(?:${AMOUNT})|(?:${AMOUNT})\s?${MONEY})`;
const SALARY = new RegExp(
  String.raw`${ONE_AMOUNT}(?:\s?(?:-|–|to|à|and|et)\s?(?:${ONE_AMOUNT}|${AMOUNT}))?(?:${PER}){0,3}`,
  "u",
);
const SPEAKS_OF_PAY =
  /\b(?:salar(?:y|ies)|remunerat\w+|emoluments?|net base|stipend|salaires?|rémunération|traitement)\b/iu;

const NATIONALS =
  /\b(?:(?:only )?nationals? (?:of|from) (?:one of )?(?:the |an? )?[^.;:()]{3,90}|(?:US|U\.S\.|United States) citizen(?:s|ship)(?: is required)?|citizens? of (?:the |an? )?[^.;:()]{3,70}|ressortissante?s?(?:\/\S+)? (?:d['’]un|de l['’]un|des|d['’]une|de l['’])[^.;:()]{3,90})/iu;
const DEMANDS =
  /\b(?:only|must|required?|eligible|open to|accepted|considered|restricted|limited|seuls?|seules?|doivent|ouverts?|réservés?|acceptées?|admis)\b/iu;
const NATIONALS_END =
  /,?\s+(?:can be|may be|will be|are (?:eligible|considered|encouraged|invited)|is (?:open|required)|who\b|seront|peuvent|sont|pourront|at the time|on the closing|whose|dont)\b.*$/iu;

const CLEARANCE =
  /\b(?:(?:NATO )?COSMIC TOP SECRET|(?:NATO|OTAN|EU|UE|NATIONAL) (?:TRÈS )?SECRET|TOP SECRET|(?:TRÈS )?SECRET (?:UE\/EU SECRET|OTAN|DÉFENSE|DEFENSE)|CTS|(?:NATO|EU) CONFIDENTIAL|CONFIDENTIEL (?:DÉFENSE|OTAN|UE)|SECRET|(?<=clearance )NS)\b/iu;
const SPEAKS_OF_CLEARANCE = /\b(?:clear(?:ance|ed)|habilitation|habilité)/iu;
const ONLY_CLEARANCE = /\b(?:security clearance|habilitation de sécurité)\b/iu;

const POSTS =
  /\b(?:(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:posts?|positions?|vacancies|openings|postes?)\b(?! (?:ahead|above|below|grades?))|\((\d{1,2}) (?:posts?|positions?|postes?)\))/iu;
const NUMBER = new Map(
  [
    ["one", "un", "une"],
    ["two", "deux"],
    ["three", "trois"],
    ["four", "quatre"],
    ["five", "cinq"],
    ["six"],
    ["seven", "sept"],
    ["eight", "huit"],
    ["nine", "neuf"],
    ["ten", "dix"],
  ].flatMap((words, i) => words.map((word) => [word, String(i + 1)] as const)),
);

const TESTS =
  /\b(?:written (?:and oral )?(?:tests?|exams?|examinations?|assessments?|exercises?)|language (?:proficiency )?tests?|(?:pre-?)?recorded video interviews?|video interviews?|technical (?:tests?|assessments?)|practical (?:tests?|exercises?)|assessment cent(?:re|er)s?|case stud(?:y|ies)|essays?|presentations? exercises?|psychometric tests?|online (?:tests?|assessments?)|typing tests?|knowledge tests?|competency[- ]based tests?|épreuves? (?:écrites?|orales?|pratiques?|techniques?)|tests? (?:écrits?|techniques?|pratiques?|de langues?|linguistiques?|psychotechniques?|en ligne)|examens? écrits?|études? de cas|mises? en situation|centres? d['’]évaluation)(?!\p{L})/giu;
const SPEAKS_OF_SELECTION =
  /\b(?:candidates?|applicants?|assess\w*|evaluat\w+|selection|recruitment|interviews?|invited|shortlist\w*|candidate?s?|candidats?|sélection|évaluation|entretiens?|recrutement)\b/iu;
const MOST_TESTS = 5;

function matched(field: "salary" | "clearance" | "nationality", text: Stretch, pattern: RegExp): Candidate[] {
  const match = pattern.exec(text.text);
  if (!match) return [];
  const words = sliceStretch(text, match.index, match.index + match[0].length);
  const end = field === "nationality" ? NATIONALS_END.exec(words.text)?.index : undefined;
  return [candidate(field, trimStretch(sliceStretch(words, 0, end), ",. "), "sentence", RANK.sentence)];
}

function postsIn(text: Stretch): Candidate[] {
  const match = POSTS.exec(text.text);
  const printed = match?.[1] ?? match?.[2];
  if (!match || printed === undefined) return [];
  const at = match.index + match[0].indexOf(printed);
  const value = NUMBER.get(printed.toLowerCase()) ?? String(Number(printed));
  return [candidate("posts", sliceStretch(text, at, at + printed.length), "sentence", RANK.sentence, value)];
}

const termsOf = (text: Stretch): Candidate[] => [
  ...(SPEAKS_OF_PAY.test(text.text) ? matched("salary", text, SALARY) : []),
  ...(DEMANDS.test(text.text) ? matched("nationality", text, NATIONALS) : []),
  ...(SPEAKS_OF_CLEARANCE.test(text.text) ? matched("clearance", text, CLEARANCE) : []),
  ...matched("clearance", text, ONLY_CLEARANCE).map((one) => ({ ...one, rank: RANK.last })),
];

/** Tests announced to candidates, each kind once, in the words of the notice. */
function tests(texts: readonly Stretch[]): Candidate[] {
  const kinds = new Map<string, Stretch>();
  for (const text of texts) {
    if (kinds.size >= MOST_TESTS || !SPEAKS_OF_SELECTION.test(text.text)) continue;
    for (const match of text.text.matchAll(TESTS)) {
      const kind = match[0].toLowerCase().replace(/s$/, "");
      if (!kinds.has(kind) && kinds.size < MOST_TESTS)
        kinds.set(kind, sliceStretch(text, match.index, match.index + match[0].length));
    }
  }
  if (kinds.size === 0) return [];
  const from = [...kinds.values()];
  const value = from.map(({ text }) => text).join(", ");
  return [{ field: "tests", value, from, foundBy: "sentence", rank: RANK.sentence }];
}

const PROCESS = new Set<Section["kind"]>(["process", "other", "header", "contract"]);

/** Terms of the post that no label gives: pay, who may apply, clearance, number of posts, tests announced. */
export function termCandidates(sections: readonly Section[]): Candidate[] {
  const textsOf = (wanted: (section: Section) => boolean): Stretch[] =>
    sections.filter(wanted).flatMap(({ pieces }) => pieces.map((piece) => piece.stretch));
  const outsideDuties = textsOf(({ kind }) => kind !== "accountabilities" && kind !== "competencies");
  const opening = textsOf(({ kind }) => kind === "header" || kind === "summary").slice(0, 40);
  return [
    ...outsideDuties.flatMap(termsOf),
    ...opening.flatMap(postsIn),
    ...tests(textsOf(({ kind }) => PROCESS.has(kind))),
  ];
}
