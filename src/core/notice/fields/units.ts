import { namesOrganisation } from "#core/notice/vocabulary/header-words.ts";
import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import { candidate, RANK, type Candidate } from "#core/notice/fields/candidate.ts";

const CAPITAL = String.raw`\p{Lu}[\p{L}’'-]*`;
const JOINED = String.raw`(?:\s(?:(?:and|of|for|&)\s)?${CAPITAL}){0,7}`;
const SHORT_FORM = String.raw`(?:\s\(\p{Lu}[\p{L}&.-]{1,8}\))?`;
const DIVISION = new RegExp(
  String.raw`(?!L[ae] )${CAPITAL}${JOINED}\s(?:Division|Directorate|Department)${SHORT_FORM}(?![\p{L}])|(?:Division|Direction|Département) [\p{L}’' -]{3,60}?\s\(\p{Lu}{2,8}\)`,
  "gu",
);
const OFFICE = new RegExp(
  String.raw`(?:${CAPITAL}\s){0,2}(?:Office|Service|Bureau) (?:of|for) (?!the\b)${CAPITAL}${JOINED}${SHORT_FORM}`,
  "u",
);
const NAMED_BODY = new RegExp(
  String.raw`${CAPITAL}${JOINED}\s\((?:\p{Lu}{2,8}|\p{Lu}{2,5} \p{Lu}\p{Ll}+)\)`,
  "gu",
);
/** "Department for Education", "Ministry of Finance". */
const MINISTRY =
  /\b(?:Department|Ministry) (?:of|for|For)(?: the)? \p{Lu}\p{L}+(?:(?:,| and| &)? \p{Lu}\p{L}+){0,5}/u;
/** "EU Delegation to Montenegro", "OSCE Mission to Serbia", "Permanent Mission of Norway", "Embassy of Japan". */
const MISSION =
  /\b(?:(?:EU|European Union) Delegation (?:to|in|for)|OSCE (?:Mission|Office|Presence|Centre|Programme Office) (?:to|in)|Delegation of the European Union (?:to|in|for)|Embassy of|Permanent (?:Mission|Representation|Delegation) of) (?:the )?\p{Lu}[\p{L}-]+(?:(?: and| of| the)? \p{Lu}[\p{L}-]+){0,4}/u;
/** "L’Organisation internationale de la Francophonie regroupe ...": a body named by its first word. */
const FRENCH_BODY =
  /(?:^|(?<=[.!?]\s))(?:L['’]|La |Le |Les )((?:Organisation|Agence|Office|Conseil|Commission|Cour|Banque|Fonds|Programme|Institut|Secrétariat|Union|Comité|Haut-Commissariat|Centre|Association|Fédération|Fondation|Ministère)\s[^.,;:()]{3,70}?)(?=\s(?:est|sont|regroupe|a|recherche|recrute|vise|œuvre|comprend|s['’]|\())/u;
/** Only the opening of a text names the body the post belongs to. */
const OPENING = 1200;

const UNIT =
  /^(?:Department|Division|Directorate|Section|Unit|Branch|Bureaux?|Office|Direction) |\b(?:Division|Directorate|Department|Section|Unit|Branch)(?: \(|$)/;

/** A centre, a team or a project is more often a part of a known body than a body. */
const MAY_BE_PART = /\b(?:Centre|Center|Programme|Program|Team|Initiative|Facility|Project)\b/;

const rankOfNamed = (name: string): number => {
  if (isUnit(name)) return RANK.unit;
  return MAY_BE_PART.test(name) ? RANK.known + 0.1 : RANK.sentence;
};

/** Whether a name is that of a part of a body. */
export const isUnit = (name: string): boolean => UNIT.test(name);

/** Articles and the like that begin a sentence are no part of a name. */
function withoutArticle(stretch: Stretch, from: number, to: number): Stretch {
  const article =
    /^(?:The|Within|Under|In|At|For|A|An|Located)(?:\sthe)?\s/.exec(stretch.text.slice(from, to))?.[0]
      .length ?? 0;
  return sliceStretch(stretch, from + article, to);
}

function divisionOf(stretch: Stretch): Stretch | null {
  for (const match of stretch.text.slice(0, OPENING).matchAll(DIVISION)) {
    const name = withoutArticle(stretch, match.index, match.index + match[0].length);
    if (name.text.includes(" ")) return name;
  }
  return null;
}

function officeOf(stretch: Stretch): Stretch | null {
  const match = OFFICE.exec(stretch.text.slice(0, OPENING));
  return match ? withoutArticle(stretch, match.index, match.index + match[0].length) : null;
}

function divisionCandidates(stretch: Stretch): Candidate[] {
  const division = divisionOf(stretch);
  if (!division) return [];
  const office = officeOf(stretch);
  const from = office ? [division, office] : [division];
  return [
    {
      field: "division",
      value: from.map((part) => part.text).join(", "),
      from,
      foundBy: "sentence",
      rank: RANK.sentence,
    },
  ];
}

const organisation = (name: Stretch, rank: number): Candidate =>
  candidate("organisation", name, "sentence", rank);

function bodyCandidates(stretch: Stretch): Candidate[] {
  const opening = stretch.text.slice(0, OPENING);
  const cut = (at: number, length: number) => withoutArticle(stretch, at, at + length);
  const mission = MISSION.exec(opening);
  if (mission) return [organisation(cut(mission.index, mission[0].length), RANK.mission)];
  for (const match of opening.matchAll(NAMED_BODY)) {
    const name = cut(match.index, match[0].length);
    if (namesOrganisation(name.text)) return [organisation(name, rankOfNamed(name.text))];
  }
  const ministry = MINISTRY.exec(opening);
  if (ministry) return [organisation(cut(ministry.index, ministry[0].length), RANK.last)];
  const french = FRENCH_BODY.exec(opening);
  if (!french) return [];
  return [
    organisation(cut(french.index + french[0].length - french[1]!.length, french[1]!.length), RANK.sentence),
  ];
}

/** The paragraphs with which a notice begins. */
export const openingOf = (sections: readonly Section[]): Stretch[] =>
  sections
    .filter(({ kind }) => kind === "header" || kind === "summary" || kind === "other")
    .flatMap((section) => section.pieces.flatMap((piece) => (piece.kind !== "field" ? [piece.stretch] : [])))
    .filter((stretch) => stretch.text.length > 80)
    .slice(0, 6);

/** The division and, where no label or line names it, the organisation, from the opening sentences. */
export function unitCandidates(sections: readonly Section[]): Candidate[] {
  const opening = openingOf(sections);
  return [...opening.flatMap(divisionCandidates), ...opening.flatMap(bodyCandidates)];
}
