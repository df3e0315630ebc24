import { GENERAL_TEXTS } from "#core/framework/general-texts.ts";
import type { BankQuestion, Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { Criterion, Probe, Question, TextStanding } from "#core/model/sheet.ts";
import { QUESTION_MINUTES } from "#core/sheet/default-texts.ts";

/** The next free identifier with this stem: after q1 and q3 comes q4. */
export function nextId(stem: string, taken: readonly string[]): string {
  const numbers = taken.map((id) => (id.startsWith(stem) ? Number(id.slice(stem.length)) : 0));
  return `${stem}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}

/** A question out of the bank for one criterion. */
export function bankQuestion(id: string, bank: BankQuestion, criterion: string): Question {
  return { ...blankQuestion(id, [criterion]), ...offered(bank, criterion) };
}

/** A question that can be put on a sheet: of the bank, or as an earlier selection put it. */
export interface OfferedQuestion extends Pick<Question, "text" | "type"> {
  /** Of the bank; null for a panel's own. */
  readonly id: string | null;
  readonly probes: readonly { readonly text: string }[];
}

/** Words, type and probes of an offered question, the probes for one criterion, or (null) for all it serves. */
export const offered = (
  bank: OfferedQuestion,
  criterion: string | null,
): Pick<Question, "text" | "type" | "probes" | "bankId"> => ({
  text: bank.text,
  type: bank.type,
  probes: probesFrom(
    bank.probes.map((probe) => probe.text),
    criterion,
  ),
  bankId: bank.id,
});

/** The first question for a criterion: the bank's where it has one, else a general one that an expert edits. */
export function firstQuestion(
  id: string,
  criterion: Criterion,
  bank: BankQuestion | undefined,
  language: OurLanguage = "en",
): Question {
  if (bank !== undefined) return bankQuestion(id, bank, criterion.id);
  const general = GENERAL_TEXTS[language][criterion.kind].question;
  return {
    ...blankQuestion(id, [criterion.id]),
    text: general.text,
    type: criterion.kind === "knowledge" ? "knowledge" : "past",
    probes: probesFrom(
      general.probes.map((probe) => probe.text),
      criterion.id,
    ),
  };
}

/** An empty question for some criteria. */
export const blankQuestion = (id: string, serves: readonly string[]): Question => ({
  id,
  text: "",
  type: "past",
  asker: null,
  minutes: QUESTION_MINUTES,
  serves,
  probes: [],
  bankId: null,
});

const probesFrom = (texts: readonly string[], criterion: string | null): readonly Probe[] =>
  texts.map((text, index) => ({ id: `p${index + 1}`, text, criterion }));

/** Whose words a question is in: as long as it stands as one of the bank, whose that is; a general one is ours. */
export function questionStanding({ text, bankId }: Question, frameworks: readonly Framework[]): TextStanding {
  const bank = frameworks
    .flatMap((framework) => framework.competencies)
    .flatMap(({ questions = [], levels }) => [...questions, ...levels.flatMap((level) => level.questions)])
    .find((each) => each.id === bankId);
  if (bank?.text === text) return bank.own === true ? "organisation" : "ours";
  return GENERAL_QUESTIONS.has(text) ? "ours" : "panel";
}

const GENERAL_QUESTIONS: ReadonlySet<string> = new Set(
  Object.values(GENERAL_TEXTS).flatMap((kinds) => Object.values(kinds).map(({ question }) => question.text)),
);
