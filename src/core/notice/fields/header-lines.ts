import { labelWithoutColon } from "#core/notice/fields/labelled.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import { headerLine, namesPost, type HeaderLine } from "#core/notice/vocabulary/header-words.ts";
import { fieldOfLabel } from "#core/notice/vocabulary/field-labels.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";
import { GRADE } from "#core/notice/vocabulary/grades.ts";
import { withoutAddress } from "#core/notice/fields/address.ts";
import { candidate, RANK, type Candidate } from "#core/notice/fields/candidate.ts";
import { bodyOfLine, holdsKnownBody } from "#core/notice/fields/body-names.ts";
import { spelledOut } from "#core/notice/fields/spelled-out.ts";
import { readDate } from "#core/notice/text/read-date.ts";
import {
  bodyInTitle,
  cleanTitle,
  gradeInTitle,
  referenceInTitle,
  townInTitle,
} from "#core/notice/fields/title.ts";

const HEAD_LINES = 40;
const TITLE_LINES = 12;
const LONGEST_ITEM = 70;
/** A line that is a grade and nothing else. */
const IS_GRADE = new RegExp(
  `^(?:${GRADE.source}|(?:executive|aps|senior executive) (?:level|band) \\d|band \\d|grade \\d{1,2})$`,
  "i",
);
/** "layout: post" and "- name: x": data about a page before its text. */
const DATA_KEY = /^[a-z][\w-]*:(?:\s|$)/;
const NOT_A_TITLE =
  /^(?:staff )?vacanc(?:y|ies)\b|notification de|^we are|^apply|^join us|^\d|^posted|^job opening$|^job (?:advert(?:isement)?|description|posting|announcement)s?$|^call for (?:applications|candidates)$|^closing|^il y a|^logo|^offre d['’]emploi|^avis de|^appel à candidature|^appel a candidature|^---|^job (?:title|details)|^ref\b|^www|^http|^skip to|^home\b|^for (?:a|an|the)\b|^agent temporaire|^temporary agent|^contract agent|^agent contractuel|^in the\b|^about\b|^[^>]+ > |^qui sommes|^passer au|^offres? d|^informations? |^type d|[?:]$|^aller au/i;
const VACANCY_NUMBER =
  /\b(?:vacancy|vacance|VN|VA|reference|référence|réf\.?|ref\.?|avis de (?:vacance|recrutement)|appel à candidatures?|job opening|announcement|notice)(?:\s(?:notice|number|no\.?|nr\.?|announcement|de poste|d['’]emploi))*[\s:#]+(?:n[°ºo]\.?\s?)?((?:[A-Z]{1,6}[-/ ]){0,3}[A-Z]{0,6}\d[\w/.-]*)/iu;
/** "VN/NE/2025/011" alone on a line. */
const NUMBER_ALONE = /^n[°ºo]\.?\s?((?:[\p{L}]{1,6}[-/ ]?)?\d[\w/.-]*)$/iu;
/** "2021-528019" and "o09161-201458" alone on a line: a code that is no year, date or range. */
const CODE_ALONE = /^(?=(?:\D*\d){5})(?!\d{4}[-/]\d{4}$)[\p{L}\d]+(?:[-_/][\p{L}\d]+)+$/u;
const LONGEST_CODE = 40;
const REFERENCE_ALONE = /^\p{Lu}{2,10}(?:[/-][\p{Lu}\d().]{1,12}){1,5}$/u;

/** "Duty Station Rome" names no post, whatever it is. */
const isLabelledLine = (text: string): boolean =>
  /^[^:]{2,40}:\s/.test(text) && fieldOfLabel(text.slice(0, text.indexOf(":"))) !== null;

/** Who posts a notice often stands alone over its labelled title. */
function firstLine({ pieces }: Section): Candidate[] {
  const [first, second] = pieces;
  const isName =
    first?.kind === "text" && looksLikeName(first.stretch.text) && !/\d/.test(first.stretch.text);
  return isName && second?.kind === "field" && second.field === "title"
    ? [candidate("organisation", first.stretch, "position", RANK.position + 0.5)]
    : [];
}

/** Lines at the head that follow a label alone on its line are that label's value. */
function unlabelled(pieces: readonly Piece[]): Piece[] {
  return pieces
    .slice(0, HEAD_LINES)
    .filter(
      (piece, i) =>
        (piece.kind === "text" || (piece.kind === "item" && piece.stretch.text.length <= LONGEST_ITEM)) &&
        !DATA_KEY.test(piece.stretch.text) &&
        labelWithoutColon(piece) === null &&
        !fieldOfLabel(piece.stretch.text) &&
        !followsLabel(pieces[i - 1]),
    );
}

const followsLabel = (before: Piece | undefined): boolean =>
  before !== undefined &&
  ((before.kind === "text" && fieldOfLabel(before.stretch.text) !== null) ||
    (before.kind === "field" && before.stretch.text === ""));

/** A heading such as "About the Office" or a label not known names no body. */
const NAMES_NO_BODY =
  /^(?:about|à propos|why|join|qui|who|contact|how|for)\b|:\s|\b(?:please|visit|click|you|your|is|are|has|by|est|sont)\b|[a-zé]{3}[.!?]\s|\binformations?$/i;
const LONGEST_BODY = 100;

const FIELD_OF: Partial<Record<HeaderLine, "organisation" | "location" | "hours" | "contract">> = {
  organisation: "organisation",
  company: "organisation",
  location: "location",
  hours: "hours",
  contract: "contract",
};

/** "Prise de service : 1er avril" is a label not known and its value. */
const NAMES_A_VALUE = /^[^:]{2,40}\s?:\s\S/;

/** The body and the place that a title names behind the post. */
function whereOf(line: Stretch): Candidate[] {
  const where = bodyInTitle(line);
  const town = where ? null : townInTitle(line);
  if (!where) return town ? [candidate("location", town, "position", RANK.position + 0.5)] : [];
  const body = candidate("organisation", where.body, "position", RANK.position + 0.5);
  return where.place ? [body, candidate("location", where.place, "position", RANK.position)] : [body];
}

function titleCandidates(line: Stretch): Candidate[] {
  if (
    REFERENCE_ALONE.test(line.text) ||
    CODE_ALONE.test(line.text) ||
    NUMBER_ALONE.test(line.text) ||
    IS_GRADE.test(line.text)
  )
    return [];
  const title = cleanTitle(line);
  if (NOT_A_TITLE.test(title.text) && !referenceInTitle(line)) return [];
  const names = namesPost(title.text);
  if (
    !/\p{L}{3}/u.test(title.text) ||
    isLabelledLine(line.text) ||
    (!names && NAMES_A_VALUE.test(title.text))
  )
    return [];
  return [
    ...whereOf(line),
    candidate("title", title, "position", names ? RANK.position : RANK.position + 0.5),
  ];
}

/** Public bodies by their first words. */
const PUBLIC_BODY =
  /^(?:(?:Department|Ministry|Ministère|Secretariat) (?:of|for|de|des|du)\b|(?:Government|City|County|Town|Municipality|University) of \p{Lu}|(?:Rectorat|Mairie|Préfecture|Université|Commune|Ville|Métropole|Académie) (?:d['’]|de |du |des )\p{Lu}|(?:Conseil|Service) (?:départemental|régional) )/iu;
/** "4 rue des Lilas 21000 Dijon cedex": a place with its postal code. */
const WITH_POSTAL_CODE = /(?<![\p{L}\d])\d{5} ?\p{Lu}\p{L}[\p{L} '’-]+$/u;
const LONGEST_ADDRESS = 90;

/**
 * An item of a list names a body only where the body is known: "• Experience in an international organisation". A
 * dash is what job boards put before their head lines.
 */
const mayNameBody = (piece: Piece): boolean =>
  piece.kind !== "item" || piece.marker === "dash" || holdsKnownBody(piece.stretch.text);

/** "Indian Oil and Gas Canada (IOGC)" and nothing else on the line. */
function bodySpelledOut(line: Stretch): Stretch | null {
  const spelled = spelledOut(line);
  return spelled?.name.text === line.text && !namesPost(line.text) ? line : null;
}

function candidatesOfLine(piece: Piece): Candidate[] {
  const line = piece.stretch;
  if (PUBLIC_BODY.test(line.text) && line.text.length <= LONGEST_BODY)
    return [candidate("organisation", line, "position", RANK.position)];
  if (WITH_POSTAL_CODE.test(line.text) && line.text.length <= LONGEST_ADDRESS)
    return [candidate("location", line, "position", RANK.position)];
  const body = bodyOfLine(line) ?? bodySpelledOut(line);
  if (body) return [candidate("organisation", body, "position", RANK.position)];
  const kind = headerLine(line.text);
  if (kind === "title") return titleCandidates(line);
  const field = FIELD_OF[kind];
  const namesNone = line.text.length > LONGEST_BODY || NAMES_NO_BODY.test(line.text) || !mayNameBody(piece);
  return field && !(field === "organisation" && namesNone)
    ? [
        candidate(
          field,
          field === "organisation" ? withoutAddress(trimStretch(line, ".;, ")) : trimStretch(line, ".;, "),
          "position",
          kind === "company" ? RANK.last : RANK.position,
        ),
      ]
    : [];
}

function referenceOfLine(line: Stretch): Candidate[] {
  if (line.text.length > 140) return [];
  if (/^\d{5,7}$/.test(line.text)) return [candidate("reference", line, "position", RANK.last)];
  if (REFERENCE_ALONE.test(line.text) && /\d{2}/.test(line.text))
    return [candidate("reference", line, "position", RANK.position)];
  if (CODE_ALONE.test(line.text) && line.text.length <= LONGEST_CODE && readDate(line.text) === null)
    return [candidate("reference", line, "position", RANK.last)];
  const number = NUMBER_ALONE.exec(line.text)?.[1];
  if (number !== undefined)
    return [
      candidate("reference", sliceStretch(line, line.text.length - number.length), "position", RANK.position),
    ];
  const inTitle = referenceInTitle(line);
  if (inTitle) return [candidate("reference", inTitle, "position", RANK.position)];
  const match = line.text.length <= 70 ? VACANCY_NUMBER.exec(line.text) : null;
  if (!match) return [];
  const from = match.index + match[0].length - match[1]!.length;
  return [
    candidate("reference", sliceStretch(line, from, from + match[1]!.length), "position", RANK.position),
  ];
}

/** "AIX EN PROVENCE", "Oise (60)" and nothing else on the line. */
const TOWN = /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]*){0,4}(?: \(\d{2,3}\))?$/u;

/** Which line is the code in a head of title, body, town and code. */
const CODE_LINE = 3;

/**
 * Boards of public bodies write title, body, town and code of the post on four lines. A body that is known as one may
 * stand lower.
 */
function townsUnderBodies(lines: readonly Piece[]): Candidate[] {
  return lines.flatMap(({ stretch }, i) => {
    if (!CODE_ALONE.test(stretch.text)) return [];
    const [body, town] = [lines[i - 2], lines[i - 1]];
    if (body === undefined || town === undefined) return [];
    const place = town.stretch;
    const isPlaced = WITH_POSTAL_CODE.test(place.text);
    if (place.text.length > LONGEST_ADDRESS || !(isPlaced || TOWN.test(place.text))) return [];
    const isKnown = candidatesOfLine(body).some(({ field }) => field === "organisation");
    if (!isKnown && !(i === CODE_LINE && !NAMES_NO_BODY.test(body.stretch.text))) return [];
    return [
      candidate("location", place, "position", RANK.position),
      candidate("organisation", body.stretch, "position", RANK.position),
    ];
  });
}

const titledLines = (header: Section): Stretch[] =>
  header.pieces
    .flatMap((piece) => (piece.kind !== "field" || piece.field === "title" ? [piece.stretch] : []))
    .slice(0, HEAD_LINES);

function gradeOfLine(line: Stretch): Candidate[] {
  if (IS_GRADE.test(line.text)) return [candidate("grade", line, "position", RANK.position)];
  const grade = line.text.length <= 140 ? gradeInTitle(line) : null;
  return grade ? [candidate("grade", grade, "position", RANK.title)] : [];
}

/** What the head of the notice says without labels, told by position and general vocabulary. */
export function headerCandidates(header: Section): Candidate[] {
  const lines = unlabelled(header.pieces);
  const titles = lines
    .slice(0, TITLE_LINES)
    .map((piece) => piece.stretch)
    .filter(({ text }) => headerLine(text) === "title" && (namesPost(text) || IS_GRADE.test(text)));
  const labelledTitle = header.pieces
    .filter((piece) => piece.kind === "field" && piece.field === "title")
    .map((piece) => piece.stretch);
  return [
    ...firstLine(header),
    ...townsUnderBodies(lines),
    ...lines.flatMap(candidatesOfLine),
    ...titledLines(header).flatMap(referenceOfLine),
    ...[...labelledTitle, ...titles].flatMap(gradeOfLine),
  ];
}
