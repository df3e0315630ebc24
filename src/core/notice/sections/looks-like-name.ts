import { wordCount } from "#core/notice/text/normalise.ts";

const SMALL_WORDS = /^(?:and|of|the|for|in|to|with|on|at|by|from|a|an|as|&|et|de|la|le|les|des|du|à|en)$/;

/** "People Skills": few words, each with a capital, no mark at the end. */
export function looksLikeName(text: string): boolean {
  if (text.length > 70 || wordCount(text) > 7 || /[.;,!?]$/.test(text)) return false;
  return text.split(" ").every((word, i) => (i > 0 && SMALL_WORDS.test(word)) || /^[("“]?\p{Lu}/u.test(word));
}
