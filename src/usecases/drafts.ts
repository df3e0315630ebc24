import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { ScoreDraft, Verdict } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { readDraft, type SheetDraft } from "#core/scores/draft.ts";
import { under, withValue, type ByPath } from "#core/shared/by-path.ts";
import type { OpenSelection } from "#state/app-store.ts";
import type { DraftChange } from "#usecases/saver.ts";
import type { World } from "#usecases/world.ts";

const UNDO = "undo/";

/** Whether a draft stays on this device. */
export const staysHere = (key: string): boolean => key.startsWith(UNDO);

/** Keys of drafts: small private records, one per thing worked on. */
export const draftKey = {
  /** The working post while the notice is reviewed. */
  post: "notice/post",
  /** Which findings of the notice are settled, with which choice. */
  settled: "notice/settled",
  /** The framework chosen while the notice is reviewed: its identifier and version. */
  framework: "notice/framework",
  /** The working sheet until it is locked. */
  sheet: "sheet",
  score: (member: PersonId, candidate: CandidateId, criterion: CriterionId) =>
    `${draftKey.scores(member, candidate)}/${criterion}`,
  /** All scores of a member for a candidate lie under it. */
  scores: (member: PersonId, candidate: CandidateId) => `score/${member}/${candidate}`,
  /** What can be undone in a member's work on a candidate. Not in copies: what was taken away again stays here. */
  undo: (member: PersonId, candidate: CandidateId) => `${UNDO}${member}/${candidate}`,
  verdict: (member: PersonId, candidate: CandidateId) => `verdict/${member}/${candidate}`,
  /**
   * Other states of a member's work on a candidate, from backups that were restored: the member says which one goes on. A
   * sheet that is handed in from paper leaves them, for nobody may look at them for the member.
   */
  brought: (member: PersonId, candidate: CandidateId) => `brought/${member}/${candidate}`,
  /** Agreed score and reason while they are being found. */
  agree: (candidate: CandidateId, criterion: CriterionId) => `agree/${candidate}/${criterion}`,
  /** How far the walk of a candidate has come: criterion to step. */
  walk: (candidate: CandidateId) => `walk/${candidate}`,
  summary: (candidate: CandidateId) => `summary/${candidate}`,
  /** Order of merit while it is being set. */
  order: "order",
  /** A text half typed in a form that is not a record yet. */
  text: (name: string) => `text/${name}`,
} as const;

/** Keeps a draft's newest value in the state at once, and in storage within 100 ms, a choice at once. Null removes it. */
export function keepDraft(world: World, key: string, value: unknown, kind: DraftChange = "typing"): void {
  const { open, keeping } = world.store.getState();
  if (open === null || keeping === "reader") return;
  const drafts = withValue(open.drafts, key, value ?? undefined);
  world.store.setState({ open: { ...open, drafts, changedAt: world.clock.now() } });
  world.saver.draft(open.id, key, value, kind);
}

/** The draft under a key, as the type the caller wrote there; null where there is none. */
export const draftAt = <T>(open: OpenSelection, key: string): T | null =>
  (under(open.drafts, key).value as T | undefined) ?? null;

/** The records of a member's scores for a candidate, by criterion: the same object as long as none of them changed. */
export const scoreDrafts = (open: OpenSelection, member: PersonId, candidate: CandidateId): ByPath =>
  under(open.drafts, draftKey.scores(member, candidate));

/** One member's private work on one candidate, put together from its records. */
export function sheetDraftOf(
  open: OpenSelection,
  sheet: Sheet,
  member: PersonId,
  candidate: CandidateId,
): SheetDraft {
  return sheetDraftIn(open.drafts, sheet, member, candidate);
}

/** As `sheetDraftOf` from any drafts. */
export function sheetDraftIn(
  drafts: ByPath,
  sheet: Sheet,
  member: PersonId,
  candidate: CandidateId,
): SheetDraft {
  const scores = under(drafts, draftKey.scores(member, candidate));
  const criteria: { [criterion: CriterionId]: ScoreDraft } = {};
  for (const { id } of sheet.criteria) {
    const draft = (under(scores, id).value ?? null) as ScoreDraft | null;
    if (draft !== null) criteria[id] = readDraft(draft);
  }
  const verdict = under(drafts, draftKey.verdict(member, candidate)).value as Verdict | undefined;
  return { criteria, verdict: verdict ?? null };
}

/** Whether a score, a tag or another choice changed, or only the words of notes. */
function changeOf(before: ScoreDraft | undefined, after: ScoreDraft): DraftChange {
  const chosen = ({ score, notes, ticked, source }: ScoreDraft): string =>
    JSON.stringify([score, ticked, source, notes.map((note) => ({ ...note, text: "" }))]);
  return before !== undefined && chosen(before) === chosen(after) ? "typing" : "choice";
}

/** Keeps what changed between two states of a member's work: the one criterion, or the verdict. */
export function keepSheetDraft(
  world: World,
  member: PersonId,
  candidate: CandidateId,
  before: SheetDraft,
  after: SheetDraft,
): void {
  for (const [criterion, draft] of Object.entries(after.criteria)) {
    const was = before.criteria[criterion];
    if (was !== draft)
      keepDraft(world, draftKey.score(member, candidate, criterion), draft, changeOf(was, draft));
  }
  for (const criterion of Object.keys(before.criteria)) {
    if (after.criteria[criterion] === undefined)
      keepDraft(world, draftKey.score(member, candidate, criterion), null);
  }
  if (before.verdict !== after.verdict)
    keepDraft(world, draftKey.verdict(member, candidate), after.verdict, "choice");
}

/** The records of a member's work on one candidate, to be removed when it is handed in. */
export function sheetDraftGone(
  sheet: Sheet,
  member: PersonId,
  candidate: CandidateId,
): ReadonlyMap<string, null> {
  const keys = sheet.criteria.map((criterion) => draftKey.score(member, candidate, criterion.id));
  const further = [draftKey.verdict(member, candidate), draftKey.undo(member, candidate)];
  return new Map([...keys, ...further].map((key) => [key, null]));
}
