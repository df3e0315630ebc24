import * as fc from "fast-check";
import { fold } from "#core/acts/fold.ts";
import { publicKeyOf } from "#core/acts/keys.ts";
import { mergeActs } from "#core/acts/merge.ts";
import type { Act, Draft } from "#core/model/act.ts";
import {
  anyAct,
  candidate,
  deskBegins,
  memberBegins,
  penOf,
  secretOf,
  SELECTION,
} from "#test/core/acts/pens.ts";

/** Laptops and whose key is on them: the desk's key is on two, as after a copied profile, so chains fork. */
const LAPTOPS = ["desk", "desk", "member", "other"] as const;

const laptop = fc.nat({ max: LAPTOPS.length - 1 });

type Command =
  | { readonly do: "write"; readonly on: number; readonly what: number }
  | { readonly do: "carry"; readonly on: number; readonly to: number };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("write" as const), on: laptop, what: fc.nat({ max: 5 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("carry" as const), on: laptop, to: laptop }) },
);

/** Every act of a history in which laptops write by themselves and sometimes hear of each other. */
export const history: fc.Arbitrary<readonly Act[]> = fc
  .array(command, { minLength: 1, maxLength: 16 })
  .map(runHistory);

function runHistory(commands: readonly Command[]): readonly Act[] {
  const known: (readonly Act[])[] = LAPTOPS.map(() => []);
  for (const [count, step] of commands.entries()) {
    const here = known[step.on] ?? [];
    if (step.do === "carry") known[step.to] = mergeActs(here, known[step.to] ?? []);
    else known[step.on] = [...here, written(here, LAPTOPS[step.on] ?? "desk", step.what, count)];
  }
  return known.reduce(mergeActs, []);
}

/** A first act begins the chain; later ones are of several kinds, whether they count or not. */
function written(known: readonly Act[], name: string, what: number, count: number): Act {
  const folded = fold(SELECTION, known);
  const begun = known.some(
    (act) => act.header.kind.startsWith("writer-began/") && act.stored.key === own(name),
  );
  return anyAct(folded, begun ? draftOf(known, what, count) : begins(name), penOf(name, count));
}

const own = (name: string): string => publicKeyOf(secretOf(name));

const begins = (name: string): Draft => (name === "desk" ? deskBegins : memberBegins);

function draftOf(known: readonly Act[], what: number, count: number): Draft {
  const some = known[count % known.length] as Act;
  const drafts: readonly Draft[] = [
    candidate(`x${count}`),
    candidate("x1", `Name ${count}`),
    { kind: "documents-set/1", subject: "", body: { marking: `Marking ${count}`, names: "codes" } },
    { kind: "documents-set/1", subject: "", body: { marking: count } },
    { kind: "later-kind/1", subject: "", body: {} },
    {
      kind: "fork-settled/1",
      subject: "",
      body: { writer: some.header.writer, seq: some.header.seq, keep: some.hash, reason: "Chosen" },
    },
  ];
  return drafts[what] as Draft;
}

/** The same acts in any order, some of them several times. */
export const shuffled = (acts: readonly Act[]): fc.Arbitrary<readonly Act[]> =>
  fc
    .tuple(fc.shuffledSubarray([...acts], { minLength: acts.length }), fc.shuffledSubarray([...acts]))
    .map(([all, again]) => [...all.slice(0, 3), ...again, ...all]);
