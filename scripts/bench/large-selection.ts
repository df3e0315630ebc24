import { buildSelection, must, stateOf, type Stage } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import type { World } from "#usecases/world.ts";
import { ownCriterion } from "#core/sheet/make-criterion.ts";
import { addCriterion } from "#core/sheet/change-sheet.ts";
import type { Sheet } from "#core/model/sheet.ts";

export interface Size {
  readonly members: number;
  readonly candidates: number;
  readonly criteria: number;
}

/** The largest panel the budgets speak of. */
export const LARGE: Size = { members: 12, candidates: 60, criteria: 15 };
export const SMALL: Size = { members: 3, candidates: 3, criteria: 9 };

/** "12 x 60 x 15" */
export const nameOf = ({ members, candidates, criteria }: Size): string =>
  `${members} x ${candidates} x ${criteria}`;

/** Place of the member whose keys are measured. */
const MEASURED = 2;

const SENTENCE = "Named the place, the people and the dates, and said what was decided and by whom. ";

const noteOf = (length: number): string =>
  SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);

export interface SelectionFile {
  readonly file: Uint8Array;
  readonly sheet: Sheet;
}

/**
 * The backup file of an invented selection of this size, with notes of this length. Where sheets are not handed in yet all
 * of them lie begun on the one laptop, but those of the third member, whose first keys are measured.
 */
export async function selectionFile(size: Size, upTo: Stage, noteLength = 500): Promise<SelectionFile> {
  const world = await testWorld();
  const note = noteOf(noteLength);
  await buildSelection(world, {
    upTo,
    members: Array.from({ length: size.members }, (_, index) => `Member Number${index + 1}`),
    candidates: Array.from({ length: size.candidates }, (_, index) => `Candidate Number${index + 1}`),
    note: () => note,
    changeSheet: (sheet) => grownTo(sheet, size.criteria),
  });
  const sheet = stateOf(world).sheets[0]?.sheet;
  if (sheet !== undefined && upTo === "interviewed") beginAll(world, sheet, note);
  must(await saveCopy(world));
  const file = [...world.files.saved.values()][0];
  if (sheet === undefined || file === undefined) throw new Error("the selection was not built");
  return { file, sheet };
}

function beginAll(world: World, sheet: Sheet, text: string): void {
  const { candidates, people } = stateOf(world);
  const note = { id: "n1", text, star: null, sign: null, alsoFor: [], indicator: null };
  const score = { is: "points", points: sheet.scale.points[0]?.points ?? 0 };
  const draft = { score, notes: [note], ticked: [], source: "screen" };
  for (const [index, { id: member }] of people.entries()) {
    if (index === MEASURED) continue;
    for (const { id: candidate } of candidates) {
      for (const { id } of sheet.criteria) keepDraft(world, draftKey.score(member, candidate, id), draft);
    }
  }
}

function grownTo(sheet: Sheet, criteria: number): Sheet {
  const more = Array.from({ length: criteria - sheet.criteria.length }, (_, index) => index);
  return more.reduce(
    (grown, index) =>
      addCriterion(grown, ownCriterion(`x${index}`, `Further criterion ${index + 1}`, sheet.scale)),
    sheet,
  );
}
