import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { isUnit } from "#core/notice/fields/units.ts";

const IN_BRACKETS = /\s\((\p{Lu}{3,6})\)/gu;
const SMALL = /^(?:of|the|and|for|de|des|du|la|le|les|et|en|pour|in|on|to|&)$/iu;
const ELISION = /^[dl]['’]/iu;
const OPENING = 1200;
const NO_BODY =
  /(?:Project|Program(?:me)?|Manager|Officer|Intelligence|Schedule|Technology|Resources)\s\(|\bUnion \(/;

/** Where the words before a short form begin whose first letters make it; null where they do not. */
function beginOf(before: string, short: string): number | null {
  let at = before.length;
  let letter = short.length - 1;
  while (letter >= 0 && at > 0) {
    const start = before.lastIndexOf(" ", at - 1) + 1;
    const word = before.slice(start, at).replace(ELISION, "");
    if (!SMALL.test(word) && word[0]?.toUpperCase() !== short[letter]) return null;
    if (!SMALL.test(word)) letter--;
    at = letter < 0 ? start : start - 1;
  }
  return letter < 0 ? at : null;
}

/** "Humanitarian Map Team (HMT)": a body's name and its short form, in the opening of a text. */
export function spelledOut(stretch: Stretch): { readonly name: Stretch; readonly short: string } | null {
  for (const match of stretch.text.slice(0, OPENING).matchAll(IN_BRACKETS)) {
    const short = match[1]!;
    const begin = beginOf(stretch.text.slice(0, match.index), short);
    const name = begin === null ? null : sliceStretch(stretch, begin, match.index + match[0].length);
    if (name && /^\p{Lu}/u.test(name.text) && !isUnit(name.text) && !NO_BODY.test(name.text))
      return { name, short };
  }
  return null;
}
