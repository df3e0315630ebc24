import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import type { Act, ActHeader } from "#core/model/act.ts";
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
  { by: "member", draft: memberBegins },
  { by: "desk", draft: candidate("x1", "First") },
  { by: "desk", draft: candidate("x1", "Second") },
]);
const [began, member, first, second] = begun as readonly [Act, Act, Act, Act];

/** A desk act that the desk's own key signed, with another place in the chain than it should have. */
const rewritten = (change: Partial<ActHeader>): Act =>
  anyAct(fold(SELECTION, begun), candidate("x1", "Rewritten"), penOf("desk", 50), change);

/** Whether it counts as if nothing were the matter: neither shown as a fork nor left out with a reason. */
const countsInSilence = (act: Act): boolean => {
  const folded = fold(SELECTION, [...begun, act]);
  return folded.notCounted.length === 0 && folded.forks.length === 0;
};

// A writer with its own key may sign any header. Design 5: "two acts of one writer with the same seq are a fork".
describe("an act whose place in its writer's chain is wrong", () => {
  it("counts when the place is right", () => {
    expect(countsInSilence(rewritten({}))).toBe(true);
  });

  it.each([
    ["leaves out the act before", { seq: 4, prev: first.hash }],
    ["has the number of another act but not its place", { seq: 3, prev: began.hash }],
    ["begins a second chain", { seq: 4, prev: null }],
    ["follows another writer's act", { seq: 4, prev: member.hash }],
    ["skips a number", { seq: 9, prev: second.hash }],
    ["has a number again", { seq: 3, prev: second.hash }],
  ] satisfies [string, Partial<ActHeader>][])("does not count in silence: %s", (_what, change) => {
    expect(countsInSilence(rewritten({ seen: { [writerOf("member")]: member.hash }, ...change }))).toBe(
      false,
    );
  });
});
