import type { Framework } from "#core/model/framework.ts";
import type { Question, Sheet } from "#core/model/sheet.ts";
import { changeQuestion, moved } from "#core/sheet/change-sheet.ts";
import { changeProbes } from "#core/sheet/edit-texts.ts";
import { bankFor } from "#core/sheet/make-criterion.ts";
import { nextId, offered, type OfferedQuestion } from "#core/sheet/make-question.ts";
import { prunedSecond } from "#core/sheet/second-language.ts";
import { at } from "#core/sheet/text-places.ts";

/** Lets a question serve one more criterion; in the order of the sheet, not of choosing. */
export function serve(sheet: Sheet, id: string, criterion: string): Sheet {
  const question = sheet.questions.find((each) => each.id === id);
  if (question === undefined || question.serves.includes(criterion)) return sheet;
  const served = new Set([...question.serves, criterion]);
  return changeQuestion(sheet, id, {
    serves: sheet.criteria.map((each) => each.id).filter((each) => served.has(each)),
  });
}

/** Takes a criterion from a question, and the probes that were only for it. */
export function unserve(sheet: Sheet, id: string, criterion: string): Sheet {
  const question = sheet.questions.find((each) => each.id === id);
  if (question === undefined) return sheet;
  const without = changeQuestion(sheet, id, {
    serves: question.serves.filter((each) => each !== criterion),
    probes: question.probes.filter((each) => each.criterion !== criterion),
  });
  return prunedSecond(without);
}

/** Adds an empty probe for the first criterion the question serves, and gives its identifier. */
export function addProbe(sheet: Sheet, id: string): { readonly sheet: Sheet; readonly probe: string } {
  const question = sheet.questions.find((each) => each.id === id);
  const probe = nextId("p", question?.probes.map((each) => each.id) ?? []);
  const added = { id: probe, text: "", criterion: question?.serves[0] ?? null };
  return { sheet: changeProbes(sheet, id, (probes) => [...probes, added]), probe };
}

export const removeProbe = (sheet: Sheet, id: string, probe: string): Sheet =>
  prunedSecond(changeProbes(sheet, id, (probes) => probes.filter((each) => each.id !== probe)));

export const moveProbe = (sheet: Sheet, id: string, probe: string, by: number): Sheet =>
  changeProbes(sheet, id, (probes) =>
    moved(
      probes,
      probes.findIndex((each) => each.id === probe),
      by,
    ),
  );

/** Says which of the served criteria a probe is for. */
export const probeFor = (sheet: Sheet, id: string, probe: string, criterion: string | null): Sheet =>
  changeProbes(sheet, id, (probes) =>
    probes.map((each) => (each.id === probe ? { ...each, criterion } : each)),
  );

/** A question that could stand in a question's place, and for which criterion; null where it is for all it serves. */
export interface Alternative {
  readonly bank: OfferedQuestion;
  readonly criterion: string | null;
}

/** The bank's questions for the levels a question serves, but for those that are on the sheet already. */
export function alternatives(
  sheet: Sheet,
  question: Question,
  frameworks: readonly Framework[],
): readonly Alternative[] {
  const onSheet = new Set(sheet.questions.map((each) => each.bankId));
  return question.serves.flatMap((id) => {
    const criterion = sheet.criteria.find((each) => each.id === id);
    const bank = criterion === undefined ? [] : bankFor(criterion, frameworks).all;
    return bank.filter((each) => !onSheet.has(each.id)).map((each) => ({ bank: each, criterion: id }));
  });
}

/**
 * Puts a question of the bank in a question's place. Asker, minutes and the criteria stay, and so do the probes that
 * are for another criterion. What the question was in the second language was of other words and goes with it.
 */
export function takeFromBank(sheet: Sheet, id: string, { bank, criterion }: Alternative): Sheet {
  const question = sheet.questions.find((each) => each.id === id);
  if (question === undefined) return sheet;
  const kept = question.probes.filter((each) => each.criterion !== criterion && each.criterion !== null);
  const taken = offered(bank, criterion);
  const probes = taken.probes.reduce(
    (all, probe) => [
      ...all,
      {
        ...probe,
        id: nextId(
          "p",
          all.map((each) => each.id),
        ),
      },
    ],
    kept,
  );
  const left = question.probes.filter((each) => !kept.includes(each));
  const gone = [at.question(id), ...left.map((each) => at.probe(id, each.id))];
  return prunedSecond(changeQuestion(sheet, id, { ...taken, probes }), gone);
}
