import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { setCandidate, setPerson } from "#core/people/set-people.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import type { TestWorld } from "#test/make-world.ts";

/** Panel and candidates of two interview days: one member on paper, the rest on the laptop, all with questions. */
export const PANEL = ["Corin Vanterpoole", "Astrid Penhallow-Reyes", "Lubo Fennimark", "Maëlle Dorchester"];

const FIRST_DAY = ["09:30", "11:00", "13:30", "15:00"];
const SECOND_DAY = ["09:30", "11:00"];

/** A locked selection whose first day has TS-01 to TS-04 and whose second has TS-05 and TS-06. M2 scores on paper. */
export async function buildDays(
  world: TestWorld,
  changeSheet: (sheet: Sheet) => Sheet = (sheet) => sheet,
): Promise<Selection> {
  await buildSelection(world, {
    upTo: "locked",
    members: PANEL,
    candidates: [
      "Ottoline Brask",
      "Fenwick Sorrel",
      "Quillon Varley",
      "Idris Moorcroft",
      "Tamsin Oake",
      "Rafe Linden",
    ],
    changeSheet: (sheet) => changeSheet(withAskers(sheet, stateOf(world).people)),
  });
  stateOf(world).candidates.forEach((candidate, index) => changeCandidate(world, candidate, timesOf(index)));
  const [, second] = stateOf(world).people;
  if (second !== undefined) changePerson(world, second, { scoresOn: "paper" });
  return stateOf(world);
}

const timesOf = (index: number): Pick<Candidate, "day" | "time"> =>
  index < FIRST_DAY.length
    ? { day: "2025-02-18", time: FIRST_DAY[index] ?? null }
    : { day: "2025-02-19", time: SECOND_DAY[index - FIRST_DAY.length] ?? null };

function withAskers(sheet: Sheet, people: readonly Person[]): Sheet {
  const asker = (index: number): string | null => people[index % PANEL.length]?.id ?? null;
  return {
    ...sheet,
    opening: { ...sheet.opening, asker: asker(0) },
    questions: sheet.questions.map((question, index) => ({ ...question, asker: asker(index) })),
    closing: { ...sheet.closing, asker: asker(0) },
  };
}

export function changeCandidate(world: TestWorld, candidate: Candidate, change: Partial<Candidate>): void {
  must(recordStep(world, setCandidate(stateOf(world), { ...candidate, ...change })));
}

export function changePerson(world: TestWorld, person: Person, change: Partial<Person>): void {
  must(recordStep(world, setPerson(stateOf(world), { ...person, ...change }, "")));
}
