import { LANGUAGE_PATTERN } from "#core/notice/vocabulary/languages.ts";

const ASKS =
  /\b(?:knowledge (?:of|in|on|and (?:understanding|experience))|(?:conversant|familiar|familiarity|acquainted) with|expertise (?:in|on)|understanding of|connaissances? (?:de|des|du|en)|maîtrise de)\b/i;
const OF_LANGUAGES = new RegExp(
  String.raw`\bofficial languages\b|\bknowledge of (?:written |spoken |the )?(?:${LANGUAGE_PATTERN}|another)\b(?! (?:history|law|legal|culture|political|institutions))|langue`,
  "i",
);
/** A subject with a name of its own: a short form in capitals or a word with a capital inside the sentence. */
const NAMED_SUBJECT = /\(\p{Lu}[\p{L}/-]{1,9}\)|(?<=\p{L},? )(?!NATO|UN\b|English|French)\p{Lu}[\p{L}-]{2,}/u;

/** Whether the wording asks for knowledge that an interview can test; command of a language is not meant. */
export const asksKnowledge = (text: string): boolean => ASKS.test(text) && !OF_LANGUAGES.test(text);

/** Whether the knowledge asked for has a subject that a question can name. */
export const namesItsSubject = (text: string): boolean =>
  asksKnowledge(text) && NAMED_SUBJECT.test(text.slice(ASKS.exec(text)!.index));
