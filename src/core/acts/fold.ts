import * as v from "valibot";
import { ALL_KINDS } from "#core/acts/all-kinds.ts";
import { emptySelection } from "#core/acts/empty-selection.ts";
import { actsOffBranch, findForks, forkKey, type Fork } from "#core/acts/forks.ts";
import { because, type AnyKind } from "#core/acts/kind.ts";
import { actsOffChain } from "#core/acts/links.ts";
import { putCopy, putInto, type Put } from "#core/acts/put.ts";
import { mergeActs } from "#core/acts/merge.ts";
import { dependenciesOf, orderActs } from "#core/acts/order.ts";
import { upcast, UPCASTERS } from "#core/acts/upcast.ts";
import type { Act, ActOf, NotCounted } from "#core/model/act.ts";
import type { SelectionId, WriterId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Hash } from "#core/shared/hash.ts";

/** An act that stays in the record but does not count, and why. */
export interface Uncounted {
  readonly act: Act;
  readonly because: NotCounted;
}

/** What a set of acts adds up to. */
export interface Folded {
  readonly selection: Selection;
  /** All acts that are not waiting, in the one order. */
  readonly inOrder: readonly Act[];
  readonly notCounted: readonly Uncounted[];
  /** Acts that name an act we do not have yet. */
  readonly waiting: readonly Act[];
  readonly forks: readonly Fork[];
  /** The newest act of each writer, on the branch that counts. */
  readonly heads: { readonly [writer: WriterId]: Hash };
}

const KINDS: ReadonlyMap<string, AnyKind> = new Map(ALL_KINDS.map((kind) => [kind.kind, kind]));

/** Acts whose bodies were found to have their kind's shape: the same bytes need not be looked at again. */
export type KnownShapes = ReadonlySet<Hash>;

const NONE_KNOWN: KnownShapes = new Set();

/** Folds a set of acts of one selection. The order in which they are handed in does not matter. */
export function fold(id: SelectionId, acts: readonly Act[], known: KnownShapes = NONE_KNOWN): Folded {
  const own = mergeActs(
    acts.filter((act) => act.header.selection === id),
    [],
  );
  const { inOrder, waiting } = orderActs(own);
  const offChain = actsOffChain(inOrder);
  const inChain = inOrder.filter((act) => !offChain.has(act.hash));
  let choices: ReadonlyMap<string, Hash> = new Map();
  let folded = applyAll(id, inOrder, offChain, findForks(inChain, choices), known);
  // A settlement may itself stand on a branch, so settling is repeated until it holds; rivals that unsettle each
  // other for ever are cut off after as many rounds as there are forks.
  for (let round = 0; round <= folded.forks.length; round += 1) {
    const next = choicesIn(folded);
    if (sameChoices(choices, next)) break;
    choices = next;
    folded = applyAll(id, inOrder, offChain, findForks(inChain, choices), known);
  }
  return { ...folded, waiting };
}

/**
 * Adds one act to what is folded. When the act has seen everything (the usual case on one device) it is applied
 * on top; otherwise all is folded anew. Both ways give the same.
 */
export function foldOnto(folded: Folded, act: Act): Folded {
  if (!seesAll(folded, act)) return fold(folded.selection.id, [...folded.inOrder, ...folded.waiting, act]);
  const step = applyOne(folded.selection, act, putCopy);
  return {
    ...folded,
    selection: step.selection,
    inOrder: [...folded.inOrder, act],
    notCounted:
      step.because === null ? folded.notCounted : [...folded.notCounted, { act, because: step.because }],
    heads: { ...folded.heads, [act.header.writer]: act.hash },
  };
}

function seesAll(folded: Folded, act: Act): boolean {
  if (folded.waiting.length > 0 || folded.forks.length > 0) return false;
  if (act.header.kind.startsWith("fork-settled/") || act.header.selection !== folded.selection.id)
    return false;
  if (act.header.prev !== (folded.heads[act.header.writer] ?? null)) return false;
  const before = folded.inOrder.findLast((each) => each.hash === act.header.prev);
  if (act.header.seq !== (before?.header.seq ?? 0) + 1) return false;
  const has = new Set(dependenciesOf(act));
  return Object.values(folded.heads).every((head) => has.has(head));
}

function applyAll(
  id: SelectionId,
  inOrder: readonly Act[],
  offChain: ReadonlySet<Hash>,
  forks: readonly Fork[],
  known: KnownShapes,
): Omit<Folded, "waiting"> {
  const put = putInto();
  const offBranch = actsOffBranch(inOrder, forks);
  const notCounted: Uncounted[] = [];
  const heads: { [writer: WriterId]: Hash } = {};
  let selection = emptySelection(id);
  for (const act of inOrder) {
    const off = offChain.has(act.hash) ? "off-the-chain" : offBranch.has(act.hash) ? "other-branch" : null;
    const step = off === null ? applyOne(selection, act, put, known) : { selection, because: because(off) };
    selection = step.selection;
    if (step.because !== null) notCounted.push({ act, because: step.because });
    if (off === null) heads[act.header.writer] = act.hash;
  }
  return { selection, inOrder, notCounted, forks, heads };
}

/** The state after one act, or the same state and why the act does not count. */
function applyOne(
  selection: Selection,
  act: Act,
  put: Put,
  known: KnownShapes = NONE_KNOWN,
): { selection: Selection; because: NotCounted | null } {
  if (act.body === null) return { selection, because: because("body-destroyed") };
  const today = upcast(act.header.kind, act.body, UPCASTERS);
  const kind = KINDS.get(today.kind);
  if (kind === undefined) return { selection, because: because("unknown-kind") };
  if (!known.has(act.hash) && !v.is(kind.shape, today.body))
    return { selection, because: because("wrong-shape") };
  const typed = { hash: act.hash, header: act.header, body: today.body } as ActOf<never>;
  const refusal = firstRefusal(selection, typed, kind);
  return refusal === null
    ? { selection: kind.apply(selection, typed, put), because: null }
    : { selection, because: refusal };
}

function firstRefusal(selection: Selection, act: ActOf<never>, kind: AnyKind): NotCounted | null {
  const begins = act.header.kind.startsWith("writer-began/");
  if (!begins && selection.writers[act.header.writer] === undefined) return because("writer-unknown");
  return kind.mayWrite(selection, act);
}

/** Whether an act of this kind and body would count now; what the writing steps ask before they write. */
export function wouldCount(folded: Folded, act: Act): NotCounted | null {
  return applyOne(folded.selection, act, putCopy).because;
}

function choicesIn(folded: Omit<Folded, "waiting">): ReadonlyMap<string, Hash> {
  const uncounted = new Set(folded.notCounted.map((each) => each.act.hash));
  const choices = new Map<string, Hash>();
  for (const act of folded.inOrder) {
    if (!act.header.kind.startsWith("fork-settled/") || uncounted.has(act.hash)) continue;
    const body = act.body as { writer: WriterId; seq: number; keep: Hash };
    choices.set(forkKey(body.writer, body.seq), body.keep);
  }
  return choices;
}

const sameChoices = (a: ReadonlyMap<string, Hash>, b: ReadonlyMap<string, Hash>): boolean =>
  a.size === b.size && [...a].every(([key, hash]) => b.get(key) === hash);
