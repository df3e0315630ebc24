import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldOnto, type Folded } from "#core/acts/fold.ts";
import type { Act, Draft } from "#core/model/act.ts";
import { shuffled } from "#test/core/acts/histories.ts";
import {
  anyAct,
  candidate,
  deskBegins,
  memberBegins,
  penOf,
  SELECTION,
  tell,
  writerOf,
} from "#test/core/acts/pens.ts";

const begun = tell([
  { by: "desk", draft: deskBegins },
  { by: "other", draft: memberBegins },
]);

/** Acts of the desk's key on one laptop, each after the one before. */
function branch(names: readonly string[], from: readonly Act[] = begun): readonly Act[] {
  const acts = [...from];
  for (const name of names)
    acts.push(anyAct(fold(SELECTION, acts), candidate("x1", name), penOf("desk", acts.length)));
  return acts.slice(from.length);
}

const here = branch(["Here"]);
const there = branch(["There", "There again"]);
const both = [...begun, ...here, ...there];

const nameIn = (folded: Folded): string | undefined => folded.selection.candidates[0]?.name;
const hashesOf = (acts: readonly (Act | undefined)[]): readonly string[] =>
  acts.map((act) => act?.hash ?? "").sort();
const uncounted = (folded: Folded) => folded.notCounted.map(({ act, because }) => [act.hash, because.code]);

const keep = (act: Act | undefined): Draft => ({
  kind: "fork-settled/1",
  subject: "",
  body: { writer: act?.header.writer, seq: act?.header.seq, keep: act?.hash, reason: "The other was a copy" },
});

describe("two acts of one writer with the same number", () => {
  it("are both kept and shown; the longer branch counts until a person says otherwise", () => {
    const folded = fold(SELECTION, both);
    const rivals = hashesOf([here[0], there[0]]);
    expect(folded.inOrder).toHaveLength(both.length);
    expect(folded.forks).toEqual([
      { writer: writerOf("desk"), seq: 2, rivals, counts: there[0]?.hash, settled: false },
    ]);
    expect(uncounted(folded)).toEqual([[here[0]?.hash, "other-branch"]]);
    expect(nameIn(folded)).toBe("There again");
    expect(folded.heads[writerOf("desk")]).toBe(there[1]?.hash);
  });

  it("count by the lower hash when the branches are as long as each other", () => {
    const even = [...begun, ...here, ...there.slice(0, 1)];
    const lower = hashesOf([here[0], there[0]])[0];
    expect(fold(SELECTION, even).forks[0]?.counts).toBe(lower);
  });

  it("are found whatever the order, also added one by one", () => {
    const folded = fold(SELECTION, both);
    fc.assert(
      fc.property(shuffled(both), (acts) => {
        expect(fold(SELECTION, acts)).toEqual(folded);
        expect(acts.reduce(foldOnto, fold(SELECTION, []))).toEqual(folded);
      }),
      { numRuns: 30 },
    );
  });

  it("take with them what follows them, also two deep", () => {
    const deeper = [...both, ...branch(["On from here"], [...begun, ...here])];
    const folded = fold(SELECTION, [...deeper, ...branch(["A", "B"], [...begun, ...there])]);
    expect(folded.forks).toHaveLength(1);
    const off = new Set(folded.notCounted.map(({ act }) => act.hash));
    expect(off).toEqual(new Set([here[0]?.hash, deeper.at(-1)?.hash]));
  });
});

describe("a fork", () => {
  /** The settlement is written by another writer who takes the desk: it stands on no branch. */
  const settler = (choice: Draft): readonly Act[] => {
    const acts = [...both];
    const steps: readonly Draft[] = [
      {
        kind: "writer-began/1",
        subject: "",
        body: { role: "desk", name: "Deputy", continues: writerOf("desk") },
      },
      { kind: "desk-taken/1", subject: "", body: { reason: "Two copies of one profile" } },
      choice,
    ];
    for (const step of steps) acts.push(anyAct(fold(SELECTION, acts), step, penOf("deputy", acts.length)));
    return acts;
  };

  it("is settled by a person's further act, for the shorter branch too", () => {
    const folded = fold(SELECTION, settler(keep(here[0])));
    expect(folded.forks).toMatchObject([{ counts: here[0]?.hash, settled: true }]);
    expect(nameIn(folded)).toBe("Here");
    expect(hashesOf(folded.notCounted.map(({ act }) => act))).toEqual(hashesOf(there));
    expect(folded.selection.desk).toBe(writerOf("deputy"));
  });

  it("is settled alike whatever the order", () => {
    const acts = settler(keep(here[0]));
    fc.assert(
      fc.property(shuffled(acts), (mixed) => {
        expect(fold(SELECTION, mixed)).toEqual(fold(SELECTION, acts));
        expect(mixed.reduce(foldOnto, fold(SELECTION, []))).toEqual(fold(SELECTION, acts));
      }),
      { numRuns: 20 },
    );
  });

  it("is not settled by naming an act that is no rival", () => {
    const folded = fold(
      SELECTION,
      settler({ ...keep(here[0]), body: { ...keep(here[0]).body, keep: begun[0]?.hash } }),
    );
    expect(folded.forks).toMatchObject([{ counts: there[0]?.hash, settled: false }]);
  });

  it("is not settled by someone who is not the desk", () => {
    const acts = [...both, anyAct(fold(SELECTION, both), keep(here[0]), penOf("other", 9))];
    const folded = fold(SELECTION, acts);
    expect(folded.forks).toMatchObject([{ settled: false }]);
    expect(uncounted(folded)).toContainEqual([acts.at(-1)?.hash, "not-the-desk"]);
  });

  it("settled by the branch that counts, for that branch, stays settled", () => {
    const acts = [...both, anyAct(fold(SELECTION, both), keep(there[0]), penOf("desk", 9))];
    expect(fold(SELECTION, acts).forks).toMatchObject([{ counts: there[0]?.hash, settled: true }]);
  });
});
