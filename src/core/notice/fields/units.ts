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
const MINISTRY = /\b(?:Department|Ministry) (?:of|for|For)(?: the)? \p{Lu}\p{L}+(?:(?:,| and| &)? \p{Lu}\p{L}+){0,5}/u;
/** "L’Organisation internationale de la Francophonie regroupe ...": a body named by its first word. */
const FRENCH_BODY =
  /(?:^|(?<=[.!?]\s))(?:L['’]|La |Le |Les )((?:Organisation|Agence|Office|Conseil|Commission|Cour|Banque|Fonds|Programme|Institut|Secrétariat|Union|Comité|Haut-Commissariat|Centre|Association|Fédération|Fondation|Ministère)\s[^.,;:()]{3,70}?)(?=\s(?:est|sont|regroupe|a|recherche|recrute|vise|œuvre|comprend|s['’]|\())/u;
const KNOWN_SHORT =
  /\b(?:OTAN|ONU|OIM|OCDE|OIF|PNUD|OMS|OIT|CICR|UNECE|ECA|ESCAP|ICC|ITER|EUSPA|EASA|ECDC|EDA|EMA|ERA|EEA|ENISA|CoE|IOM|OPCW|OSCE|OECD|NATO|UNHCR|UNICEF|UNDP|UNESCO|WHO|FAO|IAEA|ILO|ITU|WIPO|WTO|UNOPS|UNFPA|WFP|IFAD|CTBTO|NCIA|ESA|CERN|EUIPO|Frontex|Europol|Eurojust)\b/;
/** Only the opening of a text names the body the post belongs to. */
const OPENING = 1200;

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

const IN_BRACKETS = /\s\((\p{Lu}{2,6})\)/gu;
const SMALL = /^(?:of|the|and|for|de|des|du|la|le|les|et|en|pour|in|on|to|&)$/iu;
const ELISION = /^[dl]['’]/iu;
const OF_A_BODY = /^(?:Division|Directorate|Department|Section|Unit|Branch|Direction|Project|Office)\b/u;

/** "Humanitarian Map Team (HMT)": words whose first letters make the short form behind them. */
function spelledOut(stretch: Stretch): Stretch | null {
  for (const match of stretch.text.slice(0, OPENING).matchAll(IN_BRACKETS)) {
    const before = stretch.text.slice(0, match.index);
    let at = before.length;
    let letter = match[1]!.length - 1;
    while (letter >= 0 && at > 0) {
      const start = before.lastIndexOf(" ", at - 1) + 1;
      const word = before.slice(start, at).replace(ELISION, "");
      if (!SMALL.test(word) && word[0]?.toUpperCase() !== match[1]![letter]) break;
      if (!SMALL.test(word)) letter--;
      at = letter < 0 ? start : start - 1;
    }
    const name = sliceStretch(stretch, at, match.index + match[0].length);
    if (letter < 0 && !OF_A_BODY.test(name.text) && !/(?:Division|Directorate|Department|Section|Unit|Branch)\s\(/.test(name.text))
      return name;
  }
  return null;
}

function bodyCandidates(stretch: Stretch): Candidate[] {
  const opening = stretch.text.slice(0, OPENING);
  for (const match of opening.matchAll(NAMED_BODY)) {
    const name = withoutArticle(stretch, match.index, match.index + match[0].length);
    if (namesOrganisation(name.text)) return [candidate("organisation", name, "sentence", RANK.sentence)];
  }
  const spelled = spelledOut(stretch);
  if (spelled) return [candidate("organisation", spelled, "sentence", RANK.last + 1.5)];
  const ministry = MINISTRY.exec(opening);
  if (ministry)
    return [
      candidate(
        "organisation",
        sliceStretch(stretch, ministry.index, ministry.index + ministry[0].length),
        "sentence",
        RANK.last,
      ),
    ];
  const french = FRENCH_BODY.exec(opening);
  if (french) {
    const from = french.index + french[0].length - french[1]!.length;
    return [candidate("organisation", sliceStretch(stretch, from, from + french[1]!.length), "sentence", RANK.sentence)];
  }
  const short = KNOWN_SHORT.exec(opening);
  return short
    ? [
        candidate(
          "organisation",
          sliceStretch(stretch, short.index, short.index + short[0].length),
          "sentence",
          RANK.last + 1,
        ),
      ]
    : [];
}

const openingOf = (sections: readonly Section[]): Stretch[] =>
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
