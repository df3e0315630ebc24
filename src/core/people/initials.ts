/** Initials of a name in capitals, two letters ("Astrid Penhallow-Reyes" gives "AP"); one for a single word. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const first = letterOf(words[0]);
  const last = words.length > 1 ? letterOf(words.at(-1)) : "";
  return first + last;
}

const letterOf = (word: string | undefined): string => (word?.match(/\p{L}/u)?.[0] ?? "").toUpperCase();

/**
 * Initials that nobody else in the list has: the plain ones, else with a further letter of the last name, else
 * with a number.
 */
export function freeInitials(name: string, taken: readonly string[]): string {
  const plain = initialsOf(name);
  if (!taken.includes(plain)) return plain;
  const last = name.trim().split(/\s+/).at(-1) ?? "";
  const longer = Array.from(last.replace(/[^\p{L}]/gu, "").toLowerCase())
    .slice(1, 4)
    .map((letter) => plain + letter)
    .find((initials) => !taken.includes(initials));
  if (longer !== undefined) return longer;
  let number = 2;
  while (taken.includes(`${plain}${number}`)) number += 1;
  return `${plain}${number}`;
}
