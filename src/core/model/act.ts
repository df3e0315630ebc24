import type { SelectionId, WriterId } from "#core/model/ids.ts";
import type { Hash } from "#core/shared/hash.ts";

/** The open part of an act: who, after what, about what; the body only by its hash. */
export interface ActHeader {
  readonly format: 1;
  readonly selection: SelectionId;
  readonly writer: WriterId;
  /** Counts from 1 in this writer's chain. */
  readonly seq: number;
  /** Hash of this writer's act before; null for the first. */
  readonly prev: Hash | null;
  /** The newest act known of every other writer. */
  readonly seen: { readonly [writer: WriterId]: Hash };
  /** Name and version, "score-agreed/1". */
  readonly kind: string;
  /** What it speaks of: identifiers joined by spaces, or empty. */
  readonly subject: string;
  /** SHA-256 of the body's bytes. */
  readonly body: Hash;
  /** This device's clock with its offset, shown as such, never used for order. */
  readonly at: string;
}

/** An act as bytes: kept as first written and never rewritten. A body is null once it has been destroyed. */
export interface StoredAct {
  readonly header: string;
  readonly body: string | null;
  /** Public Ed25519 key of the writer, 64 hexadecimal digits; its fingerprint is the writer. */
  readonly key: string;
  /** Ed25519 over "panelkit act v1\n" and the header's bytes, 128 hexadecimal digits. */
  readonly signature: string;
}

/** A checked act, ready for the fold. */
export interface Act {
  readonly hash: Hash;
  readonly header: ActHeader;
  /** Parsed body; null where it was destroyed. */
  readonly body: unknown;
  readonly stored: StoredAct;
}

/** An act with its body in today's shape. */
export interface ActOf<Body> {
  readonly hash: Hash;
  readonly header: ActHeader;
  readonly body: Body;
}

/** Where a field of an act may go. Every field of every kind says so. */
export type Place = "device" | "desk" | "pack" | "report" | "extract" | "deliberation";

/** Why an act is kept but not counted. The sentence stands in `words`. */
export interface NotCounted {
  readonly code: string;
}

/** An act's content before it has a place in a chain. */
export interface Draft {
  /** "score-agreed/1". */
  readonly kind: string;
  readonly subject: string;
  readonly body: { readonly [field: string]: unknown };
}
