import { sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { BODIES } from "#core/notice/vocabulary/bodies.ts";
import { listed } from "#core/notice/vocabulary/listed.ts";

const GROUPS = BODIES.split(";").map((names) => listed(names).filter((name) => name !== ""));
const BODY_OF = new Map(
  GROUPS.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]!] as const)),
);
const LONGEST_FIRST = GROUPS.flat().sort((a, b) => b.length - a.length);
const FIRST_WORD = /^[\p{L}\d]+/u;
/** Names by their first words, the longest first: a notice is long, and few of its words begin a name. */
const BY_FIRST_WORD = new Map<string, string[]>();
for (const name of LONGEST_FIRST) {
  const first = FIRST_WORD.exec(name)?.[0] ?? name;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), name]);
}
/** Short forms count in capitals only: "who" is no body. */
const MAY_BEGIN = /(?<![\p{L}\d-])[\p{Lu}be][\p{L}\d]*/gu;
const GOES_ON = /^[\p{L}\d]/u;

/** A name of a body, where it stands in a text. */
export interface NamedBody {
  readonly name: string;
  readonly at: number;
}

/** All names of known bodies in a text, none overlapping, of several at one place the longest. */
export function bodiesIn(text: string): NamedBody[] {
  const plain = text.replace(/’/g, "'");
  const found: NamedBody[] = [];
  let past = 0;
  for (const { index: at, 0: word } of plain.matchAll(MAY_BEGIN)) {
    if (at < past) continue;
    const name = BY_FIRST_WORD.get(word)?.find(
      (each) =>
        plain.startsWith(each, at) && !GOES_ON.test(plain.slice(at + each.length, at + each.length + 2)),
    );
    if (name === undefined) continue;
    past = at + name.length;
    found.push({ name: text.slice(at, past), at });
  }
  return found;
}

const ANY_NAME = LONGEST_FIRST.map((name) =>
  name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "['’]"),
).join("|");
const ONLY_NAMES = new RegExp(`^(${ANY_NAME})(?:[\\s/|–—-]+(?:${ANY_NAME}))*$`, "iu");
const LONGEST_LINE = 140;
/** The name a body goes by, for any of its names. */
export const bodyOf = (name: string): string | undefined =>
  BODY_OF.get(name.toLowerCase().replace(/’/g, "'"));

/** Whether a text holds the name of a body that is known. */
export const holdsKnownBody = (text: string): boolean => bodiesIn(text).length > 0;

/** "COUNCIL OF EUROPE CONSEIL DE L'EUROPE": the first name of a line that holds nothing but names of bodies. */
export function bodyOfLine(line: Stretch): Stretch | null {
  const first = line.text.length <= LONGEST_LINE ? ONLY_NAMES.exec(line.text)?.[1] : undefined;
  return first === undefined ? null : sliceStretch(line, 0, first.length);
}

/** "Librarian - United Nations Multimedia": where a dash and the name of a body begin behind a title. */
export function bodyBehindTitle(title: string): number {
  const dash = Math.max(...[" - ", " – ", " — "].map((each) => title.lastIndexOf(each)));
  return dash > 2 && bodiesIn(title.slice(dash + 3))[0]?.at === 0 ? dash : title.length;
}
