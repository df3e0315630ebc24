import { GRADE } from "#core/notice/vocabulary/grades.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";

const REFERENCE_BEFORE = /^(?:(?:VN|VA|JO|REF)[\s.:#-]*)?\d{2,6}[/-]\d{2,6}\s+(?=\p{Lu})/u;
const REFERENCE_BEHIND = /\s*(?:[([]|(?<=[\p{Ll})])\s?[-–]\s?)(\d{5,7}|\p{Lu}{2,6}-\d{2,6})[)\]]?$/u;

/** A title without the reference before or behind it and without grades after a comma. */
export function cleanTitle(title: Stretch): Stretch {
  const before = REFERENCE_BEFORE.exec(title.text)?.[0].length ?? 0;
  const behind = REFERENCE_BEHIND.exec(title.text)?.index ?? title.text.length;
  const whole = sliceStretch(title, before, behind);
  const bare = trimStretch(sliceStretch(whole, 0, GRADE_BEHIND.exec(whole.text)?.index), ",; ");
  const grade = GRADE.exec(bare.text);
  const afterComma = grade && /,\s*$/.test(bare.text.slice(0, grade.index));
  return afterComma ? trimStretch(sliceStretch(bare, 0, grade.index), ", ") : bare;
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
  const set = match && /(?:[,(–-]\s*|\s)$/.test(title.text.slice(0, match.index));
  return set ? sliceStretch(title, match.index, match.index + match[0].length) : null;
}
