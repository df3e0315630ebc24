import { headingOnOwnLine, type SectionKind } from "#core/notice/vocabulary/section-headings.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { sliceStretch, trimStretch, unquoteStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Fragment, Marker } from "#core/notice/sections/fragment.ts";
import { inlineCuts, type Cut } from "#core/notice/sections/inline-cuts.ts";

const MARKERS: readonly (readonly [RegExp, Marker])[] = [
  [/^(?:[•▪●◦‣⁃■·►➢✓✔➔→§\uf0b7\uf0a7\uf076\u2756]|[*oðØ](?=\s))\s*/u, "bullet"],
  [/^[-–—](?:\s+|(?=\p{Lu}\p{Ll}))/u, "dash"],
  [/^\(?\d{1,2}[.)]\s+/, "number"],
  [/^\(?[a-hA-H][.)]\s+/, "letter"],
];
/** Only these fields are looked for inside an item: other labels there are words of the list. */
const FIELDS_OF_ITEMS = new Set([
  "directReports",
  "indirectReports",
  "deadline",
  "location",
  "grade",
  "reference",
  "published",
  "organisation",
]);

function markerOf(text: string): { marker: Marker; length: number } | null {
  for (const [pattern, marker] of MARKERS) {
    const match = pattern.exec(text);
    if (match) return { marker, length: match[0].length };
  }
  return null;
}

/** A heading by its form alone: marked up as one, or in capitals throughout; `undefined` where it is none. */
function headingOf(line: CleanLine): SectionKind | null | undefined {
  const { text } = line.stretch;
  const known = headingOnOwnLine(text.replace(/^#{1,6}\s*/, ""));
  if (known) return known;
  if (text.length > 90) return undefined;
  if (/^#{1,6}\s+[^•]/.test(text) || /^--\s+\S/.test(text)) return null;
  const letters = text.replace(/\P{L}/gu, "");
  const inCapitals =
    letters.length >= 5 && !/\d{4}/.test(text) && letters === letters.toUpperCase() && !/:\s*\S/.test(text);
  return inCapitals && !markerOf(text.replace(/^\d.*$/, "")) ? null : undefined;
}

const contentOf = (stretch: Stretch, from: number, to: number): Stretch =>
  trimStretch(sliceStretch(stretch, from, to));

function fragmentsOfCut(stretch: Stretch, cut: Cut, to: number): Fragment[] {
  const startsLine = cut.at === 0;
  const rest = contentOf(stretch, cut.end, to);
  if (cut.kind === "bullet")
    return [{ kind: "item", marker: "bullet", indent: 0, stretch: rest, startsLine }];
  if (cut.kind === "field")
    return [
      {
        kind: "field",
        field: cut.field,
        label: contentOf(stretch, cut.at, cut.labelEnd),
        stretch: unquoteStretch(rest),
        startsLine,
      },
    ];
  const heading: Fragment = {
    kind: "heading",
    section: cut.section,
    stretch: contentOf(stretch, cut.at, cut.end),
    startsLine,
  };
  return rest.text === "" ? [heading] : [heading, { kind: "text", stretch: rest, startsLine: false }];
}

/** Cuts a stretch at its headings, labels and bullets; what stands before the first cut becomes `first`. */
function cutInside(stretch: Stretch, cuts: readonly Cut[], first: (before: Stretch) => Fragment): Fragment[] {
  const fragments: Fragment[] = [];
  const before = contentOf(stretch, 0, cuts[0]?.at ?? stretch.text.length);
  if (before.text !== "") fragments.push(first(before));
  cuts.forEach((cut, i) =>
    fragments.push(...fragmentsOfCut(stretch, cut, cuts[i + 1]?.at ?? stretch.text.length)),
  );
  return fragments;
}

/** "- * a licence": a second mark, as programs leave it that make lists out of lists. */
const SECOND_MARK = /^[*•▪●◦]\s+/u;

function cutItem(line: CleanLine, marker: Marker, first: number): Fragment[] {
  const second = SECOND_MARK.exec(line.stretch.text.slice(first))?.[0].length ?? 0;
  const content = sliceStretch(line.stretch, first + second);
  const known = marker === "number" ? headingOnOwnLine(content.text) : null;
  if (known) return [{ kind: "heading", section: known, stretch: line.stretch, startsLine: true }];
  const numberedHeading = marker === "number" ? inlineCuts(line.stretch.text) : [];
  if (numberedHeading[0]?.kind === "heading" && numberedHeading[0].at === 0)
    return cutInside(line.stretch, numberedHeading, text);
  const cuts = inlineCuts(content.text).filter((cut) =>
    cut.kind === "field" ? FIELDS_OF_ITEMS.has(cut.field) : cut.kind === "bullet" || cut.at > 0,
  );
  const fragments = cutInside(content, cuts, (stretch) => ({
    kind: "item",
    marker,
    indent: line.indent,
    stretch,
    startsLine: true,
  }));
  return fragments.map((fragment, i) => (i === 0 ? { ...fragment, startsLine: true } : fragment));
}

const text = (stretch: Stretch): Fragment => ({ kind: "text", stretch, startsLine: true });

/** A notice that holds itself twice is read twice, but for what stands outside the copies out of the same lines. */
const CUT = new WeakMap<CleanLine, readonly Fragment[]>();

/** What one line holds: mostly one thing, sometimes nearly a whole notice. */
export function cutLine(line: CleanLine): readonly Fragment[] {
  const before = CUT.get(line);
  if (before) return before;
  const fragments = cutAnew(line);
  CUT.set(line, fragments);
  return fragments;
}

function cutAnew(line: CleanLine): Fragment[] {
  const section = headingOf(line);
  if (section !== undefined)
    return [{ kind: "heading", section, stretch: trimStretch(line.stretch, "", "#- "), startsLine: true }];
  const bare = { ...line, stretch: trimStretch(line.stretch, "", "# ") };
  const marker = markerOf(bare.stretch.text);
  if (marker) return cutItem(bare, marker.marker, marker.length);
  return cutInside(bare.stretch, inlineCuts(bare.stretch.text), text);
}
