import type { GenericSchema, InferOutput } from "valibot";
import type { Put } from "#core/acts/put.ts";
import type { ActOf, Draft, NotCounted, Place } from "#core/model/act.ts";
import type { Selection } from "#core/model/selection.ts";

/** One kind of act: its shape, who may write it, what it does, and where each of its fields may go. */
export interface Kind<Body> {
  /** Name and version, "score-agreed/1". A change of shape is a new version and an upcaster. */
  readonly kind: string;
  readonly shape: GenericSchema<unknown, Body>;
  /** The compiler demands a decision for every field. */
  readonly goesTo: { readonly [K in keyof Body]: readonly Place[] };
  /** Null if the act counts, else why not. Sees the state before the act. */
  readonly mayWrite: (state: Selection, act: ActOf<Body>) => NotCounted | null;
  /** The state after the act. Only called when `mayWrite` gave null. Maps that grow large are set by `put`. */
  readonly apply: (state: Selection, act: ActOf<Body>, put: Put) => Selection;
}

/** A kind whose body type is hidden: what lists of kinds hold. */
export interface AnyKind {
  readonly kind: string;
  readonly shape: GenericSchema;
  readonly goesTo: { readonly [field: string]: readonly Place[] };
  readonly mayWrite: (state: Selection, act: ActOf<never>) => NotCounted | null;
  readonly apply: (state: Selection, act: ActOf<never>, put: Put) => Selection;
}

/** Not counted, with its code. */
export const because = (code: string): NotCounted => ({ code });

/** Counts only from the desk. */
export function deskOnly(state: Selection, act: ActOf<unknown>): NotCounted | null {
  return act.header.writer === state.desk ? null : because("not-the-desk");
}

/** Counts only from a writer whom the desk named for this member. */
export function memberOnly(state: Selection, act: ActOf<unknown>, member: string): NotCounted | null {
  return state.writers[act.header.writer]?.person === member ? null : because("not-this-member");
}

/** The first reason that is not null. */
export const firstOf = (...reasons: readonly (NotCounted | null)[]): NotCounted | null =>
  reasons.find((reason) => reason !== null) ?? null;

/** Declares a kind whose body type is read off its shape. */
export const defineKind = <S extends GenericSchema>(
  kind: Kind<InferOutput<S>> & { readonly shape: S },
): Kind<InferOutput<S>> => kind;

/** Declares a kind whose shape is typed by its body: for bodies that hold types of `model`. */
export const defineKindOf = <Body>(kind: Kind<Body>): Kind<Body> => kind;

/** What a step hands to the writer: a kind's name, what it is about, and the body without its salt. */
export const draftOf = <Body>(kind: Kind<Body>, subject: string, body: Omit<Body, "salt">): Draft => ({
  kind: kind.kind,
  subject,
  body,
});
