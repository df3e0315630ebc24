import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { bodiesIn, bodyOf } from "#core/notice/fields/body-names.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import { candidate, RANK, type Candidate } from "#core/notice/fields/candidate.ts";
import { spelledOut } from "#core/notice/fields/spelled-out.ts";
import { openingOf } from "#core/notice/fields/units.ts";

const FEWEST = 2;
const MANY = 3;
const OPENING_LENGTH = 1_200;

interface Mentioned {
  count: number;
  first: Stretch;
  /** How much of the notice stands before it; the same however its lines are broken. */
  readonly at: number;
}

/** Bodies whose names the text itself spells out, by their short form. */
function spelledOutIn(sections: readonly Section[]): Map<string, Mentioned> {
  const names = openingOf(sections).flatMap((text) => spelledOut(text) ?? []);
  return new Map(names.map(({ name, short }) => [short, { count: 0, first: name, at: 0 }]));
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
  let before = 0;
  for (const stretch of firstPart(sections)) {
    for (const { name: words, at } of bodiesIn(stretch.text)) {
      const body = bodyOf(words)!;
      const name = sliceStretch(stretch, at, at + words.length);
      const already = known.get(body);
      if (already) already.count++;
      else known.set(body, { count: 1, first: name, at: before + at });
      if (already && name.text.length > already.first.text.length) already.first = name;
    }
    before += stretch.text.length;
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
  if (!best || (best.count < FEWEST && best.at > OPENING_LENGTH)) return [];
  return [candidate("organisation", best.first, "sentence", best.count >= MANY ? RANK.known : RANK.last + 1)];
}
