import { headingOnOwnLine } from "#core/notice/vocabulary/section-headings.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import type { Copies } from "#core/notice/sections/find-copies.ts";
import type { Region } from "#core/notice/region.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

const inside = (line: CleanLine, range: Range): boolean =>
  line.number >= range.from && line.number <= range.to;

const charactersIn = (lines: readonly CleanLine[], range: Range): number =>
  lines.reduce((sum, line) => (inside(line, range) ? sum + line.stretch.text.length : sum), 0);

/** The first copy is left out from its first heading on: what stands above belongs to the head of the notice. */
function withoutOpening(lines: readonly CleanLine[], copy: Range): Range {
  const heading = lines.find((line) => inside(line, copy) && headingOnOwnLine(line.stretch.text) !== null);
  return { from: heading?.number ?? copy.from, to: copy.to };
}

/** Of a notice that holds itself twice, the fuller copy is read; the region names the one that is not. */
export function leaveOut(lines: readonly CleanLine[], copies: Copies): Region {
  const firstIsFuller = charactersIn(lines, copies.first) > charactersIn(lines, copies.second);
  if (firstIsFuller) return { ...copies.second, kind: "second-copy" };
  return { ...withoutOpening(lines, copies.first), kind: "first-copy" };
}

/** The other choice: the copy that `leaveOut` would read is left out. */
export function leaveOutOther(lines: readonly CleanLine[], copies: Copies): Region {
  const region = leaveOut(lines, copies);
  if (region.kind === "second-copy") return { ...withoutOpening(lines, copies.first), kind: "first-copy" };
  return { ...copies.second, kind: "second-copy" };
}
