import type { AskedFor, UsedQuestion } from "#core/model/question-bank.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Question, Sheet } from "#core/model/sheet.ts";
import { foldText } from "#core/shared/fold-text.ts";

/**
 * The questions of all locked versions of a selection's sheet, each wording once as the newest version has it: what
 * later selections on this device may look back to.
 */
export function usedQuestionsOf(selection: Selection): readonly UsedQuestion[] {
  const fields = selection.post?.fields;
  const post = { title: fields?.title?.value ?? "", reference: fields?.reference?.value ?? "" };
  const questions = new Map<string, UsedQuestion>();
  for (const { sheet, lockedAt } of selection.sheets.toReversed()) {
    for (const question of sheet.questions) {
      const key = foldText(question.text);
      if (key === "" || questions.has(key)) continue;
      const use = { selection: selection.id, ...post, day: lockedAt.slice(0, 10) };
      questions.set(key, { ...use, ...remembered(sheet, question) });
    }
  }
  return [...questions.values()];
}

type Remembered = Omit<UsedQuestion, "selection" | "title" | "reference" | "day">;

const remembered = (sheet: Sheet, question: Question): Remembered => ({
  text: question.text,
  type: question.type,
  probes: question.probes.map((each) => each.text).filter((text) => text.trim() !== ""),
  serves: sheet.criteria
    .filter((each) => question.serves.includes(each.id))
    .map((criterion): AskedFor => ({
      competency: criterion.name,
      level: criterion.requiredLevel,
      levelId: criterion.levelId,
    })),
  bankId: question.bankId,
});
