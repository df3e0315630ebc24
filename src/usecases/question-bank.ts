import { bankOf, type BankEntry } from "#core/framework/question-bank.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { Selection } from "#core/model/selection.ts";
import type { StorageError } from "#core/ports.ts";
import { usedQuestionsOf } from "#core/sheet/used-questions.ts";
import { allFrameworks } from "#usecases/frameworks.ts";
import type { World } from "#usecases/world.ts";

/** The questions of a selection's locked sheets are remembered on this device, for later selections to look back to. */
export function rememberQuestions(world: World, selection: Selection): void {
  if (world.store.getState().keeping === "reader") return;
  const questions = usedQuestionsOf(selection);
  world.saver.later(`used ${selection.id}`, () => world.library.saveUsedQuestions(selection.id, questions));
}

export interface QuestionBank {
  readonly entries: readonly BankEntry[];
  /** Why the questions of earlier selections are not among them; null where they are. */
  readonly problem: StorageError["code"] | null;
}

/** All questions there are: of the frameworks, own and (in `language`) shipped, and of earlier selections on this device. */
export async function questionBank(world: World, language: OurLanguage = "en"): Promise<QuestionBank> {
  const [frameworks, used] = await Promise.all([
    allFrameworks(world, language),
    world.library.usedQuestions(),
  ]);
  if (!used.ok) return { entries: bankOf(frameworks, []), problem: used.error.code };
  return { entries: bankOf(frameworks, used.value), problem: null };
}
