import { composeAct } from "#core/acts/compose-act.ts";
import { foldOnto, type Folded } from "#core/acts/fold.ts";
import { makeCard } from "#core/files/make-card.ts";
import type { Act, Draft, NotCounted } from "#core/model/act.ts";
import type { PersonId } from "#core/model/ids.ts";
import type { WriterRecord } from "#core/ports.ts";
import { withValue } from "#core/shared/by-path.ts";
import { fromHex } from "#core/shared/hex.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import type { OpenSelection } from "#state/app-store.ts";
import { rememberQuestions } from "#usecases/question-bank.ts";
import type { World } from "#usecases/world.ts";

/** Who writes: "desk", or the identifier of a member with an own key on this laptop. */
export type By = PersonId;

export type RecordRefusal = NotCounted | { readonly code: "read-only" } | { readonly code: "no-key" };

/**
 * Writes acts into the open selection, one after another, and with them drafts that they make needless (null removes).
 * The state shows them at once; the save state says when they are stored: not before what they
 * stand on was found sound. Refuses all if one would not count.
 */
export function recordActs(
  world: World,
  drafts: readonly Draft[],
  by: By = "desk",
  settled: ReadonlyMap<string, unknown> = new Map(),
): Result<readonly Act[], RecordRefusal> {
  const { open, keeping } = world.store.getState();
  if (open === null) throw new Error("no selection is open");
  if (keeping === "reader") return err({ code: "read-only" });
  const writer = writerFor(open, by);
  if (writer === null) return err({ code: "no-key" });
  const written = composeAll(world, open.folded, drafts, writer);
  if (!written.ok) return written;
  commit(world, open, written.value.folded, written.value.acts, settled);
  return ok(written.value.acts);
}

/** As `recordActs` for a step's result: hands a refusal of the step on, else writes the one act. */
export function recordStep<E>(
  world: World,
  step: Result<Draft, E>,
  by: By = "desk",
  settled: ReadonlyMap<string, unknown> = new Map(),
): Result<Act, E | RecordRefusal> {
  if (!step.ok) return step;
  const written = recordActs(world, [step.value], by, settled);
  return written.ok ? ok(written.value[0] as Act) : written;
}

/** The record of the desk's or a member's writer on this device, or null. */
export const writerFor = (open: OpenSelection, by: By): WriterRecord | null =>
  open.writers.findLast((each) => (by === "desk" ? each.role === "desk" : each.person === by)) ?? null;

interface Composed {
  readonly folded: Folded;
  readonly acts: readonly Act[];
}

/** Composes acts one on another without storing anything. */
export function composeAll(
  world: World,
  folded: Folded,
  drafts: readonly Draft[],
  writer: WriterRecord,
): Result<Composed, NotCounted> {
  const secret = fromHex(writer.secret);
  if (secret === null) throw new Error("a writer's secret is 64 hexadecimal digits");
  let now = folded;
  const acts: Act[] = [];
  for (const draft of drafts) {
    const act = composeAct(now, draft, { secret, salt: world.chance.hex(16), at: world.clock.now() });
    if (!act.ok) return act;
    now = foldOnto(now, act.value);
    acts.push(act.value);
  }
  return ok({ folded: now, acts });
}

/** Shows and stores a new state of the open selection. */
export function commit(
  world: World,
  open: OpenSelection,
  folded: Folded,
  acts: readonly Act[],
  settled: ReadonlyMap<string, unknown>,
): void {
  const now = world.clock.now();
  const drafts = [...settled].reduce(
    (before, [key, value]) => withValue(before, key, value ?? undefined),
    open.drafts,
  );
  world.store.setState({ open: { ...open, folded, drafts, changedAt: now } });
  const card = makeCard(folded, now, open.lastCopyAt);
  world.saver.acts(
    open.id,
    acts.map((act) => act.stored),
    card,
    settled,
    open.sound,
  );
  if (folded.selection.sheets !== open.folded.selection.sheets) rememberQuestions(world, folded.selection);
}
