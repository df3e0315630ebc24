import { expect, it } from "vitest";
import { putCopy, putInto } from "#core/acts/put.ts";
import { fold, foldOnto } from "#core/acts/fold.ts";
import { draftOf } from "#core/acts/kind.ts";
import { interviewNoted } from "#core/acts/kinds/interview-noted.ts";
import { composeAll } from "#usecases/record-act.ts";
import { buildSelection } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";

it("copies where somebody may still hold the map from before", () => {
  const before = { a: 1 };
  expect([putCopy(before, "b", 2), before]).toEqual([{ a: 1, b: 2 }, { a: 1 }]);
});

it("writes only into maps that it made itself", () => {
  const put = putInto();
  const before = { a: 1 };
  const first = put(before, "b", 2);
  const second = put(first, "c", 3);
  expect(before).toEqual({ a: 1 });
  expect(second).toBe(first);
  expect(second).toEqual({ a: 1, b: 2, c: 3 });
  expect(putInto()(second, "d", 4)).not.toBe(second);
});

it("leaves a folded state as it is when an act is added, or when all is folded anew", async () => {
  const world = await testWorld();
  await buildSelection(world, { upTo: "handed-in" });
  const { open } = world.store.getState();
  const writer = open?.writers[0];
  if (open === null || writer === undefined) throw new Error("nothing is open");
  const folded = fold(open.id, open.folded.inOrder);
  const before = structuredClone(folded.selection);
  const candidate = folded.selection.candidates[0]?.id ?? "";
  const event = { type: "mode", mode: "video" } as const;
  const composed = composeAll(
    world,
    folded,
    [draftOf(interviewNoted, candidate, { candidate, event })],
    writer,
  );
  if (!composed.ok) throw new Error(composed.error.code);
  const act = composed.value.acts[0];
  if (act === undefined) throw new Error("no act");
  const onto = foldOnto(folded, act).selection;
  const anew = fold(open.id, [...folded.inOrder, act]).selection;
  expect(folded.selection).toEqual(before);
  expect(onto).toEqual(anew);
  expect(onto.interviews).not.toEqual(before.interviews);
});

it("folds to the same whether the shapes were known or not, and looks at those that were not", async () => {
  const world = await testWorld();
  await buildSelection(world, { upTo: "agreed" });
  const folded = world.store.getState().open?.folded;
  if (folded === undefined) throw new Error("nothing is open");
  const { id } = folded.selection;
  const all = new Set(folded.inOrder.map(({ hash }) => hash));
  expect(fold(id, folded.inOrder, all)).toEqual(fold(id, folded.inOrder));
  const [first, ...others] = folded.inOrder;
  if (first === undefined) throw new Error("no act");
  const broken = [{ ...first, body: { role: 7 } }, ...others];
  all.delete(first.hash);
  expect(fold(id, broken, all).notCounted[0]?.because).toEqual({ code: "wrong-shape" });
});
