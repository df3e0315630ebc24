import type { KeyHint } from "#ui/parts/keys.tsx";
import { t } from "#words/t.ts";

/** Keys whose name is another on the keyboards of another language. */
const NAMED = ["Backspace", "Del", "End", "Enter", "Home", "Shift", "Space"] as const;

/** Hints with the names that the keys have in the language in use: "Espace" for "Space". */
export const namedKeys = (hints: readonly KeyHint[]): readonly KeyHint[] =>
  hints.map(({ keys, does }) => ({ keys: keys.map(nameOf), does }));

function nameOf(key: string): string {
  const named = NAMED.find((each) => each === key);
  return named === undefined ? key : t(`shell.keyName.${named}`);
}
