import { isOwn } from "#core/framework/versions.ts";
import type { BankQuestion, Framework } from "#core/model/framework.ts";
import type { AskedFor, Use, UsedQuestion } from "#core/model/question-bank.ts";
import { foldText } from "#core/shared/fold-text.ts";

/** A question of the bank: of one framework or several, of earlier selections, or of both. Each wording stands once. */
export interface BankEntry {
  /** Tells entries apart, and stays the same as long as the words do. */
  readonly id: string;
  readonly text: string;
  readonly type: UsedQuestion["type"];
  readonly probes: readonly string[];
  readonly serves: readonly AskedFor[];
  /** Names of the frameworks that have it; none for one of earlier selections only. */
  readonly frameworks: readonly string[];
  /** The using organisation wrote it; false also for what is only known of earlier selections. */
  readonly own: boolean;
  readonly bankId: string | null;
  /** Earlier selections that put it in these words, the newest first. */
  readonly uses: readonly Use[];
  /** What is searched in. */
  readonly folded: string;
}

type Draft = Omit<BankEntry, "id" | "folded">;

/** The bank: the frameworks' questions in their order, then those known only of earlier selections, the newest first. */
export function bankOf(
  frameworks: readonly Framework[],
  used: readonly UsedQuestion[],
): readonly BankEntry[] {
  const drafts = new Map<string, Draft>();
  for (const framework of frameworks) {
    for (const draft of ofFramework(framework)) put(drafts, draft);
  }
  const newest = [...used].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  for (const question of newest) put(drafts, earlier(question));
  return [...drafts].map(([id, draft]) => ({ ...draft, id, folded: foldedOf(draft) }));
}

/** The same words for the same competency are one entry, whoever has them. */
function put(drafts: Map<string, Draft>, draft: Draft): void {
  const key = foldText(draft.text);
  const before = drafts.get(key);
  if (before === undefined) {
    drafts.set(key, draft);
    return;
  }
  drafts.set(key, {
    ...before,
    own: before.own && draft.own,
    serves: [...before.serves, ...draft.serves.filter((each) => !before.serves.some(isSamePlace(each)))],
    frameworks: [...new Set([...before.frameworks, ...draft.frameworks])],
    uses: [...before.uses, ...draft.uses],
  });
}

const isSamePlace =
  (a: AskedFor) =>
  (b: AskedFor): boolean =>
    foldText(a.competency) === foldText(b.competency) && foldText(a.level ?? "") === foldText(b.level ?? "");

function ofFramework(framework: Framework): readonly Draft[] {
  return framework.competencies.flatMap(({ name, questions, levels }) => [
    ...(questions ?? []).map((each) =>
      ofBank(framework, each, { competency: name, level: null, levelId: null }),
    ),
    ...levels.flatMap((level) =>
      level.questions.map((each) =>
        ofBank(framework, each, { competency: name, level: level.label, levelId: level.id }),
      ),
    ),
  ]);
}

const ofBank = (framework: Framework, question: BankQuestion, serves: AskedFor): Draft => ({
  text: question.text,
  type: question.type,
  probes: question.probes.map((each) => each.text),
  serves: [serves],
  frameworks: [framework.name],
  own: isOwn(framework) && question.own === true,
  bankId: question.id,
  uses: [],
});

const earlier = ({ selection, title, reference, day, ...question }: UsedQuestion): Draft => ({
  text: question.text,
  type: question.type,
  probes: question.probes,
  serves: question.serves,
  frameworks: [],
  own: false,
  bankId: question.bankId,
  uses: [{ selection, title, reference, day }],
});

const foldedOf = ({ text, probes, serves, frameworks, uses }: Draft): string =>
  foldText(
    [
      text,
      ...probes,
      ...serves.flatMap(({ competency, level }) => [competency, level ?? ""]),
      ...frameworks,
      ...uses.flatMap(({ title, reference }) => [title, reference]),
    ].join(" "),
  );

/** What a post is known by. */
export type PostNames = Pick<Use, "title" | "reference">;

/** Whether two selections are for the same post: the same reference, or the same title. */
export const isSamePost = (a: PostNames, b: PostNames): boolean =>
  isSameName(a.reference, b.reference) || isSameName(a.title, b.title);

const isSameName = (a: string, b: string): boolean => foldText(a) !== "" && foldText(a) === foldText(b);

/** Uses of a question in earlier selections for the same post. `here` is the selection that asks. */
export const usesForPost = (entry: BankEntry, post: PostNames, here: string): readonly Use[] =>
  entry.uses.filter((use) => use.selection !== here && isSamePost(use, post));

/** The entry with exactly these words, but for case, accents and punctuation. */
export const entryOf = (bank: readonly BankEntry[], text: string): BankEntry | null =>
  bank.find((each) => each.id === foldText(text)) ?? null;
