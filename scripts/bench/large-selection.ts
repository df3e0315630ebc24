import { buildSelection, must } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { ownCriterion } from "#core/sheet/make-criterion.ts";
import { addCriterion } from "#core/sheet/change-sheet.ts";
import type { Sheet } from "#core/model/sheet.ts";

/** 12 members, 60 candidates, 15 criteria, 500 characters a note: the largest panel the budgets speak of. */
const MEMBERS = 12;
const CANDIDATES = 60;
const CRITERIA = 15;
const NOTE = "Named the place, the people and the dates, and said what was decided and by whom. ".repeat(7).slice(0, 500);

/** The backup file of a large invented selection, all sheets handed in. */
export async function largeSelectionFile(): Promise<Uint8Array> {
  const world = await testWorld();
  await buildSelection(world, {
    upTo: "handed-in",
    members: Array.from({ length: MEMBERS }, (_, index) => `Member Number${index + 1}`),
    candidates: Array.from({ length: CANDIDATES }, (_, index) => `Candidate Number${index + 1}`),
    note: () => NOTE,
    changeSheet: upToFifteen,
  });
  must(await saveCopy(world));
  return [...world.files.saved.values()][0] as Uint8Array;
}

function upToFifteen(sheet: Sheet): Sheet {
  const more = Array.from({ length: CRITERIA - sheet.criteria.length }, (_, index) => index);
  return more.reduce((grown, index) => addCriterion(grown, ownCriterion(`x${index}`, `Further criterion ${index + 1}`, sheet.scale)), sheet);
}
