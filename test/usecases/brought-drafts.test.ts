import { describe, expect, it } from "vitest";
import { draftOf } from "#core/acts/kind.ts";
import { documentsSet } from "#core/acts/kinds/documents-set.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { handIn } from "#core/scores/hand-in.ts";
import { bringIn } from "#usecases/bring-in.ts";
import type { BroughtState } from "#usecases/brought-drafts.ts";
import { draftKey, keepDraft, sheetDraftOf } from "#usecases/drafts.ts";
import { openSelection } from "#usecases/open-selection.ts";
import { setPin } from "#usecases/pin.ts";
import { recordActs, recordStep } from "#usecases/record-act.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { buildSelection, must, scoredDraft, stateOf } from "#test/builders.ts";
import { given, points } from "#test/core/scores/a-draft.ts";
import { draftsOf, testWorld, type TestWorld } from "#test/make-world.ts";

const onlyFile = (world: TestWorld): Uint8Array => [...world.files.saved.values()][0] as Uint8Array;

/** Two laptops with the same selection, its interviews held and nothing begun. */
async function twoLaptops(): Promise<{
  readonly one: TestWorld;
  readonly other: TestWorld;
  readonly id: string;
}> {
  const [one, other] = [await testWorld(), await testWorld()];
  const { id } = await buildSelection(one, { upTo: "interviewed" });
  must(await saveCopy(one));
  must(await bringIn(other, onlyFile(one)));
  must(await openSelection(other, id));
  one.files.saved.clear();
  return { one, other, id };
}

/** Brings what one laptop has to the other one, and opens it there. */
async function carry(from: TestWorld, to: TestWorld, id: string): Promise<void> {
  must(await saveCopy(from));
  must(await bringIn(to, onlyFile(from)));
  must(await openSelection(to, id));
  from.files.saved.clear();
}

const begun = (
  world: TestWorld,
  member: number,
  candidate: number,
  criterion: number,
  whole: number,
): void => {
  const { people, candidates, sheets } = stateOf(world);
  const [person, who] = [people[member]?.id ?? "", candidates[candidate]?.id ?? ""];
  const key = draftKey.score(person, who, sheets[0]?.sheet.criteria[criterion]?.id ?? "");
  keepDraft(world, key, given(points(whole)), "choice");
};

/** Whole points by member, candidate and criterion, as they lie in the drafts. */
function scoresIn(world: TestWorld): Readonly<Record<string, unknown>> {
  const { people, candidates, sheets } = stateOf(world);
  const { open } = world.store.getState();
  const locked = sheets[0];
  if (open === null || locked === undefined) throw new Error("no sheet is open");
  const each = people.flatMap((person, member) =>
    candidates.flatMap((who, candidate) => {
      const { criteria } = sheetDraftOf(open, locked.sheet, person.id, who.id);
      return Object.values(criteria).map(({ score }, criterion) => [
        `${member} ${candidate} ${criterion}`,
        score,
      ]);
    }),
  );
  return Object.fromEntries(each) as Record<string, unknown>;
}

const besideOf = (
  world: TestWorld,
  member: number,
  candidate: number,
): readonly BroughtState[] | undefined => {
  const { people, candidates } = stateOf(world);
  return draftsOf(world)[draftKey.brought(people[member]?.id ?? "", candidates[candidate]?.id ?? "")] as
    | readonly BroughtState[]
    | undefined;
};

describe("a copy brought to where the selection is already", () => {
  it("brings the sheets that were begun elsewhere, and leaves those that are begun here", async () => {
    const { one, other, id } = await twoLaptops();
    begun(one, 0, 0, 0, 4);
    begun(one, 1, 0, 0, 3);
    begun(other, 1, 0, 0, 2);
    begun(other, 2, 1, 0, 1);
    await carry(one, other, id);
    expect(scoresIn(other)).toEqual({ "0 0 0": points(4), "1 0 0": points(2), "2 1 0": points(1) });
  });

  it("lays what differs beside the sheet, once, for its member to say", async () => {
    const { one, other, id } = await twoLaptops();
    begun(one, 1, 0, 0, 3);
    begun(one, 1, 0, 1, 5);
    begun(other, 1, 0, 0, 3);
    begun(other, 1, 0, 2, 2);
    await carry(one, other, id);
    await carry(one, other, id);
    const second = stateOf(other).sheets[0]?.sheet.criteria[1]?.id ?? "";
    expect(besideOf(other, 1, 0)).toEqual([
      { at: one.clock.now(), criteria: { [second]: given(points(5)) }, settled: false },
    ]);
    // Another state is kept beside that one.
    begun(one, 1, 0, 1, 1);
    await carry(one, other, id);
    expect(besideOf(other, 1, 0)).toHaveLength(2);
  });

  it("brings nothing of a sheet that is the same, or was handed in here meanwhile", async () => {
    const { one, other, id } = await twoLaptops();
    for (const world of [one, other]) begun(world, 0, 0, 0, 4);
    begun(one, 1, 0, 0, 3);
    const { people, candidates, sheets } = stateOf(other);
    const [member, candidate] = [people[1]?.id ?? "", candidates[0]?.id ?? ""];
    const draft = scoredDraft(sheets[0]?.sheet as Sheet, 1, 0, { upTo: "handed-in" });
    must(await setPin(other, member, "2468"));
    must(recordStep(other, handIn(stateOf(other), member, candidate, draft), member));
    await carry(one, other, id);
    expect([besideOf(other, 0, 0), besideOf(other, 1, 0)]).toEqual([undefined, undefined]);
    expect(scoresIn(other)).toEqual({ "0 0 0": points(4) });
  });

  it("makes this laptop the desk again, whichever had it meanwhile", async () => {
    const { one, other, id } = await twoLaptops();
    const marked = (world: TestWorld, marking: string): void => {
      must(recordActs(world, [draftOf(documentsSet, "", { marking, names: "codes" as const })]));
    };
    marked(other, "ON THE OTHER");
    await carry(other, one, id);
    expect(stateOf(one).documents.marking).toBe("ON THE OTHER");
    marked(one, "BACK HERE");
    await carry(one, other, id);
    marked(other, "THERE AGAIN");
    expect(stateOf(other).documents.marking).toBe("THERE AGAIN");
  });

  it("is refused where both laptops went on as the desk: nothing ceases to count in silence", async () => {
    const { one, other, id } = await twoLaptops();
    for (const world of [one, other])
      for (const marking of ["FIRST", "SECOND", "THIRD", "FOURTH"])
        must(recordActs(world, [draftOf(documentsSet, "", { marking, names: "codes" as const })]));
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      await to.saver.settled();
      const before = must(await to.storage.load(id)).acts;
      must(await saveCopy(from));
      const refused = await bringIn(to, onlyFile(from));
      from.files.saved.clear();
      expect(refused).toMatchObject({ ok: false, error: { code: "both-wrote" } });
      expect(must(await to.storage.load(id)).acts).toEqual(before);
    }
  });

  it("is taken where its entries had ceased to count here before", async () => {
    const { one, other, id } = await twoLaptops();
    for (const world of [one, other])
      for (const marking of ["FIRST", "SECOND", "THIRD", "FOURTH"])
        must(recordActs(world, [draftOf(documentsSet, "", { marking, names: "codes" as const })]));
    await other.saver.settled();
    must(await saveCopy(one));
    const [card] = must(await one.storage.list());
    const theirs = [...must(await other.storage.load(id)).acts.values()];
    if (card === undefined) throw new Error("no card");
    must(await one.storage.appendActs(id, theirs, card));
    expect(await bringIn(one, onlyFile(one))).toMatchObject({ ok: true, value: { newActs: 0 } });
  });

  it("asks of a sheet that was emptied here, too", async () => {
    const { one, other, id } = await twoLaptops();
    const { people, candidates } = stateOf(other);
    const [member, candidate] = [people[0]?.id ?? "", candidates[0]?.id ?? ""];
    begun(one, 0, 0, 0, 5);
    // What was taken away again by undo has left nothing but what can be undone.
    keepDraft(other, draftKey.undo(member, candidate), "{}");
    await carry(one, other, id);
    expect(scoresIn(other)).toEqual({});
    expect(besideOf(other, 0, 0)).toHaveLength(1);
  });

  it("carries on what is not decided yet, and does not ask again about what is", async () => {
    const { one, other, id } = await twoLaptops();
    begun(one, 1, 0, 0, 3);
    begun(other, 1, 0, 0, 2);
    await carry(one, other, id);
    const untouched = await testWorld();
    // Another laptop has other luck, and so other keys.
    untouched.chance.bytes(640);
    must(await saveCopy(one));
    must(await bringIn(untouched, onlyFile(one)));
    one.files.saved.clear();
    must(await openSelection(untouched, id));
    await carry(other, untouched, id);
    expect(besideOf(untouched, 1, 0)?.map(({ criteria }) => Object.values(criteria)[0]?.score)).toEqual([
      points(2),
    ]);
    const { people, candidates } = stateOf(other);
    const key = draftKey.brought(people[1]?.id ?? "", candidates[0]?.id ?? "");
    const settled = besideOf(other, 1, 0)?.map((state) => ({ ...state, settled: true })) ?? [];
    keepDraft(other, key, settled, "choice");
    await carry(one, other, id);
    expect(besideOf(other, 1, 0)).toEqual(settled);
  });

  it.each([
    [draftKey.score("p1", "c1", "k1"), { score: 5 }],
    [draftKey.verdict("p1", "c1"), "perhaps"],
    [draftKey.brought("p1", "c1"), [{ at: "today" }]],
  ])("is refused whole where a begun sheet in it is none: %s", async (key, value) => {
    const { one, other, id } = await twoLaptops();
    const before = draftsOf(other);
    keepDraft(one, key, value);
    must(await saveCopy(one));
    const refused = await bringIn(other, onlyFile(one));
    expect(refused).toEqual({ ok: false, error: { code: "damaged", part: "drafts" } });
    must(await openSelection(other, id));
    expect(draftsOf(other)).toEqual(before);
  });
});
