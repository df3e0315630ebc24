import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SheetState, UnsealBlocker } from "#core/collect/state.ts";
import type { FileFault } from "#core/files/file-fault.ts";
import type { NoteRefusal } from "#core/interviews/record.ts";
import type { YesNoRefusal } from "#core/interviews/yes-no.ts";
import type { CandidateStatus } from "#core/model/interview.ts";
import type { ConfirmRefusal } from "#core/notice/confirm-post.ts";
import type { OverLimit, ReadFileRefusal, UnreadKind } from "#core/notice/source/refusal.ts";
import type { AdjustRefusal } from "#core/people/adjust-time.ts";
import type { CandidateRefusal, PersonRefusal } from "#core/people/set-people.ts";
import type { TimeWarning } from "#core/people/time-warnings.ts";
import type { TypedPlanFault } from "#core/people/typed-plan.ts";
import type { WarmUpRefusal } from "#core/people/warm-up.ts";
import type { FileError, StorageError } from "#core/ports.ts";
import type { HandInRefusal } from "#core/scores/hand-in.ts";
import type { WitnessRefusal } from "#core/scores/paper-witnesses.ts";
import type { ApproveRefusal, LockRefusal } from "#core/sheet/lock-sheet.ts";
import type { NewSelectionError } from "#usecases/new-selection.ts";
import "#words/selection-words.ts";
import { tCode } from "#words/t.ts";
import "#words/schedule-words.ts";
import "#words/warm-up-words.ts";

/** Every code of a type, or the test does not compile. */
type All<Code extends string> = { readonly [K in Code]: true };
const codesOf = <Code extends string>(all: All<Code>): readonly string[] => Object.keys(all);

const FAULTS = codesOf<FileFault["code"]>({
  "not-panelkit": true,
  "too-new": true,
  "wrong-kind": true,
  protected: true,
  truncated: true,
  damaged: true,
  "signature-broken": true,
  "too-large": true,
  "too-deep": true,
  "act-broken": true,
  "chain-incomplete": true,
});

/** "too-large" is said by two sentences, one for a selection's file and one for a notice. */
const BEGINNINGS = codesOf<
  Exclude<StorageError["code"] | FileError["code"] | NewSelectionError["code"], "too-large">
>({
  full: true,
  blocked: true,
  unavailable: true,
  "read-only": true,
  damaged: true,
  refused: true,
  failed: true,
  "notice-empty": true,
  "notice-too-long": true,
  "notice-is-not-text": true,
});

const UNREAD = codesOf<Exclude<ReadFileRefusal["code"], "not-supported" | "too-large">>({
  "no-text": true,
  encrypted: true,
  damaged: true,
  failed: true,
  "too-slow": true,
  cancelled: true,
  empty: true,
});
const UNREAD_KINDS = codesOf<UnreadKind>({
  "old-word": true,
  rtf: true,
  opendocument: true,
  spreadsheet: true,
  presentation: true,
  pages: true,
  outlook: true,
  picture: true,
  archive: true,
  panelkit: true,
  unknown: true,
});
const OVER_LIMIT = codesOf<OverLimit>({
  file: true,
  unpacked: true,
  parts: true,
  pages: true,
  depth: true,
  text: true,
});

const HAND_IN = codesOf<Exclude<HandInRefusal["code"], WitnessRefusal["code"]>>({
  "sheet-not-locked": true,
  "handed-in-before": true,
  "unsealed-before": true,
  gaps: true,
  "verdict-missing": true,
  "paper-not-received": true,
});
const ON_SCREEN = HAND_IN.filter((code) => code !== "paper-not-received");
const WITNESSES = codesOf<WitnessRefusal["code"]>({
  "typist-missing": true,
  "confirmer-missing": true,
  "same-person": true,
  "typist-scores": true,
  "confirmer-scores": true,
  "typist-recused": true,
  "confirmer-recused": true,
});
const TAKE_BACK = ["reason-missing", "reason-bare"];

const PEOPLE = codesOf<PersonRefusal["code"] | CandidateRefusal["code"] | AdjustRefusal["code"]>({
  "not-minutes": true,
  "name-missing": true,
  "initials-taken": true,
  "second-chair": true,
  "composition-reason-missing": true,
  "reason-bare": true,
  "code-missing": true,
  "code-taken": true,
  "candidate-has-scores": true,
});

const PLAN_FAULTS = codesOf<TypedPlanFault["code"]>({
  "days-missing": true,
  "day-unread": true,
  "no-first": true,
  "no-last": true,
  "last-before-first": true,
  "no-gap": true,
  "break-time": true,
  "break-minutes": true,
});

const TIME_WARNINGS = codesOf<TimeWarning["code"]>({
  overlap: true,
  "same-room": true,
  "in-break": true,
  "past-midnight": true,
  "short-time": true,
  "short-gap": true,
});

const WARM_UP = codesOf<WarmUpRefusal["code"]>({
  "answer-missing": true,
  "scores-missing": true,
  "nobody-scored": true,
  "off-scale": true,
});

const SHEET = codesOf<LockRefusal["code"] | ApproveRefusal["code"]>({
  "sheet-has-gaps": true,
  "not-approved": true,
  "reason-missing": true,
  "reason-bare": true,
  "nothing-changed": true,
  "nobody-approves": true,
});

const CONFIRM = codesOf<ConfirmRefusal["code"]>({ "decisions-open": true, "title-missing": true });

const STATES = codesOf<SheetState>({
  recused: true,
  "not-handed-in": true,
  "paper-received": true,
  sealed: true,
  unsealed: true,
  absent: true,
});

/** Two of the blockers name people or candidates and have sentences of their own. */
const BLOCKERS = codesOf<Exclude<UnsealBlocker["code"], "waits-for" | "other-interviews">>({
  "sheet-not-locked": true,
  "unsealed-before": true,
  "candidate-out": true,
  "nothing-handed-in": true,
  "below-quorum": true,
  "no-chair": true,
});

const OUT = codesOf<Extract<CandidateStatus, "withdrew" | "did-not-appear" | "postponed" | "set-aside">>({
  withdrew: true,
  "did-not-appear": true,
  postponed: true,
  "set-aside": true,
});

const INTERVIEWS = codesOf<NoteRefusal["code"] | YesNoRefusal["code"]>({
  "sheet-not-locked": true,
  "candidate-out": true,
  "words-missing": true,
  "not-begun": true,
  "clock-runs": true,
  "day-not-later": true,
  "unsealed-before": true,
  "unsealed-question": true,
  "text-missing": true,
  "same-text": true,
  "answered-before": true,
});

/** Why an act of a kind is not counted, as written in its file; everywhere: no key, only reading. */
function notCounted(kind: string): readonly string[] {
  const source = readFileSync(`src/core/acts/kinds/${kind}.ts`, "utf8");
  const own = [...source.matchAll(/because\("([^"]+)"/g)].map((match) => match[1] ?? "");
  return [...own, ...(source.includes("deskOnly") ? ["not-the-desk"] : []), "read-only", "no-key"];
}

const PARAMS = {
  name: "a.panelkit",
  version: 9,
  code: "TS-01",
  initials: "AP",
  candidateCode: "TS-01",
  has: 1,
  needs: 2,
  status: "withdrew",
  one: "TS-01",
  other: "TS-02",
  place: "Room 4.12",
  what: "Lunch",
  from: "12:30",
  day: "Tue 18 Feb",
  minutes: 45,
  planned: 60,
  text: "soon",
  number: 1,
};

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ["home.fault", FAULTS],
  ["home.unread", UNREAD],
  ["home.unreadKind", UNREAD_KINDS],
  ["home.overLimit", OVER_LIMIT],
  ["home.refusal", [...BEGINNINGS, "too-large-file", "notice-short"]],
  ["scoring.refusal", [...ON_SCREEN, ...TAKE_BACK]],
  // What is typed from paper after unsealing never comes from a member's own screen.
  [
    "scoring.refusal",
    [...notCounted("scoresheet-handed-in"), ...notCounted("scoresheet-taken-back")].filter(
      (code) => code !== "not-unsealed",
    ),
  ],
  ["paper.refusal", [...HAND_IN, ...WITNESSES, ...TAKE_BACK]],
  [
    "paper.refusal",
    [...notCounted("scoresheet-handed-in"), ...notCounted("scoresheet-taken-back")].filter(
      (code) => code !== "not-this-member",
    ),
  ],
  ["people.refusal", [...PEOPLE, "other"]],
  ["schedule.plan.fault", PLAN_FAULTS],
  ["schedule.warning", TIME_WARNINGS],
  ["schedule.remark", TIME_WARNINGS],
  ["warmUp.refusal", [...WARM_UP, ...notCounted("warm-up-noted"), "other"]],
  ["sheet.refusal", SHEET],
  ["sheet.refusal", [...notCounted("sheet-approved"), ...notCounted("sheet-locked")]],
  ["noticeReview.refusal", [...CONFIRM, ...notCounted("post-confirmed"), ...notCounted("notice-received")]],
  ["collect.state", STATES],
  ["collect.blocker", BLOCKERS],
  ["collect.refusal", ["read-only", "no-key", "not-the-desk", "unsealed-before", "other"]],
  ["people.list.status", OUT],
  ["interviews.refusal", INTERVIEWS],
  ["interviews.refusal", ["read-only", "no-key", "not-the-desk", "wrong-shape", "other"]],
];

describe("every code has a sentence", () => {
  it.each(LISTS)("in %s", (folder, codes) => {
    for (const code of codes)
      expect(tCode(folder, code, { ...PARAMS, count: 2 }), code).not.toMatch(/\{\{|^$/);
  });

  it("and a code without one is a bug that is thrown", () => {
    expect(() => tCode("home.fault", "made-up")).toThrow("no sentence for home.fault.made-up");
  });

  it("and no two faults of a file say the same", () => {
    expect(new Set(FAULTS.map((code) => tCode("home.fault", code, PARAMS))).size).toBe(FAULTS.length);
  });
});
