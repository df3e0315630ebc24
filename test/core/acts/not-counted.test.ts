import { describe, expect, it } from "vitest";
import { composeAct } from "#core/acts/compose-act.ts";
import { fold, wouldCount } from "#core/acts/fold.ts";
import type { Act, Draft } from "#core/model/act.ts";
import { anyAct, candidate, deskBegins, penOf, SELECTION, tell } from "#test/core/acts/pens.ts";
import { AGREEING, scoresheet, SCORING, SETUP, SHEET } from "#test/core/acts/samples.ts";

const setUp = tell(SETUP);
const scored = tell([...SETUP, ...SCORING]);
const unsealed = tell([...SETUP, ...SCORING, ...AGREEING.slice(0, 1)]);

const draft = (kind: string, body: Draft["body"]): Draft => ({ kind: `${kind}/1`, subject: "", body });

const handIn = (change: Parameters<typeof scoresheet>[0] = {}): Draft => ({
  kind: "scoresheet-handed-in/2",
  subject: "",
  body: { sheet: scoresheet(change) },
});

const takeBack = (reason: string): Draft =>
  draft("scoresheet-taken-back", { member: "p2", candidate: "x1", reason });

const agree = draft("score-agreed", {
  candidate: "x1",
  criterion: "k1",
  outcome: "agreed",
  points: 300,
  reason: "All heard it",
});

const PICTURE = {
  member: "p1",
  candidate: "x1",
  page: "g7",
  image: "/9j/4AAQSkZJRgABAQ==",
  width: 1200,
  height: 1700,
};
const pictured = tell([
  ...SETUP,
  ...SCORING,
  { by: "desk", draft: { kind: "page-kept/1", subject: "p1 x1", body: PICTURE } },
]);

const CASES: readonly (readonly [because: string, before: readonly Act[], by: string, what: Draft])[] = [
  ["writer-unknown", setUp, "nobody", candidate("x2")],
  ["not-the-desk", setUp, "member", candidate("x2")],
  ["not-this-member", setUp, "desk", handIn()],
  ["not-this-member", scored, "member", handIn({ member: "p1" })],
  ["chain-began-before", setUp, "desk", deskBegins],
  ["not-a-desk-writer", setUp, "member", draft("desk-taken", { reason: "Mine now" })],
  ["unknown-kind", setUp, "desk", draft("dance-danced", {})],
  ["unknown-kind", setUp, "desk", { ...candidate("x2"), kind: "candidate-set/99" }],
  ["wrong-shape", setUp, "desk", draft("documents-set", { marking: 1, names: "codes" })],
  ["wrong-shape", setUp, "desk", draft("documents-set", { marking: "", names: "codes", more: true })],
  // What was never a body of its version does not become one of the next.
  [
    "wrong-shape",
    setUp,
    "desk",
    draft("candidate-set", {
      candidate: { id: "x9", code: "A", name: "", day: null, time: null, removed: false, place: "Roof" },
    }),
  ],
  ["wrong-shape", setUp, "desk", candidate("__proto__")],
  ["wrong-shape", setUp, "desk", candidate("constructor")],
  [
    "sheet-locked",
    setUp,
    "desk",
    draft("notice-received", { text: "Another", via: "pasted", fileName: null }),
  ],
  ["not-the-next-version", setUp, "desk", draft("sheet-locked", { version: 1, sheet: SHEET, reason: "" })],
  ["reason-missing", setUp, "desk", draft("sheet-locked", { version: 2, sheet: SHEET, reason: " " })],
  [
    "not-approved",
    setUp,
    "desk",
    draft("sheet-locked", { version: 2, sheet: { ...SHEET, weightReason: "x" }, reason: "x" }),
  ],
  ["not-declared", setUp, "member", handIn()],
  ["handed-in-before", scored, "member", handIn()],
  ["incomplete", scored, "member", handIn({ scores: [] })],
  ["other-sheet-version", scored, "member", handIn({ sheetVersion: 2 })],
  ["reason-missing", scored, "member", takeBack("")],
  ["not-this-member", scored, "desk", takeBack("Theirs")],
  ["unsealed-before", unsealed, "member", takeBack("Too late")],
  ["unsealed-before", unsealed, "desk", draft("candidate-unsealed", { candidate: "x1", presentChair: "p1" })],
  ["unsealed-before", unsealed, "desk", draft("paper-received", { member: "p1", candidate: "x1" })],
  ["page-kept-before", pictured, "desk", draft("page-kept", PICTURE)],
  ["member-unknown", scored, "desk", draft("page-kept", { ...PICTURE, member: "nobody" })],
  ["candidate-unknown", scored, "desk", draft("page-kept", { ...PICTURE, candidate: "nobody" })],
  ["not-the-desk", scored, "member", draft("page-kept", PICTURE)],
  ["page-unknown", scored, "desk", draft("page-left-out", { member: "p1", candidate: "x1", page: "g9" })],
  ["no-chair-present", scored, "desk", draft("candidate-unsealed", { candidate: "x1", presentChair: "p2" })],
  ["not-unsealed", scored, "desk", agree],
  ["not-the-desk", unsealed, "member", agree],
  ["not-closed", unsealed, "desk", draft("candidate-reopened", { candidate: "x1", reason: "Again" })],
];

describe("an act that its writer might not do", () => {
  it.each(CASES)("is kept and not counted: %s", (code, before, by, what) => {
    const folded = fold(SELECTION, before);
    const act = anyAct(folded, what, penOf(by, 99));
    const after = fold(SELECTION, [...before, act]);
    expect(after.notCounted).toEqual([{ act, because: { code } }]);
    expect(after.inOrder).toHaveLength(before.length + 1);
    expect(after.selection).toEqual(folded.selection);
  });

  it.each(CASES)("is not even written: %s", (code, before, by, what) => {
    expect(composeAct(fold(SELECTION, before), what, penOf(by, 99))).toEqual({ ok: false, error: { code } });
  });

  it("is counted by nobody once its body is destroyed", () => {
    const act = setUp.at(-1) as Act;
    const destroyed: Act = { ...act, body: null, stored: { ...act.stored, body: null } };
    const before = setUp.slice(0, -1);
    expect(wouldCount(fold(SELECTION, before), destroyed)).toEqual({ code: "body-destroyed" });
    const after = fold(SELECTION, [...before, destroyed]);
    expect(after.notCounted).toEqual([{ act: destroyed, because: { code: "body-destroyed" } }]);
    expect(after.heads).toEqual(fold(SELECTION, setUp).heads);
  });

  it("may be followed by acts that count", () => {
    const folded = fold(SELECTION, setUp);
    const uncounted = anyAct(folded, deskBegins, penOf("desk", 99));
    const next = anyAct(fold(SELECTION, [...setUp, uncounted]), candidate("x2"), penOf("desk", 100));
    const after = fold(SELECTION, [...setUp, uncounted, next]);
    expect(after.notCounted).toHaveLength(1);
    expect(after.selection.candidates.map((each) => each.id)).toEqual(["x1", "x2"]);
  });
});
