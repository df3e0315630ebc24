import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import { isDutyVerb } from "#core/notice/vocabulary/verbs.ts";
import { areaLength } from "#core/notice/vocabulary/competency-areas.ts";
import type { Entry } from "#core/notice/lists/competency-entry.ts";

/** Tables of competencies with columns for area, name and definition, the cells divided by blanks or lines. */

const HEAD =
  /^(?:(?:thematic )?area|domaine(?: thématique)?|thème)?\s?(?:name|nom|competency|compétence)\s(?:definition|définition|description)$/i;
const LAST_HEAD = /^(?:definition|définition)$/i;
const DEFINITION =
  /\s(?=(?:(?:The|An?) (?:ability|capacity|capability|knowledge)|L['’]aptitude|La (?:capacité|connaissance)|Ability|Abilities|Capacity|Capability|Knowledge|Understanding|Skills?|Aptitude|Capacité|Connaissances?|Maîtrise|Compréhension)\s(?:to|of|and|in|à|de|des|du|d['’]))/u;
const DEFINES =
  /^(?:the |an? |l['’]|la )?(?:ability|abilities|capacity|capability|knowledge|understanding|skills?|aptitude|capacité|connaissances?|maîtrise|compréhension)(?!\p{L})/iu;
const LONGEST_NAME = 9;
const LONGEST_CELLS = 120;
/** Words, not verbs, with which a sentence on a person's conduct begins. */
const ACTS = /^(?:Actively|Always|Effectively|Clearly|Consistently|Readily)$/;

/** Whether a text says what a competency is, "Ability to ...". */
export const isDefinition = (text: string): boolean => DEFINES.test(text) && wordCount(text) > 4;

/** Every beginning of a few words that the rows have, and how many have it. */
function beginningsOf(rows: readonly Stretch[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of rows) {
    const words = text.slice(0, LONGEST_CELLS).split(" ", LONGEST_NAME);
    words.forEach((_, i) => {
      const area = `${words.slice(0, i + 1).join(" ")} `;
      times.set(area, (times.get(area) ?? 0) + 1);
    });
  }
  return times;
}

/** The words that two rows begin with: the area that both belong to. */
function sharedLength(cells: string, beginnings: ReadonlyMap<string, number>): number {
  const words = cells.split(" ", LONGEST_NAME);
  for (let count = words.length - 1; count > 0; count--) {
    const area = `${words.slice(0, count).join(" ")} `;
    if ((beginnings.get(area) ?? 0) > 1) return area.length;
  }
  return 0;
}

const entryOf = (name: Stretch, definition: Stretch): Entry => ({
  name,
  tail: definition,
  level: null,
  dashed: true,
});

/** Where a definition that begins with a verb begins, "Communication Communicates orally". */
function verbIn(row: string): number | undefined {
  for (const match of row.slice(0, LONGEST_CELLS).matchAll(/\s(?=(\p{Lu}\p{Ll}+)\s)/gu))
    if (ACTS.test(match[1]!) || (match[1]!.endsWith("s") && isDutyVerb(match[1]!))) return match.index;
  return undefined;
}

function fromRow(row: Stretch, beginnings: ReadonlyMap<string, number>): Entry[] {
  const at = DEFINITION.exec(row.text)?.index ?? verbIn(row.text);
  if (at === undefined) return [];
  const cells = sliceStretch(row, 0, at);
  const area = areaLength(cells.text) || sharedLength(cells.text, beginnings);
  const name = trimStretch(sliceStretch(cells, area));
  return wordCount(name.text) <= LONGEST_NAME ? [entryOf(name, trimStretch(sliceStretch(row, at)))] : [];
}

/** Each definition alone on its line stands under its name. */
const underNames = (lines: readonly Stretch[]): Entry[] =>
  lines.flatMap((line, i) => {
    const name = lines[i - 1];
    const fits = name && !isDefinition(name.text) && wordCount(name.text) <= LONGEST_NAME;
    return fits && isDefinition(line.text) ? [entryOf(trimStretch(name, ": "), line)] : [];
  });

/** The competencies of a table; none where the lines hold no head of one. */
export function fromTable(lines: readonly Stretch[]): Entry[] {
  const head = lines.findIndex(({ text }) => HEAD.test(text) || LAST_HEAD.test(text));
  if (head < 0) return [];
  const rows = lines.slice(head + 1);
  if (LAST_HEAD.test(lines[head]!.text)) return underNames(rows);
  const beginnings = beginningsOf(rows);
  return rows.flatMap((row) => fromRow(row, beginnings));
}
