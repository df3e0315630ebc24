import { draftOf } from "#core/acts/kind.ts";
import { postConfirmed } from "#core/acts/kinds/post-confirmed.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import type { Draft } from "#core/model/act.ts";
import type { InterviewEvent } from "#core/model/interview.ts";
import type { Candidate, DeclarationAnswer, Person } from "#core/model/people.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { noteEvent } from "#core/interviews/record.ts";
import { makeDeclaration, nothingToDeclare } from "#core/people/declare.ts";
import { setCandidate, setPerson } from "#core/people/set-people.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { deriveAnchors } from "#core/sheet/derive-anchors.ts";
import { GENERAL_ANCHORS } from "#core/framework/general-anchors.ts";
import { approveSheet, lockSheet } from "#core/sheet/lock-sheet.ts";
import { levelPoint } from "#core/sheet/scales.ts";
import type { Result } from "#core/shared/result.ts";
import { beginSelection } from "#usecases/new-selection.ts";
import { recordActs } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";

export const person = (
  id: string,
  name: string,
  initials: string,
  role: Person["role"],
  change: Partial<Person> = {},
): Person => ({
  id,
  name,
  initials,
  role,
  scoresOn: "screen",
  withdrawn: false,
  trained: null,
  ...change,
});

export const PANEL: readonly Person[] = [
  person("of", "Odile Farrowmere", "OF", "chair"),
  person("mt", "Marek Thistlewood", "MT", "member"),
  person("ic", "Ines Caldbrook", "IC", "member"),
  person("ap", "Astrid Penhallow-Reyes", "AP", "member", { scoresOn: "paper" }),
  person("pl", "Pippa Lanternby", "PL", "recorder"),
  person("hm", "Henrike Mossgrave", "HM", "observer"),
];

export const candidate = (id: string, code: string, name: string, time: string | null): Candidate => ({
  id,
  code,
  name,
  day: time === null ? null : "2025-02-18",
  time,
  place: "",
  mode: "room",
  removed: false,
});

export const CANDIDATES: readonly Candidate[] = [
  candidate("c1", "TS-01", "Wren Tallowby", "09:00"),
  candidate("c2", "TS-02", "Osric Pennyfallow-Lund", "10:30"),
  candidate("c3", "TS-03", "Ilka Marrowstone", null),
];

export interface Seed {
  readonly people?: readonly Person[];
  readonly candidates?: readonly Candidate[];
  readonly scale?: Scale;
  readonly change?: (sheet: Sheet) => Sheet;
  /** Everyone has declared nothing about everyone. */
  readonly declared?: boolean;
}

/** A selection of the sample notice with its sheet locked, ready to be scored. Gives its identifier. */
export async function seedSelection(world: World, seed: Seed = {}): Promise<string> {
  const { people = PANEL, candidates = CANDIDATES } = seed;
  const begun = await beginSelection(world, { text: SAMPLE_NOTICE, via: "pasted", fileName: null });
  if (!begun.ok) throw new Error(begun.error.code);
  const { post } = readNotice(SAMPLE_NOTICE);
  desk(world, draftOf(postConfirmed, "", { post }));
  for (const each of people) step(world, (selection) => setPerson(selection, each, ""));
  for (const each of candidates) step(world, (selection) => setCandidate(selection, each));
  const sheet = (seed.change ?? same)(onScale(buildSheet(post, [NATO_FRAMEWORK]), seed.scale));
  step(world, () =>
    approveSheet(
      sheet,
      people.filter((each) => each.role === "chair").map((each) => each.id),
      "2025-02-10",
    ),
  );
  step(world, (selection) => lockSheet(selection, sheet, ""));
  if (seed.declared !== false) declareAll(world, people, candidates);
  await world.saver.settled();
  return begun.value;
}

const same = (sheet: Sheet): Sheet => sheet;

function onScale(sheet: Sheet, scale: Scale | undefined): Sheet {
  if (scale === undefined) return sheet;
  const criteria = sheet.criteria.map((each) => ({
    ...each,
    anchors: deriveAnchors(GENERAL_ANCHORS, scale),
    minimum: levelPoint(scale),
  }));
  return { ...sheet, scale, criteria };
}

function declareAll(world: World, people: readonly Person[], candidates: readonly Candidate[]): void {
  for (const member of people.filter((each) => ["chair", "member"].includes(each.role))) {
    for (const each of candidates) {
      step(world, (selection) =>
        makeDeclaration(selection, nothingToDeclare(member.id, each.id, "on-paper")),
      );
    }
  }
}

/** A declaration as the desk records it. */
export function declare(
  selection: ReturnType<typeof selectionOf>,
  member: string,
  candidateId: string,
  answer: DeclarationAnswer,
  recused = false,
) {
  const none = nothingToDeclare(member, candidateId, "at-the-table");
  const decided = { words: "A cousin.", decidedBy: "Odile Farrowmere", decision: "Does not score.", recused };
  return makeDeclaration(selection, answer === "none" ? none : { ...none, answer, ...decided });
}

/** Notes something in the interview record. */
export const note = (world: World, candidateId: string, event: InterviewEvent): void =>
  step(world, (selection) => noteEvent(selection, candidateId, event));

export function step<E>(
  world: World,
  make: (selection: ReturnType<typeof selectionOf>) => Result<Draft, E>,
): void {
  const made = make(selectionOf(world));
  if (!made.ok) throw new Error(`the seed is refused: ${JSON.stringify(made.error)}`);
  desk(world, made.value);
}

export function selectionOf(world: World) {
  const { open } = world.store.getState();
  if (open === null) throw new Error("no selection is open");
  return open.folded.selection;
}

function desk(world: World, draft: Draft): void {
  const written = recordActs(world, [draft]);
  if (!written.ok) throw new Error(`the seed is refused: ${written.error.code}`);
}
