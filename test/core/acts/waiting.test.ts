import { describe, expect, it } from "vitest";
import { fold, foldOnto } from "#core/acts/fold.ts";
import type { Act } from "#core/model/act.ts";
import { SELECTION, tell } from "#test/core/acts/pens.ts";
import { SETUP, STORY } from "#test/core/acts/samples.ts";

const acts = tell(STORY);
/** An act under a hash taken on trust, which names another as the one before it. */
const naming = (hash: string, prev: string): Act => {
  const act = acts[0] as Act;
  return { ...act, hash, header: { ...act.header, seq: 2, prev } };
};

const whole = fold(SELECTION, acts);

describe("an act that is missing in the middle", () => {
  it.each([0, 1, 9, 15, acts.length - 2])("makes all that know of it wait: act %i", (index) => {
    const missing = acts[index];
    const folded = fold(
      SELECTION,
      acts.filter((act) => act !== missing),
    );
    expect(folded.inOrder).toEqual(acts.slice(0, index));
    expect(new Set(folded.waiting)).toEqual(new Set(acts.slice(index + 1)));
    expect(folded.notCounted).toEqual([]);
  });

  it("lets them count as soon as it arrives", () => {
    const missing = acts[5];
    if (missing === undefined) throw new Error("no such act");
    const folded = fold(
      SELECTION,
      acts.filter((act) => act !== missing),
    );
    expect(foldOnto(folded, missing)).toEqual(whole);
    expect(fold(SELECTION, [...folded.inOrder, ...folded.waiting, missing])).toEqual(whole);
  });

  it("is awaited also when another writer's act names it", () => {
    // The member's second act has seen the desk's; the desk's chain ends before it.
    const setup = tell(SETUP);
    const named = setup.at(-1);
    const declared = acts[setup.length];
    const folded = fold(SELECTION, [...setup.slice(0, -1), ...(declared === undefined ? [] : [declared])]);
    expect(declared?.header.prev).toBe(setup.at(-2)?.hash);
    expect(Object.values(declared?.header.seen ?? {})).toContain(named?.hash);
    expect(folded.waiting).toEqual([declared]);
  });

  it("is never there for acts whose hashes name each other: a damaged store does not hang the page", () => {
    const loop = [naming("a", "b"), naming("b", "c"), naming("c", "a"), naming("d", "a")];
    const folded = fold(SELECTION, [...acts, ...loop]);
    expect(folded.inOrder).toEqual(acts);
    expect(folded.waiting.map(({ hash }) => hash)).toEqual(["a", "b", "c", "d"]);
  });
});
