import { plainWords } from "#core/notice/text/normalise.ts";

const WHOLE_LINES = new Set([
  "share",
  "facebook",
  "twitter",
  "x",
  "linkedin",
  "telegram",
  "tumblr",
  "whatsapp",
  "mail",
  "e-mail",
  "email",
  "print",
  "back",
  "home",
  "apply",
  "apply now",
  "apply for vacancy",
  "apply for this job",
  "save job",
  "vacancies list",
  "click to apply",
  "partager",
  "postuler",
  "imprimer",
  "next",
  "previous",
  "search",
  "log in",
  "sign in",
  "menu",
  "cookies",
  "nato unclassified",
  "vacancies",
  "all jobs",
  "back to list",
  "refer a friend",
  "copy link",
  "pinterest",
  "reddit",
]);
const PATTERNS = [
  /^sample notice\b/,
  /newsletter/,
  /^you are on page \d/,
  /^page \d+(?: (?:of|\/) \d+)?$/,
  /^\d{1,3}$/,
  /^[-_=*]{10,}$/,
  /^to place a free posting/,
  /^---$/,
  /^open to nationals of/,
  /^\*+$/,
];

/** Lines that belong to a web page or a printed form, not to the notice. */
export function isSiteFurniture(text: string): boolean {
  if (text === "") return false;
  if (/^#?\s*source:\s/i.test(text)) return true;
  if (text.length > 120) return false;
  const words = plainWords(text);
  return WHOLE_LINES.has(words) || PATTERNS.some((pattern) => pattern.test(words));
}
