import type { PastedRow } from "#core/people/pasted-rows.ts";

/** A name put together from cells, and the cells that did not go into it. */
export interface NameRead {
  readonly name: string;
  readonly leftOut: readonly string[];
}

/**
 * The name in the cells that are nothing else: the first with letters. Two single words side by side are a first and
 * a last name; "Brask, Ottoline" is turned round.
 */
export function nameFrom(cells: readonly string[], separator: PastedRow["separator"]): NameRead {
  const filled = cells.filter((cell) => cell !== "");
  const at = filled.findIndex((cell) => /\p{L}/u.test(cell) && !cell.includes("@"));
  const first = filled[at];
  if (first === undefined) return { name: "", leftOut: filled };
  const second = filled[at + 1];
  const turned =
    separator === "comma" &&
    second !== undefined &&
    isName(second) &&
    (isWord(first) || /^\p{Ll}/u.test(first));
  const paired = separator !== "comma" && second !== undefined && isWord(first) && isWord(second);
  const name = turned ? `${second} ${first}` : paired ? `${first} ${second}` : first;
  const used = turned || paired ? 2 : 1;
  return { name, leftOut: filled.filter((_, index) => index < at || index >= at + used) };
}

const isWord = (cell: string): boolean => isName(cell) && !/\s/u.test(cell);

const isName = (cell: string): boolean => /^[\p{L}\p{M}'’.\- ]+$/u.test(cell);
