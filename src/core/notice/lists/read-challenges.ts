import type { PostChallenge } from "#core/model/post.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";
import type { Found } from "#core/notice/lists/found.ts";
import { withoutRunOn } from "#core/notice/lists/run-on.ts";

const DASH = /\s[–—-]\s|:\s/;

function announces(piece: Piece): boolean {
  if (piece.kind !== "text" || !piece.stretch.text.endsWith(":")) return false;
  const last = sentenceRanges(piece.stretch.text).pop()!;
  return /\b(?:challenges|défis)\b/i.test(piece.stretch.text.slice(last.from));
}

function read(item: Stretch): Found<PostChallenge> {
  const whole = trimStretch(withoutRunOn(item), ";");
  const dash = DASH.exec(whole.text);
  const heading = sliceStretch(whole, 0, dash?.index ?? 0);
  const text = sliceStretch(whole, dash ? dash.index + dash[0].length : 0);
  return { value: { heading: heading.text, text: text.text }, from: [heading, text], foundBy: "list" };
}

function itemsAfter(pieces: readonly Piece[], i: number): Piece[] {
  const end = pieces.findIndex((piece, at) => at > i && piece.kind !== "item");
  return pieces.slice(i + 1, end < 0 ? undefined : end);
}

/** Key challenges: the list behind a sentence that announces challenges. */
export function readChallenges(sections: readonly Section[]): Found<PostChallenge>[] {
  for (const { pieces } of sections) {
    const at = pieces.findIndex(announces);
    if (at >= 0) return itemsAfter(pieces, at).map((piece) => read(piece.stretch));
  }
  return [];
}
