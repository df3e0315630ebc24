import { createStore, type StoreApi } from "zustand/vanilla";
import type { Folded } from "#core/acts/fold.ts";
import type { IndexCard } from "#core/files/index-card.ts";
import type { PersonId, SelectionId } from "#core/model/ids.ts";
import type { ByPath } from "#core/shared/by-path.ts";
import type { DeviceSettings, JournalEntry, WriterRecord } from "#core/ports.ts";

/** What the bar says of saving. Times are "HH:MM:SS" of this device. */
export type SaveState =
  | { readonly is: "saved"; readonly at: string }
  | { readonly is: "saving"; readonly since: string }
  | { readonly is: "not-saved"; readonly since: string; readonly code: string };

/** Who works on this laptop just now. A member has entered their PIN; it hides screens, not bytes. */
export type Session = { readonly is: "recorder" } | { readonly is: "member"; readonly member: PersonId };

/** Whether this tab writes, only reads because another tab writes, or keeps nothing (the single file). */
export type Keeping = "starting" | "writer" | "reader" | "nothing";

/** A selection as it is open: the fold of its acts, its drafts by key, and who writes in it on this device. */
export interface OpenSelection {
  readonly id: SelectionId;
  readonly folded: Folded;
  readonly drafts: ByPath;
  readonly writers: readonly WriterRecord[];
  readonly journal: readonly JournalEntry[];
  readonly lastCopyAt: string | null;
  /** When anything last changed, to compare with the last copy. */
  readonly changedAt: string | null;
  /** Resolves when all stored bytes have been held against their hashes: whether every one is what was written. */
  readonly sound: Promise<boolean>;
}

export interface AppState {
  readonly keeping: Keeping;
  /** Null until the shelf was read. */
  readonly shelf: readonly IndexCard[] | null;
  readonly open: OpenSelection | null;
  readonly session: Session;
  readonly save: SaveState;
  readonly settings: DeviceSettings;
  /** The screen shows nothing until a key or the pointer is pressed. */
  readonly blank: boolean;
  /** Why the last copy was not saved, until one is; null where none failed. */
  readonly copyFailed: string | null;
  /** A newer version waits; calling it switches and reloads. */
  readonly activateUpdate: (() => void) | null;
  /** The browser promises to keep what is stored. Null while nobody asked. */
  readonly persisted: boolean | null;
}

export type AppStore = StoreApi<AppState>;

/** An empty store. It only holds; the use cases decide. */
export const createAppStore = (savedAt: string): AppStore =>
  createStore<AppState>(() => ({
    keeping: "writer",
    shelf: null,
    open: null,
    session: { is: "recorder" },
    save: { is: "saved", at: savedAt },
    settings: {},
    blank: false,
    copyFailed: null,
    activateUpdate: null,
    persisted: null,
  }));
