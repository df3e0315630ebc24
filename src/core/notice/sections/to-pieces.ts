import { isSiteFurniture } from "#core/notice/vocabulary/site-furniture.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { joinStretches, type Stretch } from "#core/notice/text/stretch.ts";
import { cutLine } from "#core/notice/sections/cut-line.ts";
import type { Fragment } from "#core/notice/sections/fragment.ts";
import { looksLikeName } from "#core/notice/sections/looks-like-name.ts";
import { doesNotFit, goesOn, wrapWidth } from "#core/notice/sections/wrapping.ts";

/** A fragment with the lines that go on with it. */
interface Open {
  readonly first: Fragment;
  readonly parts: Stretch[];
}

/** Where the reading of the lines stands. `previous` is null after a blank line: nothing goes on across one. */
interface Walk {
  readonly open: Open[];
  readonly width: number | null;
  previous: CleanLine | null;
  inCompetencies: boolean;
}

const whole = (line: CleanLine): Fragment => ({ kind: "text", stretch: line.stretch, startsLine: true });

/** "... Contact" and on the next line "number: 12": words of a sentence, neither label nor heading. */
function isBrokenSentence(walk: Walk, line: CleanLine, begin: Fragment): boolean {
  const before = walk.open[walk.open.length - 1]?.first.kind;
  if (
    !walk.previous ||
    (begin.kind !== "field" && begin.kind !== "heading") ||
    (before !== "text" && before !== "item")
  )
    return false;
  return /^\p{Ll}/u.test(line.stretch.text) && doesNotFit(walk.previous, line, walk.width);
}

/** Names of competencies stand alone on short lines and must not be drawn into the item before. */
function continues(walk: Walk, line: CleanLine, begin: Fragment): boolean {
  const before = walk.open[walk.open.length - 1];
  if (!walk.previous || !before || before.first.kind === "heading" || begin.kind !== "text") return false;
  return (
    goesOn(walk.previous, line, walk.width) && !(walk.inCompetencies && looksLikeName(begin.stretch.text))
  );
}

function take(walk: Walk, line: CleanLine): void {
  const cut = cutLine(line);
  const fragments = cut[0] && isBrokenSentence(walk, line, cut[0]) ? [whole(line)] : cut;
  const begin = fragments[0];
  const joined = begin !== undefined && continues(walk, line, begin);
  if (joined) walk.open[walk.open.length - 1]!.parts.push(begin.stretch);
  for (const fragment of joined ? fragments.slice(1) : fragments) {
    walk.open.push({ first: fragment, parts: [fragment.stretch] });
    if (fragment.kind === "heading") walk.inCompetencies = fragment.section === "competencies";
  }
}

/** The notice's lines cut into headings, items, labelled values and paragraphs; wrapped lines put together again. */
export function toPieces(lines: readonly CleanLine[]): Fragment[] {
  const walk: Walk = { open: [], width: wrapWidth(lines), previous: null, inCompetencies: false };
  for (const line of lines) {
    const apart = line.stretch.text === "" || isSiteFurniture(line.stretch.text);
    if (!apart) take(walk, line);
    walk.previous = apart ? null : line;
  }
  return walk.open.map(({ first, parts }) =>
    parts.length > 1 ? { ...first, stretch: joinStretches(parts) } : first,
  );
}
