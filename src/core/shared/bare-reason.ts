import { lengthOf } from "#core/shared/canonical.ts";

/** Fewest characters of a reason; blanks in a row count once. */
export const SHORTEST_REASON = 20;

/** What is typed to get past a field, in English and French; also repeated or strung together it gives no reason. */
const BARE_WORDS = new Set(
  `a above accord agree agreed agreement all and as before below by comment comments consensus ditto done everyone
  fine good idem is it member members n na nil no none nothing null of ok okay our panel passed per reason
  reasons same see seen so tbd test the this todo unanimous unanimously we x xx xxx yes
  accepté approuvé au aucun aucune avis bien bon ci comme commentaire conforme convenu d dessous dessus du
  est et fait il jury l la le les membre membres motif même non nous oui par plus pour raison rien s sans
  tous tout unanime unanimement unanimité vu voir à`.split(/\s+/),
);

/**
 * Whether a text gives no reason: fewer than 20 characters, nothing but words like "agreed" or "voir ci-dessus"
 * however often repeated, or nothing but signs, digits or one letter over and over.
 */
export function isBareReason(text: string): boolean {
  const plain = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (lengthOf(plain) < SHORTEST_REASON) return true;
  return isNoise(plain) || wordsOf(plain).every((word) => BARE_WORDS.has(word));
}

/** Fewer than three different letters carry no words in any script. */
const isNoise = (plain: string): boolean => new Set(plain.toLowerCase().match(/\p{L}/gu) ?? []).size < 3;

/** The words in small letters, without signs and digits; what an apostrophe joins is two words. */
const wordsOf = (plain: string): readonly string[] =>
  plain
    .toLowerCase()
    .split(/[\s'’\-‐-―]+/u)
    .map((word) => word.replace(/[^\p{L}]/gu, ""))
    .filter((word) => word !== "");
