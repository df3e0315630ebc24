import type { DBSchema } from "idb";
import type { IndexCard } from "#core/files/index-card.ts";
import type { StoredAct } from "#core/model/act.ts";
import type { Framework } from "#core/model/framework.ts";
import type { UsedQuestion } from "#core/model/question-bank.ts";
import type { JournalEntry, ShapesFound, WriterRecord } from "#core/ports.ts";

/** The stores as they are today. Keys that are lists begin with the selection, so that its records lie together. */
export interface Schema extends DBSchema {
  cards: { key: string; value: IndexCard };
  /** By selection and hash of the header. */
  acts: { key: [string, string]; value: StoredAct };
  /** By selection and the draft's key. */
  drafts: { key: [string, string]; value: unknown };
  /** By selection and fingerprint. */
  writers: { key: [string, string]; value: WriterRecord };
  /** By selection. Only this device's own work spared: without it everything is looked at once more. */
  shapes: { key: string; value: ShapesFound };
  journal: { key: number; value: { selection: string; entry: JournalEntry }; indexes: { selection: string } };
  settings: { key: string; value: unknown };
  /** Own frameworks, by identifier and version. */
  frameworks: { key: [string, string]; value: Framework };
  /** Frameworks being written, by identifier. */
  frameworkDrafts: { key: string; value: Framework };
  /** By selection and place in the list. */
  usedQuestions: { key: [string, number]; value: UsedQuestion };
  /** One record, "epoch": the number that the writing tab raised. */
  fence: { key: string; value: number };
}

export type StoreName =
  | "cards"
  | "acts"
  | "drafts"
  | "writers"
  | "shapes"
  | "journal"
  | "settings"
  | "frameworks"
  | "frameworkDrafts"
  | "usedQuestions"
  | "fence";

/** Keys of all records in a store keyed by this identifier, of a selection or a framework, and something else. */
export const keysOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Where a selection's acts are cut for reading: their hashes begin with any hexadecimal digit equally often. */
const CUTS = ["2", "4", "6", "8", "a", "c", "e"];
const SMALL_CUTS = [..."123456789abcdef"];

/** `keysOf` in parts that follow each other, of about as many acts each: eight, or 16 small ones. */
export function partsOf(id: string, size: "large" | "small" = "large"): readonly IDBKeyRange[] {
  const cuts = size === "large" ? CUTS : SMALL_CUTS;
  const bounds = [[id], ...cuts.map((cut) => [id, cut]), [id, []]];
  return bounds.slice(1).map((to, index) => IDBKeyRange.bound(bounds[index], to, false, true));
}
