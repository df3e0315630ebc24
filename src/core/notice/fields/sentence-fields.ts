import type { PostFieldName } from "#core/model/post.ts";
import { LANGUAGE_PATTERN } from "#core/notice/vocabulary/languages.ts";
import { GRADE_IN_SENTENCE } from "#core/notice/vocabulary/grades.ts";
import { namesPost } from "#core/notice/vocabulary/header-words.ts";
import { inOrder } from "#core/notice/fields/label-candidates.ts";
import { readDate, type DateOrder } from "#core/notice/text/read-date.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import { candidate, RANK, type Candidate } from "#core/notice/fields/candidate.ts";

const ONLY_LANGUAGE = new RegExp(`^(?:${LANGUAGE_PATTERN})$`);
const NAME_END = String.raw`(?=,\s\p{Ll}|\s(?:and|who|which|or|in close|in accordance|the)\s\p{Ll}|[.;:(]|$)`;
const REPORTS_TO = new RegExp(
  String.raw`\breports?\s(?:directly\s)?to\s(?:the\s)?(\p{Lu}[^.;:]{2,100}?)${NAME_END}`,
  "u",
);
const SUPERVISED = new RegExp(
  String.raw`\b[Uu]nder (?:the )?(?:\p{Ll}+ )?supervision(?: and guidance)? of (?:the )?(\p{Lu}[^.;:]{2,100}?)${NAME_END}`,
  "u",
);
const PLACE =
  /\b(?:Headquarters|Embassy|Delegation|Permanent Mission)\b[^.;:()]{0,40}?\sin\s(\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}[\p{Ll}-]+)?(?:, \p{Lu}\p{Ll}+)?)/u;
const PLACE_WORDS =
  /(?<!\p{L})(?:(?:is|are|will be|based|located|stationed)\s(?:based|located|stationed)\s(?:in|at)|(?<!\b(?:a|any|all) (?:job|jobs|post|posts|position|positions) )[Ll]ocated in|[Tt]he (?:post|position|duty station) is in|(?:[Bb]asée?|[Bb]asé·e|[Ss]ituée?|[Aa]ffectée?|[Éé]tablie?|[Ii]mplantée?|sise?)(?:\(e\))? (?:à|au|en))\s(\p{Lu}[\p{L}'’-]+(?:[\s,-]+(?:\p{Lu}[\p{L}'’-]+|\d{1,2}e))*)/u;
/** "The Accounting Assistant will report to": the post, where nothing over the text names it. */
const TITLE =
  /\bThe ((?:\p{Lu}[\p{L}-]+,?\s(?:and |of |for )?){1,6}?)(?:will|reports|is responsible|works|leads|manages)\b/u;
/** "Northern Lights Yemen would like to announce", "Institut de la Mer (IM), à travers ..., recherche": who recruits. */
const RECRUITER =
  /(?:^|[.:,]\s|\bl['’‘])(?:The )?(\p{Lu}[\p{L}\p{M}&.’'-]*(?:\s(?:(?:of|for|the|and|on|in|de|la|le|les|du|des|et|d['’]|l['’]|pour|en)\s)*\p{Lu}[\p{L}\p{M}&.’'-]*){0,9}(?:\s\(\p{Lu}[\p{Lu}-]{1,9}\))?)(?:\s\([^()]{0,60}\))?(?:,[^.;]{3,120}?)?\s(?:is (?:currently |now )?(?:seeking|recruiting|looking for|hiring|inviting)|would like to announce|(?:hereby )?announces|invites applications|seeks to (?:recruit|hire|fill)|recrute\b|recherche (?:un|une|des|\d|pour)\b|lance un (?:appel|avis|recrutement))/u;
const RECRUITS =
  /\b(?:recrute|recherche|cherche|est à la recherche d['’])\b[^.;]{0,60}?\b(?:une?(?:·e|\(e\))?)\s(\p{Ll}[\p{L}()·/'’ -]{4,70}?)(?=[.,;!]|\s(?:pour|afin|dès|chargée?|basée?|qui|à)\b)/u;
const REFERENCE =
  /\b[Vv]acancy (?:[Rr]eference|[Nn]umber|[Nn]otice|[Nn]o\.?)(?: number| no\.?)?[\s:#"“]+([A-Z]{0,6}[-/]?\d[\w/-]*)/;
const CONTRACT =
  /\b((?:in)?definite[- ]duration contract of [^.;,]{3,40}(?:; possibility of renewal for [^.;,]{3,40})?|\w+[- ]year (?:fixed[- ]term |definite duration )?contract)/i;
const CALLS_FOR_APPLICATIONS =
  /\b(?:deadline|closing date|no later than|by latest|not later than|at the latest by|clos(?:es?|ing) on|until|au plus tard|avant le|jusqu['’]au|date limite|date de clôture|d['’]ici (?:le|au)|applications? (?:must|should|are to|can) be (?:submitted|received|sent|addressed|e-?mailed)|applications? (?:close|are (?:required|due)|by)|apply by)\b/i;
const SPEAKS_OF_APPLYING = /appl(?:y|ication)|vacanc|candidat|essay|deadline|postul|dossier/i;

/** A pattern and the words of which a text must hold one: looking for these first is many times quicker. */
interface Search {
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

const search = (pattern: RegExp, ...needs: readonly string[]): Search => ({ pattern, needs });

const SEARCHES = {
  reportsTo: search(REPORTS_TO, "report"),
  supervised: search(SUPERVISED, "supervision"),
  place: search(PLACE, "Headquarters", "Embassy", "Delegation", "Permanent Mission"),
  placeWords: search(
    PLACE_WORDS,
    "ocated",
    "ased in",
    "ased at",
    "tationed",
    "is in",
    "asée",
    "asé",
    "itué",
    "ffecté",
    "tabli",
    "mplanté",
    "sis",
  ),
  recruits: search(RECRUITS, "recrute", "cherche"),
  title: search(TITLE, "The "),
  recruiter: search(
    RECRUITER,
    "seek",
    "recruit",
    "looking for",
    "hiring",
    "inviting",
    "announce",
    "invites",
    "recrute",
    "recherche",
    "lance un",
  ),
  reference: search(REFERENCE, "acancy"),
  contract: search(CONTRACT, "ontract", "ONTRACT"),
  grade: search(GRADE_IN_SENTENCE, "post", "position", "rade", "lass", "hiring for"),
} as const;

function firstMatch(
  field: PostFieldName,
  stretch: Stretch,
  { pattern, needs }: Search,
  rank: number,
): Candidate[] {
  if (!needs.some((words) => stretch.text.includes(words))) return [];
  const match = pattern.exec(stretch.text);
  const words = match?.slice(1).find((group) => group !== undefined);
  if (!match || words === undefined) return [];
  const from = match.index + match[0].indexOf(words);
  return [
    candidate(field, trimStretch(sliceStretch(stretch, from, from + words.length), ", "), "sentence", rank),
  ];
}

/** Dates in sentences that tell until when to apply. */
function deadlines(stretch: Stretch, order: DateOrder | null): Candidate[] {
  if (!CALLS_FOR_APPLICATIONS.test(stretch.text)) return [];
  return sentenceRanges(stretch.text).flatMap(({ from, to }) => {
    const sentence = stretch.text.slice(from, to);
    const call = CALLS_FOR_APPLICATIONS.exec(sentence);
    const date = call && SPEAKS_OF_APPLYING.test(sentence) ? readDate(sentence.slice(call.index)) : null;
    if (!call || !date) return [];
    const at = from + call.index;
    const found = sliceStretch(stretch, at + date.from, at + date.to);
    return [inOrder(candidate("deadline", found, "sentence", RANK.sentence, date.day), date, order)];
  });
}

/** "The work in this Headquarters is conducted in English" tells no place. */
const isNoLanguage = ({ value }: Candidate): boolean => !ONLY_LANGUAGE.test(value);

/** "We", "Our team" and a post's own title recruit nobody in their own name. */
const isBody = (value: string): boolean =>
  !/^(?:We|Our|This|It|He|She|Nous|Notre|On|Elle|Il)\b/u.test(value) && value.length > 2 && !namesPost(value);

function ofStretch(stretch: Stretch, order: DateOrder | null): Candidate[] {
  return [
    ...firstMatch("reportsTo", stretch, SEARCHES.reportsTo, RANK.sentence),
    ...firstMatch("reportsTo", stretch, SEARCHES.supervised, RANK.last),
    ...firstMatch("location", stretch, SEARCHES.place, RANK.sentence).filter(isNoLanguage),
    ...firstMatch("location", stretch, SEARCHES.placeWords, RANK.last).filter(isNoLanguage),
    ...firstMatch("title", stretch, SEARCHES.recruits, RANK.last).filter(({ value }) => namesPost(value)),
    ...firstMatch("title", stretch, SEARCHES.title, RANK.last).filter(({ value }) => namesPost(value)),
    ...firstMatch("organisation", stretch, SEARCHES.recruiter, RANK.last).filter(({ value }) =>
      isBody(value),
    ),
    ...firstMatch("reference", stretch, SEARCHES.reference, RANK.sentence),
    ...firstMatch("contract", stretch, SEARCHES.contract, RANK.weakLabel),
    ...firstMatch("grade", stretch, SEARCHES.grade, RANK.sentence),
    ...deadlines(stretch, order),
  ];
}

/** Fields that no label gives, from the sentences of the notice. */
export function sentenceCandidates(sections: readonly Section[], order: DateOrder | null): Candidate[] {
  return sections.flatMap(({ pieces }) => pieces.flatMap((piece) => ofStretch(piece.stretch, order)));
}
