import { draftOf } from "#core/acts/kind.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { unseal } from "#core/collect/unseal.ts";
import { agreeScore } from "#core/consensus/agree.ts";
import { closeCandidate } from "#core/consensus/close.ts";
import { noteEvent } from "#core/interviews/record.ts";
import type { Candidate, Person, PersonRole } from "#core/model/people.ts";
import type { EvidenceNote, Score } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { makeDeclaration, nothingToDeclare } from "#core/people/declare.ts";
import { setCandidate, setPerson } from "#core/people/set-people.ts";
import { EMPTY_DRAFT, enterScore, setNotes, setVerdict, type SheetDraft } from "#core/scores/draft.ts";
import { handIn } from "#core/scores/hand-in.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { approveSheet, lockSheet } from "#core/sheet/lock-sheet.ts";
import { postConfirmed } from "#core/acts/kinds/post-confirmed.ts";
import type { Result } from "#core/shared/result.ts";
import { beginSelection } from "#usecases/new-selection.ts";
import { leaveMember, setPin } from "#usecases/pin.ts";
import { recordActs, recordStep } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";

/** How far a built selection has come. Each stage holds all before it. */
export type Stage =
  | "begun"
  | "confirmed"
  | "people"
  | "locked"
  | "declared"
  | "interviewed"
  | "handed-in"
  | "unsealed"
  | "agreed";

const STAGES: readonly Stage[] = [
  "begun",
  "confirmed",
  "people",
  "locked",
  "declared",
  "interviewed",
  "handed-in",
  "unsealed",
  "agreed",
];

export interface BuildOptions {
  readonly upTo: Stage;
  /** Names in panel order; the first is the chair, the second the acting chair. */
  readonly members?: readonly string[];
  /** Candidates' names; codes are TS-01, TS-02... */
  readonly candidates?: readonly string[];
  /** Points (whole) that a member gives a candidate on a criterion, all by index; null for a technical failure. */
  readonly score?: (member: number, candidate: number, criterion: number) => number | null;
  readonly note?: (member: number, candidate: number, criterion: number) => string;
  readonly changeSheet?: (sheet: Sheet, people: readonly Person[]) => Sheet;
}

/** Five invented members; names in spellings that documents must print. */
export const MEMBERS = [
  "Corin Vanterpoole",
  "Ğülşen Işıkoğlu",
  "Łucja Żółkiewska",
  "Ελένη Παπαδοπούλου",
  "Þórður Ægisson",
];

/** Three invented candidates. */
export const CANDIDATES = ["Иван Ћирићов", "ნინო გელაშვილი", "Māra Ķēniņa"];

const GENERIC_NOTE = "Named two occasions with dates and said what came of each.";

/** Builds a selection through the same steps as the screens, and leaves it open in the world. Gives its state. */
export async function buildSelection(world: World, options: BuildOptions): Promise<Selection> {
  const begun = await beginSelection(world, { text: SAMPLE_NOTICE, via: "sample", fileName: null });
  if (!begun.ok) throw new Error(begun.error.code);
  const upTo = STAGES.indexOf(options.upTo);
  const steps: readonly (() => void | Promise<void>)[] = [
    () => confirm(world),
    () => addPeople(world, options),
    () => lock(world, options.changeSheet ?? ((sheet) => sheet)),
    () => declareAll(world),
    () => interviewAll(world),
    () => handInAll(world, options),
    () => unsealAll(world),
    () => agreeAll(world),
  ];
  for (const step of steps.slice(0, upTo)) await step();
  await world.saver.settled();
  return stateOf(world);
}

/** The open selection's state. */
export function stateOf(world: World): Selection {
  const { open } = world.store.getState();
  if (open === null) throw new Error("no selection is open");
  return open.folded.selection;
}

/** The value of a result that must be one. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function confirm(world: World): void {
  const { post } = readNotice(SAMPLE_NOTICE);
  must(recordActs(world, [draftOf(postConfirmed, "", { post })]));
}

function addPeople(world: World, options: BuildOptions): void {
  (options.members ?? MEMBERS).forEach((name, index) => {
    const role: PersonRole = index === 0 ? "chair" : index === 1 ? "acting-chair" : "member";
    addPerson(world, { name, initials: `M${index + 1}`, role });
  });
  addPerson(world, { name: "Pippa Lanternby", initials: "PL", role: "recorder" });
  (options.candidates ?? CANDIDATES).forEach((name, index) => {
    const candidate: Candidate = {
      id: world.chance.id(),
      code: `TS-0${index + 1}`,
      name,
      day: "2025-02-18",
      time: `1${index % 10}:00`,
      place: "Room 4.12",
      mode: "room",
      removed: false,
    };
    must(recordStep(world, setCandidate(stateOf(world), candidate)));
  });
}

function addPerson(world: World, person: Pick<Person, "name" | "initials" | "role">): void {
  const whole: Person = {
    id: world.chance.id(),
    scoresOn: "screen",
    withdrawn: false,
    trained: null,
    ...person,
  };
  must(recordStep(world, setPerson(stateOf(world), whole, "")));
}

function lock(world: World, change: (sheet: Sheet, people: readonly Person[]) => Sheet): void {
  const { post } = stateOf(world);
  if (post === null) throw new Error("no post");
  const sheet = change(buildSheet(post, [NATO_FRAMEWORK]), stateOf(world).people);
  const by = panel(world).map((member) => member.id);
  must(recordStep(world, approveSheet(sheet, by, "2025-02-06")));
  must(recordStep(world, lockSheet(stateOf(world), sheet, "")));
}

const panel = (world: World): readonly Person[] =>
  stateOf(world).people.filter((person) => person.role !== "recorder");

function declareAll(world: World): void {
  for (const member of panel(world)) {
    for (const candidate of stateOf(world).candidates) {
      must(
        recordStep(
          world,
          makeDeclaration(stateOf(world), nothingToDeclare(member.id, candidate.id, "at-the-table")),
        ),
      );
    }
  }
}

function interviewAll(world: World): void {
  for (const candidate of stateOf(world).candidates) {
    const note = (event: Parameters<typeof noteEvent>[2]): void => {
      must(recordStep(world, noteEvent(stateOf(world), candidate.id, event)));
    };
    note({ type: "status", status: "attended", reason: "" });
    for (const member of panel(world)) note({ type: "came-in", person: member.id, at: "09:28", part: 1 });
    const { questions } = stateOf(world).sheets[0]?.sheet ?? { questions: [] };
    questions.forEach((question, index) =>
      note({
        type: "put",
        question: question.id,
        state: "as-written",
        words: "",
        at: `09:${String(31 + index)}`,
        part: 1,
        by: question.asker,
      }),
    );
  }
}

async function handInAll(world: World, options: BuildOptions): Promise<void> {
  const sheet = stateOf(world).sheets[0]?.sheet;
  if (sheet === undefined) throw new Error("no sheet");
  for (const [memberIndex, member] of panel(world).entries()) {
    must(await setPin(world, member.id, "2468"));
    stateOf(world).candidates.forEach((candidate, candidateIndex) => {
      const draft = scoredDraft(sheet, memberIndex, candidateIndex, options);
      must(recordStep(world, handIn(stateOf(world), member.id, candidate.id, draft), member.id));
    });
    leaveMember(world);
  }
}

/** A whole draft by the options' scores and notes. */
export function scoredDraft(
  sheet: Sheet,
  member: number,
  candidate: number,
  options: BuildOptions,
): SheetDraft {
  return sheet.criteria.reduce(
    (draft, criterion, index) => {
      const points = (options.score ?? (() => 3))(member, candidate, index);
      const score: Score =
        points === null
          ? { is: "not-assessed", reason: "technical-failure" }
          : { is: "points", points: points * 100 };
      const text = (options.note ?? (() => GENERIC_NOTE))(member, candidate, index);
      const note: EvidenceNote = {
        id: `n${index}`,
        text,
        star: "A",
        sign: "+",
        alsoFor: [],
        indicator: null,
      };
      return setNotes(must(enterScore(draft, sheet, criterion.id, score, "screen")), criterion.id, [note]);
    },
    setVerdict(EMPTY_DRAFT, "recommended"),
  );
}

function unsealAll(world: World): void {
  const chair = panel(world)[0];
  for (const candidate of stateOf(world).candidates) {
    must(recordStep(world, unseal(stateOf(world), candidate.id, chair?.id ?? "")));
  }
}

function agreeAll(world: World): void {
  for (const candidate of stateOf(world).candidates) {
    for (const criterion of stateOf(world).sheets[0]?.sheet.criteria ?? []) {
      const reason = "The panel heard the same examples and read them against the anchor of the level.";
      const agreement = { candidate: candidate.id, criterion: criterion.id, points: 300, reason };
      must(recordStep(world, agreeScore(stateOf(world), agreement)));
    }
    must(recordStep(world, closeCandidate(stateOf(world), candidate.id)));
  }
}
