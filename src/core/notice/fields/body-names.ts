import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { BODIES } from "#core/notice/vocabulary/bodies.ts";
import { listed } from "#core/notice/vocabulary/listed.ts";

const GROUPS = BODIES.split(";").map((names) => listed(names).filter((name) => name !== ""));
const BODY_OF = new Map(
  GROUPS.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]!] as const)),
);
const ANY_NAME = GROUPS.flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "['’]"))
  .join("|");
/** Short forms count in capitals only: "who" is no body. */
export const ANY_BODY = new RegExp(`(?<![\\p{L}\\d-])(?=[\\p{Lu}be])(?:${ANY_NAME})(?![\\p{L}\\d])`, "gu");
const ONLY_NAMES = new RegExp(`^(${ANY_NAME})(?:[\\s/|–—-]+(?:${ANY_NAME}))*$`, "iu");
const LONGEST_LINE = 140;
/** The name a body goes by, for any of its names. */
export const bodyOf = (name: string): string | undefined =>
  BODY_OF.get(name.toLowerCase().replace(/’/g, "'"));

/** Whether a text holds the name of a body that is known. */
export const holdsKnownBody = (text: string): boolean => text.search(ANY_BODY) >= 0;

/** "COUNCIL OF EUROPE CONSEIL DE L'EUROPE": the first name of a line that holds nothing but names of bodies. */
export function bodyOfLine(line: Stretch): Stretch | null {
  const first = line.text.length <= LONGEST_LINE ? ONLY_NAMES.exec(line.text)?.[1] : undefined;
  return first === undefined ? null : sliceStretch(line, 0, first.length);
}

/** "Librarian - United Nations Multimedia": where a dash and the name of a body begin behind a title. */
export function bodyBehindTitle(title: string): number {
  const dash = title.search(/\s[–—-]\s(?!.*\s[–—-]\s)/);
  if (dash < 3) return title.length;
  const tail = title.slice(dash).replace(/^\s[–—-]\s/, "");
  return tail.search(ANY_BODY) === 0 ? dash : title.length;
}
