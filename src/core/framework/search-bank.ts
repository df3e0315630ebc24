import type { BankEntry } from "#core/framework/question-bank.ts";
import type { UsedQuestion } from "#core/model/question-bank.ts";
import { foldText } from "#core/shared/fold-text.ts";

/** What is looked for; null and "" leave it open. */
export interface BankSearch {
  readonly words: string;
  /** Folded name of a competency. */
  readonly competency: string | null;
  /** Folded label of a level. */
  readonly level: string | null;
  readonly type: UsedQuestion["type"] | null;
  readonly from: "frameworks" | "earlier" | null;
}

export const OPEN_SEARCH: BankSearch = { words: "", competency: null, level: null, type: null, from: null };

/** The entries that have every word looked for, anywhere in question, probes, competency, level, framework and post. */
export function searchBank(bank: readonly BankEntry[], search: BankSearch): readonly BankEntry[] {
  const words = foldText(search.words)
    .split(" ")
    .filter((word) => word !== "");
  return bank.filter(
    (entry) =>
      words.every((word) => entry.folded.includes(word)) &&
      (search.type === null || entry.type === search.type) &&
      isFrom(entry, search.from) &&
      servesPlace(entry, search),
  );
}

const isFrom = (entry: BankEntry, from: BankSearch["from"]): boolean =>
  from === null || (from === "earlier" ? entry.uses.length > 0 : entry.frameworks.length > 0);

const servesPlace = ({ serves }: BankEntry, { competency, level }: BankSearch): boolean =>
  (competency === null && level === null) ||
  serves.some(
    (each) =>
      (competency === null || foldText(each.competency) === competency) &&
      (level === null || foldText(each.level ?? "") === level),
  );

/** A name to choose by: the folded one that is compared, and the one that is shown. */
export interface Choice {
  readonly folded: string;
  readonly name: string;
}

/** The competencies that the bank has questions for, in alphabetical order. */
export const competenciesIn = (bank: readonly BankEntry[]): readonly Choice[] =>
  choices(bank.flatMap(({ serves }) => serves.map((each) => each.competency)));

/** The levels of a competency that the bank has questions for, in alphabetical order; all levels where it is null. */
export const levelsIn = (bank: readonly BankEntry[], competency: string | null): readonly Choice[] =>
  choices(
    bank.flatMap(({ serves }) =>
      serves.flatMap((each) =>
        each.level !== null && (competency === null || foldText(each.competency) === competency)
          ? [each.level]
          : [],
      ),
    ),
  );

function choices(names: readonly string[]): readonly Choice[] {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = foldText(name);
    if (folded !== "" && !byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded]
    .map(([folded, name]) => ({ folded, name }))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
}
