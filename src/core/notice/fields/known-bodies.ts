import { firstLineOf, sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { BODIES } from "#core/notice/vocabulary/bodies.ts";
import { listed } from "#core/notice/vocabulary/listed.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import { candidate, RANK, type Candidate } from "#core/notice/fields/candidate.ts";
import { spelledOut } from "#core/notice/fields/spelled-out.ts";
import { openingOf } from "#core/notice/fields/units.ts";

const GROUPS = BODIES.split(";").map((names) => listed(names).filter((name) => name !== ""));
const BODY_OF = new Map(
  GROUPS.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]!] as const)),
);
const ANY_NAME = GROUPS.flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "['’]"))
  .join("|");
/** Short forms count in capitals only: "who" is no body. */
const ANY = new RegExp(`(?<![\\p{L}\\d-])(?=[\\p{Lu}be])(?:${ANY_NAME})(?![\\p{L}\\d])`, "gu");
const ONLY_NAMES = new RegExp(`^(${ANY_NAME})(?:[\\s/|–—-]+(?:${ANY_NAME}))*$`, "iu");
const LONGEST_LINE = 140;
const FEWEST = 2;
const MANY = 3;
const OPENING_LINES = 12;

interface Mentioned {
  count: number;
  first: Stretch;
}

const bodyOf = (name: string): string | undefined => BODY_OF.get(name.toLowerCase().replace(/’/g, "'"));

/** Whether a text holds the name of a body that is known. */
export const holdsKnownBody = (text: string): boolean => text.search(ANY) >= 0;

/** "COUNCIL OF EUROPE CONSEIL DE L'EUROPE": the first name of a line that holds nothing but names of bodies. */
export function bodyOfLine(line: Stretch): Stretch | null {
  const first = line.text.length <= LONGEST_LINE ? ONLY_NAMES.exec(line.text)?.[1] : undefined;
  return first === undefined ? null : sliceStretch(line, 0, first.length);
}

/** Bodies whose names the text itself spells out, by their short form. */
function spelledOutIn(sections: readonly Section[]): Map<string, Mentioned> {
  const names = openingOf(sections).flatMap((text) => spelledOut(text) ?? []);
  return new Map(names.map(({ name, short }) => [short, { count: 0, first: name }]));
}

/** Long before this a notice has named its body. */
const LONGEST_LOOK = 12_000;

/** The stretches of the first part of a notice. */
function firstPart(sections: readonly Section[]): Stretch[] {
  let length = 0;
  return sections
    .flatMap(({ heading, pieces }) => [heading, ...pieces.map((piece) => piece.stretch)])
    .filter(({ text }) => (length += text.length) - text.length < LONGEST_LOOK);
}

function mentions(sections: readonly Section[]): Mentioned[] {
  const known = new Map<string, Mentioned>();
  const spelled = spelledOutIn(sections);
  const shorts =
    spelled.size > 0
      ? new RegExp(`(?<![\\p{L}\\d-])(?:${[...spelled.keys()].join("|")})(?![\\p{L}\\d])`, "gu")
      : null;
  for (const stretch of firstPart(sections)) {
    for (const match of stretch.text.matchAll(ANY)) {
      const body = bodyOf(match[0])!;
      const name = sliceStretch(stretch, match.index, match.index + match[0].length);
      const before = known.get(body);
      if (before) before.count++;
      else known.set(body, { count: 1, first: name });
      if (before && name.text.length > before.first.text.length) before.first = name;
    }
    if (shorts) for (const match of stretch.text.matchAll(shorts)) spelled.get(match[0])!.count++;
  }
  return [
    ...known.values(),
    ...[...spelled].flatMap(([short, one]) => (bodyOf(short) === undefined ? [one] : [])),
  ];
}

/**
 * Where no label and no line names the body: the one that the notice names most often, by its longest name. One that
 * stands only once, far down, is one among others.
 */
export function knownBody(sections: readonly Section[]): Candidate[] {
  const [best] = mentions(sections).sort((a, b) => b.count - a.count);
  if (!best || (best.count < FEWEST && firstLineOf(best.first) > OPENING_LINES)) return [];
  return [candidate("organisation", best.first, "sentence", best.count >= MANY ? RANK.known : RANK.last + 1)];
}
