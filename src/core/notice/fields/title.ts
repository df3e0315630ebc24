import { bodyBehindTitle } from "#core/notice/fields/body-names.ts";
import { GRADE } from "#core/notice/vocabulary/grades.ts";
import { namesOrganisation } from "#core/notice/vocabulary/header-words.ts";
import { isCountry, isPlace } from "#core/notice/vocabulary/places.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";

const REFERENCE_BEFORE = /^(?:(?:VN|VA|JO|REF)[\s.:#-]*)?\d{2,6}[/-]\d{2,6}\s+(?=\p{Lu})/u;
const REFERENCE_BEHIND =
  /\s*(?:[([]|(?<=[\p{Ll})])\s?[-–]\s?)(\d{5,7}|\p{Lu}{2,6}-\d{2,6}|\p{Lu}{2,8}(?:\/[\p{Lu}\d]{1,8}){1,4}|\d{4}\/\d{2,5}(?: \(\d{4,8}\))?)[)\]]?$/u;

/** "Job vacancy - ", "Recrutement d'un ", "un·e ": words before a title that only announce it. */
const ANNOUNCES =
  /^(?:(?:job |staff )?vacanc(?:y|ies)(?: notice| announcement)?\s?[:–-]\s|(?:avis de )?recrutement d(?:['’](?:une?(?:\(e\)|·e)?)|es?)\s|appel à candidatures? pour le (?:recrutement d['’]une?|poste d(?:e|['’]une?))\s|offre d['’]emploi\s?[:–-]\s|(?:we are (?:hiring|recruiting)|now hiring)\s?[:–-]\s|une?(?:·e|\(e\))?\s(?=\p{L}))/iu;
/** "H-4: " before a title is the number of the post. */
const POST_NUMBER = /^(?:\p{Lu}{1,3}-?\d{1,4}|\p{Lu}{1,2}-\p{Lu}\/\d{1,3})\s?[:–-]\s(?=\p{Lu})/u;
const ONLY_NAMES_ITSELF = /\s(?:job description|role profile|fiche de poste)$/i;
/** "Liaison Officer at the College of Europe (Tirana, Albania)". */
const AT_BODY = /\s[Aa]t (?:the )?(\p{Lu}[^()]{2,80}?)(?:\s\(([^()]{3,60})\))?$/u;

/** The body, and the place, at which a title says the post is. */
export function bodyInTitle(
  title: Stretch,
): { readonly body: Stretch; readonly place: Stretch | null; readonly at: number } | null {
  const match = AT_BODY.exec(title.text);
  if (!match || !namesOrganisation(match[1]!)) return null;
  const from = match.index + match[0].indexOf(match[1]!);
  const place = match[2] !== undefined && isPlace(match[2]) ? title.text.lastIndexOf(match[2]) : -1;
  return {
    at: match.index,
    body: sliceStretch(title, from, from + match[1]!.length),
    place: place < 0 ? null : sliceStretch(title, place, place + match[2]!.length),
  };
}

/** ", Juba, South Sudan #00123456": a town and its country among what stands behind a title. */
export function townInTitle(title: Stretch): Stretch | null {
  for (const match of title.text.matchAll(
    /,\s(?=(\p{Lu}[^,#()]{1,40}, (\p{Lu}[\p{L}' -]{2,40}?))(?:\s[#(]|,|$))/gu,
  )) {
    const from = match.index + match[0].length;
    if (isCountry(match[2]!)) return sliceStretch(title, from, from + match[1]!.length);
  }
  return null;
}

/** Where ", Tbilisi, Georgia" behind a title begins. */
function placeBehind(title: string): number {
  const parts = title.split(", ");
  const country =
    parts.length > 2 && isPlace(parts[parts.length - 1]!) && !/\d/.test(parts[parts.length - 2]!);
  return country ? parts.slice(0, -2).join(", ").length : title.length;
}

const isInBracket = (text: string, at: number): boolean =>
  text.lastIndexOf("(", at) > text.lastIndexOf(")", at);

/** "Officer, P3": one grade at the very end belongs to the title as it is printed; a choice or more words do not. */
const IS_ONE_GRADE = new RegExp(`^(?:${GRADE.source})$`, "u");
const isOneGrade = (text: string): boolean =>
  IS_ONE_GRADE.test(text) && !/[/,–]|\b(?:to|or|and)\b/.test(text);

/**
 * A title without what announces it, the reference before or behind it, the body and place, and several grades or more
 * words behind a comma.
 */
export function cleanTitle(title: Stretch): Stretch {
  const long = sliceStretch(title, 0, bodyInTitle(title)?.at);
  const lead = (ANNOUNCES.exec(long.text) ?? POST_NUMBER.exec(long.text))?.[0].length ?? 0;
  const announced = sliceStretch(
    long,
    lead,
    ONLY_NAMES_ITSELF.exec(long.text)?.index ?? bodyBehindTitle(long.text),
  );
  const named = sliceStretch(announced, 0, placeBehind(announced.text));
  const before = REFERENCE_BEFORE.exec(named.text)?.[0].length ?? 0;
  const behind = REFERENCE_BEHIND.exec(named.text)?.index ?? named.text.length;
  const whole = sliceStretch(named, before, behind);
  const bare = trimStretch(sliceStretch(whole, 0, GRADE_BEHIND.exec(whole.text)?.index), ",; –-");
  const grade = GRADE.exec(bare.text);
  const afterComma =
    grade && /,\s*$/.test(bare.text.slice(0, grade.index)) && !isInBracket(bare.text, grade.index);
  return afterComma && !isOneGrade(bare.text.slice(grade.index))
    ? trimStretch(sliceStretch(bare, 0, grade.index), ", ")
    : bare;
}

/** "(Grade A1/A2)" behind a title. */
const GRADE_BEHIND = /\s[([](?:[Gg]rade|GRADE)\s[^()[\]]{1,20}[)\]]$/u;

const stretchOf = (title: Stretch, match: RegExpExecArray | null, group: number): Stretch | null => {
  if (!match) return null;
  const from = match.index + match[0].indexOf(match[group]!);
  return sliceStretch(title, from, from + match[group]!.length);
};

/** The reference that stands before or behind a title. */
export function referenceInTitle(title: Stretch): Stretch | null {
  const before = REFERENCE_BEFORE.exec(title.text);
  if (before) return trimStretch(sliceStretch(title, 0, before[0].length));
  return stretchOf(title, REFERENCE_BEHIND.exec(title.text), 1);
}

/** Grades that stand in a title, in brackets or after a comma. */
export function gradeInTitle(title: Stretch): Stretch | null {
  const match = GRADE.exec(title.text);
  const set =
    match &&
    (match.index === 0
      ? /^\s[–-]\s/.test(title.text.slice(match[0].length))
      : /(?:[,(–-]\s*|\s)$/.test(title.text.slice(0, match.index)));
  return set ? sliceStretch(title, match.index, match.index + match[0].length) : null;
}
