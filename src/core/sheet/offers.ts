import { entryOf, type BankEntry } from "#core/framework/question-bank.ts";
import { OPEN_SEARCH, searchBank } from "#core/framework/search-bank.ts";
import type { Framework } from "#core/model/framework.ts";
import type { Criterion, Question, Sheet } from "#core/model/sheet.ts";
import { foldText } from "#core/shared/fold-text.ts";
import { alternatives, type Alternative } from "#core/sheet/serve.ts";

/** A question that can be taken, with what the bank knows of it. */
export interface Offer extends Alternative {
  /** Null until the bank has been read. */
  readonly entry: BankEntry | null;
}

/** The framework's other questions for the levels a question serves. */
export const bankOffers = (
  sheet: Sheet,
  question: Question,
  frameworks: readonly Framework[],
  bank: readonly BankEntry[],
): readonly Offer[] =>
  alternatives(sheet, question, frameworks).map((each) => ({
    ...each,
    entry: entryOf(bank, each.bank.text),
  }));

/**
 * What earlier selections asked after the competencies that a question serves and no framework has, those at the same
 * level first. `here` is the selection that asks.
 */
export function earlierOffers(
  sheet: Sheet,
  question: Question,
  bank: readonly BankEntry[],
  here: string,
): readonly Offer[] {
  const served = servedBy(sheet, question);
  const fits = (entry: BankEntry, isLevel: boolean): boolean =>
    served.some((criterion) => entry.serves.some((place) => asksAfter(place, criterion, isLevel)));
  const entries = bank.filter(
    (entry) =>
      entry.frameworks.length === 0 &&
      entry.uses.some((use) => use.selection !== here) &&
      !isOnSheet(sheet, entry) &&
      fits(entry, false),
  );
  const sorted = [
    ...entries.filter((entry) => fits(entry, true)),
    ...entries.filter((entry) => !fits(entry, true)),
  ];
  return sorted.map((entry) => offerOf(entry, served));
}

/** The questions of the whole bank that have all these words, but for those on the sheet. */
export function searchOffers(
  sheet: Sheet,
  question: Question,
  bank: readonly BankEntry[],
  words: string,
): readonly Offer[] {
  const served = servedBy(sheet, question);
  return searchBank(bank, { ...OPEN_SEARCH, words })
    .filter((entry) => !isOnSheet(sheet, entry))
    .map((entry) => offerOf(entry, served));
}

const servedBy = (sheet: Sheet, question: Question): readonly Criterion[] =>
  sheet.criteria.filter((each) => question.serves.includes(each.id));

const isOnSheet = (sheet: Sheet, entry: BankEntry): boolean =>
  sheet.questions.some((each) => foldText(each.text) === entry.id);

const asksAfter = (place: BankEntry["serves"][number], criterion: Criterion, isLevel: boolean): boolean =>
  foldText(place.competency) === foldText(criterion.name) &&
  (!isLevel || foldText(place.level ?? "") === foldText(criterion.requiredLevel ?? ""));

/** Its probes are for the criterion it asks after, where the question serves that; else for the first one. */
function offerOf(entry: BankEntry, served: readonly Criterion[]): Offer {
  const fitting = served.find((criterion) =>
    entry.serves.some((place) => asksAfter(place, criterion, false)),
  );
  return {
    bank: {
      id: entry.bankId,
      text: entry.text,
      type: entry.type,
      probes: entry.probes.map((text) => ({ text })),
    },
    criterion: (fitting ?? served[0])?.id ?? null,
    entry,
  };
}
