import * as v from "valibot";
import { ALL_KINDS } from "#core/acts/all-kinds.ts";
import { putCopy } from "#core/acts/put.ts";
import { blankRecord } from "#core/acts/interview-record.ts";
import type { ActOf, Draft } from "#core/model/act.ts";
import type { AgreedScore, Deliberation } from "#core/model/consensus.ts";
import type { CandidateStatus } from "#core/model/interview.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { EvidenceNote, NotAssessedReason, Score, Scoresheet } from "#core/model/score.ts";
import { pairKey, type SealedSheet, type Selection } from "#core/model/selection.ts";
import type { Criterion, InterviewRules, LockedSheet } from "#core/model/sheet.ts";
import { emptySelection } from "#core/acts/empty-selection.ts";
import { SCALES } from "#core/sheet/scales.ts";
import type { Result } from "#core/shared/result.ts";

/** What a member gave: whole or half points, a reason for not assessed, or null for no score at all. */
export type Cell = number | NotAssessedReason | null;

/** One candidate: a row for each criterion, in it a cell for each member. */
export type Rows = readonly (readonly Cell[])[];

export interface PanelSpec {
  readonly members: readonly string[];
  readonly scores: { readonly [candidate: string]: Rows };
  readonly agreed: { readonly [candidate: string]: readonly (number | "unresolved" | null)[] };
  readonly weights: readonly number[];
  /** One for all criteria, or one for each. */
  readonly minimum: number | null | readonly (number | null)[];
  readonly scale: keyof typeof SCALES;
  readonly rules: Partial<InterviewRules>;
  readonly weightReason: string;
  readonly sealed: readonly string[];
  readonly closed: boolean;
}

export const A_REASON = "The evidence was heard side by side and weighed.";
const SALT = "0".repeat(32);
const AT = "2025-02-12T16:31:00+01:00";
const points = (given: number): number => Math.round(given * 100);

const RULES: InterviewRules = {
  unseal: "after-the-last-interview",
  total: "agreed-scores",
  withoutAgreement: "median",
  flag: { measure: "range", distance: 200 },
  quorum: 3,
  latecomers: "score-what-they-heard",
};

/** A selection with a locked sheet, unsealed candidates and what the panel agreed. Criteria are "k1", "k2"... */
export function aPanel(spec: Partial<PanelSpec> = {}): Selection {
  const { members = ["OF", "MT", "IC"], scores = { "DS-01": [[4, 4, 3]] }, sealed = [] } = spec;
  const codes = Object.keys(scores);
  const size = Math.max(...codes.map((code) => scores[code]?.length ?? 0));
  const unsealed = codes.filter((code) => !sealed.includes(code));
  return {
    ...emptySelection("S"),
    desk: "W",
    writers: { W: { id: "W", role: "desk", name: "P. Lanternby", person: null } },
    sheets: [aSheet(size, spec)],
    people: members.map((initials, index) => aPerson(initials, index === 0 ? "chair" : "member")),
    candidates: codes.map(aCandidate),
    interviews: Object.fromEntries(
      codes.map((code) => [code, { ...blankRecord(code), status: "attended" as const }]),
    ),
    sealed: Object.fromEntries(codes.flatMap((code) => sheetsOf(code, members, scores[code] ?? []))),
    deliberations: Object.fromEntries(unsealed.map((code) => [code, aDeliberation(code, spec)])),
  };
}

export const aPerson = (initials: string, role: Person["role"]): Person => ({
  id: initials,
  name: `Name of ${initials}`,
  initials,
  role,
  scoresOn: "screen",
  withdrawn: false,
  trained: null,
});

export const aCandidate = (code: string): Candidate => ({
  id: code,
  code,
  name: "",
  day: null,
  time: null,
  place: "",
  mode: "room",
  removed: false,
});

function aSheet(size: number, spec: Partial<PanelSpec>): LockedSheet {
  const { weights = [], minimum = 3, scale = "1-5", rules = {}, weightReason = "" } = spec;
  const minimumOf = (index: number): number | null =>
    typeof minimum === "object" && minimum !== null ? (minimum[index] ?? null) : minimum;
  const criteria = Array.from({ length: size }, (_, index): Criterion => {
    const least = minimumOf(index);
    return {
      id: `k${index + 1}`,
      kind: "competency",
      name: `Competency ${index + 1}`,
      requiredLevel: null,
      origin: { from: "own" },
      levelId: null,
      definition: "",
      indicators: [],
      anchors: [],
      standing: "panel",
      minimum: least === null ? null : points(least),
      weight: weights[index] ?? 1,
    };
  });
  const spoken = { text: "", asker: null, minutes: 0 };
  const sheet = {
    scale: SCALES[scale],
    criteria,
    questions: [],
    opening: spoken,
    closing: spoken,
    rules: { ...RULES, ...rules },
    weightReason,
  };
  return {
    version: 1,
    sheet,
    approval: { sheetHash: "a".repeat(64), by: [], day: "2025-02-01" },
    reason: "",
    lockedAt: AT,
  };
}

function sheetsOf(code: string, members: readonly string[], rows: Rows): [string, SealedSheet][] {
  return members.flatMap((member, at): [string, SealedSheet][] => {
    const column = rows.map((row) => row[at] ?? null);
    if (column.every((cell) => cell === null)) return [];
    const scores = column.flatMap((cell, index) =>
      cell === null
        ? []
        : [{ criterion: `k${index + 1}`, score: scoreOf(cell), notes: [], source: "screen" as const }],
    );
    const sheet: Scoresheet = {
      member,
      candidate: code,
      sheetVersion: 1,
      scores,
      verdict: "recommended",
      paper: null,
    };
    return [[pairKey(member, code), { seal: `seal of ${member} for ${code}`, at: AT, sheet }]];
  });
}

const scoreOf = (cell: number | NotAssessedReason): Score =>
  typeof cell === "number" ? { is: "points", points: points(cell) } : { is: "not-assessed", reason: cell };

function aDeliberation(code: string, { agreed = {}, closed = false }: Partial<PanelSpec>): Deliberation {
  const decided = (agreed[code] ?? []).flatMap((given, index): AgreedScore[] => {
    const criterion = `k${index + 1}`;
    if (given === null) return [];
    if (given === "unresolved")
      return [{ criterion, outcome: "unresolved", points: null, reason: "", at: AT }];
    return [{ criterion, outcome: "agreed", points: points(given), reason: A_REASON, at: AT }];
  });
  return {
    candidate: code,
    unsealedAt: AT,
    presentChair: "OF",
    agreed: decided,
    dissents: [],
    revised: [],
    summary: "",
    closedAt: closed ? AT : null,
    signatures: [],
  };
}

export const withDeliberation = (
  selection: Selection,
  candidate: string,
  change: Partial<Deliberation>,
): Selection => {
  const before = selection.deliberations[candidate];
  if (before === undefined) throw new Error(`${candidate} is sealed`);
  return {
    ...selection,
    deliberations: { ...selection.deliberations, [candidate]: { ...before, ...change } },
  };
};

export const withRules = (selection: Selection, rules: Partial<InterviewRules>): Selection => ({
  ...selection,
  sheets: selection.sheets.map((each) => ({
    ...each,
    sheet: { ...each.sheet, rules: { ...each.sheet.rules, ...rules } },
  })),
});

export const withStatus = (selection: Selection, candidate: string, status: CandidateStatus): Selection => ({
  ...selection,
  interviews: { ...selection.interviews, [candidate]: { ...blankRecord(candidate), status } },
});

export const withRecused = (selection: Selection, member: string, candidate: string): Selection => ({
  ...selection,
  declarations: {
    ...selection.declarations,
    [pairKey(member, candidate)]: {
      member,
      candidate,
      answer: "conflict",
      words: "w",
      decidedBy: "d",
      decision: "d",
      recused: true,
      how: "by-member",
    },
  },
});

/** Puts notes on one criterion of a member's sheet. */
export function withNotes(
  selection: Selection,
  member: string,
  candidate: string,
  criterion: string,
  notes: readonly Partial<EvidenceNote>[],
): Selection {
  const key = pairKey(member, candidate);
  const before = selection.sealed[key];
  if (before === undefined) throw new Error(`no sheet of ${member} for ${candidate}`);
  const full = notes.map((note, index): EvidenceNote => ({
    id: `${member}${criterion}${index}`,
    text: "",
    star: null,
    sign: null,
    alsoFor: [],
    indicator: null,
    ...note,
  }));
  const scores = before.sheet.scores.map((each) =>
    each.criterion === criterion ? { ...each, notes: full } : each,
  );
  return {
    ...selection,
    sealed: { ...selection.sealed, [key]: { ...before, sheet: { ...before.sheet, scores } } },
  };
}

/** The state after a draft became an act of the desk. Throws where the act would not count. */
export function after(selection: Selection, result: Result<Draft, unknown>): Selection {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const kind = ALL_KINDS.find((each) => each.kind === result.value.kind);
  if (kind === undefined) throw new Error(`no kind ${result.value.kind}`);
  const body = v.parse(kind.shape, { ...result.value.body, salt: SALT });
  const act = { hash: "h", header: { writer: "W", at: AT, body: "b" }, body } as unknown as ActOf<never>;
  const refusal = kind.mayWrite(selection, act);
  if (refusal !== null) throw new Error(`not counted: ${refusal.code}`);
  return kind.apply(selection, act, putCopy);
}

/** The refusal of a step. Throws where it was not refused. */
export function refusalOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error("not refused");
  return result.error;
}
