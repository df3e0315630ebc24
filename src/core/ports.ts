import type { IndexCard } from "#core/files/index-card.ts";
import type { StoredAct } from "#core/model/act.ts";
import type { Params } from "#core/model/finding.ts";
import type { PersonId, SelectionId, WriterId } from "#core/model/ids.ts";
import type { Hash } from "#core/shared/hash.ts";
import type { Result } from "#core/shared/result.ts";

/** This device's clock. Shown as such, never used to order acts. */
export interface Clock {
  /** Local time with its offset, to the second: "2026-11-21T21:14:05+01:00". */
  now(): string;
  /** Whole seconds since 1970, for running clocks. */
  epochSeconds(): number;
  /** Local time of day, "21:14". */
  timeOfDay(): string;
  /** Local day, "2026-11-21". */
  today(): string;
  /** The moment some minutes after a day and a time of this device's zone, UTC: "2026-11-21T20:14:00Z". */
  utcAfter(day: string, time: string, minutes: number): string;
  /** Name of this device's zone, "Europe/Brussels". */
  zone(): string;
}

/** Randomness fit for keys. Never repeats, never runs dry. */
export interface Chance {
  bytes(count: number): Uint8Array;
  /** 26 Crockford digits of 130 random bits. */
  id(): string;
  /** `count` random bytes as 2 x `count` lower-case hexadecimal digits. */
  hex(count: number): string;
}

/**
 * Why storage did not do what was asked. `detail` is the browser's own name for it, for the log.
 * full: no room; blocked: another tab keeps an older or newer version open; unavailable: the browser gives no
 * storage, or took it away; read-only: another tab is the writer; damaged: what is stored cannot be read.
 */
export interface StorageError {
  readonly code: "full" | "blocked" | "unavailable" | "read-only" | "damaged";
  readonly detail: string;
}

/** Resolves to a value or an expected failure; rejects only for a bug. */
export type Stored<T> = Promise<Result<T, StorageError>>;

/** What this device did with files: outside the acts, never handed on. */
export interface JournalEntry {
  readonly at: string;
  /** "copy-saved", "file-read"... */
  readonly code: string;
  readonly params: Params;
}

/** Acts whose bodies were found to have their kind's shape, and by which version of the app. */
export interface ShapesFound {
  readonly app: string;
  readonly acts: readonly Hash[];
}

/** All of a selection that lies on this device, but for the writers' secrets. */
export interface StoredSelection {
  /** By the hash each was stored under, in no particular order. Whether the bytes still have it, `check` says. */
  readonly acts: ReadonlyMap<Hash, StoredAct>;
  /** As last remembered; null if never. */
  readonly shapes: ShapesFound | null;
  readonly drafts: ReadonlyMap<string, unknown>;
  /** Oldest first. */
  readonly journal: readonly JournalEntry[];
}

/** Drafts that were read, and the mark under which the storage knows that none was written since. */
export interface DraftsRead {
  readonly drafts: StoredSelection["drafts"];
  readonly mark: string;
}

/** What was read of a selection before. Of an act that is known its body is. */
export interface KnownBefore {
  readonly acts: StoredSelection["acts"];
  readonly drafts: DraftsRead | null;
}

/** Drafts to save (plain data) or to remove (null), by key. */
export type DraftBatch = ReadonlyMap<string, unknown>;

/** A PIN as it is kept: never the PIN. It hides screens, not bytes. */
export interface PinRecord {
  /** Hexadecimal. */
  readonly salt: string;
  readonly hash: string;
  /** How the hash was made, e.g. its name and costs. */
  readonly params: Params;
}

/** Someone who writes acts on this device. Stays on this device: no file ever holds it. */
export interface WriterRecord {
  readonly writer: WriterId;
  /** Ed25519 secret, 64 hexadecimal digits. */
  readonly secret: string;
  readonly role: "desk" | "member";
  /** The member on a shared laptop; null for the desk. */
  readonly person: PersonId | null;
  readonly pin: PinRecord | null;
}

/** Settings of this device. What was never set is not there. */
export interface DeviceSettings {
  readonly theme?: "light" | "dark" | "system";
  /** As the browser where nothing was chosen. */
  readonly language?: "en" | "fr";
  /** Where to go on after a crash. `session` is plain data that whoever reads it checks. */
  readonly lastPlace?: { readonly route: string; readonly session: unknown };
  readonly spellcheck?: boolean;
  /** Single letters and digits are keys; true where nothing was chosen. */
  readonly singleKeys?: boolean;
  /** The scoring screen without colour, in larger type and with fewer lines. */
  readonly quiet?: boolean;
  /** The scoring screen shows the whole sheet, not one criterion at a time. */
  readonly wholeSheet?: boolean;
  /** Of a sheet in two languages the second one: below the first, above it, or not shown. */
  readonly secondLanguage?: "below" | "above" | "hidden";
  readonly deviceId?: string;
}

export type SettingName = keyof DeviceSettings;

/**
 * Keeps selections on this device.
 *
 * Every write is one transaction: all of it or nothing. It resolves with ok only when it would survive a crash of
 * the browser right after (strict durability, transaction completed), and with "read-only", having written nothing,
 * unless this tab is the writer (see `TabLock`). Writes are done in the order they were asked for. Reads never need
 * to be the writer. A selection that is not there reads as empty and is removed without complaint.
 */
export interface SelectionStorage {
  /** The index cards, in no particular order. Reads nothing else: 1,000 selections list as fast as their cards. */
  list(): Stored<readonly IndexCard[]>;

  /**
   * All that is stored of a selection. "damaged" if any record has not the form of what was written. `onActs` is handed
   * the acts in parts, each act once, while further ones are still being read. Of acts that are `known` only whether they
   * are still there is read: what is stored under a hash never changes. Known drafts are given back, the same map, as
   * long as their mark holds.
   */
  load(
    id: SelectionId,
    onActs?: (acts: StoredSelection["acts"]) => void,
    known?: KnownBefore,
  ): Stored<StoredSelection>;

  /**
   * Hands over the stored acts in small parts, waiting after each until `take` says whether to go on. Resolves to
   * whether all were read.
   */
  readActs(id: SelectionId, take: (acts: StoredSelection["acts"]) => Promise<boolean>): Stored<boolean>;

  /**
   * Hands over the drafts as `readActs` does the acts. Resolves to the mark of their state; to null where not all were
   * read, or where this tab is not the writer and so cannot know what is written.
   */
  readDrafts(
    id: SelectionId,
    take: (drafts: StoredSelection["drafts"]) => Promise<boolean>,
  ): Stored<string | null>;

  /** Holds the bytes of all stored acts against their hashes, beside the page's own work. "damaged" if one differs. */
  check(id: SelectionId): Stored<void>;

  /**
   * Adds acts, replaces the index card and, where given, saves or removes drafts: a hand-in is one write.
   * An act that is there stays as first written; only a body that is missing there is filled in. Without acts it
   * only replaces the card.
   */
  appendActs(id: SelectionId, acts: readonly StoredAct[], card: IndexCard, drafts?: DraftBatch): Stored<void>;

  /** Saves one draft (plain data), or removes it (null). Reads and writes that one record only. */
  saveDraft(id: SelectionId, key: string, value: unknown): Stored<void>;

  /** As `saveDraft` for several at once. */
  saveDrafts(id: SelectionId, batch: DraftBatch): Stored<void>;

  /** Adds to the journal and, where given, replaces the index card with it. */
  addToJournal(id: SelectionId, entry: JournalEntry, card?: IndexCard): Stored<void>;

  /** Remembers whose shapes were found right. Only bytes that were checked against their hashes count as found. */
  saveShapes(id: SelectionId, shapes: ShapesFound): Stored<void>;

  /** Those who write in this selection on this device. */
  writers(id: SelectionId): Stored<readonly WriterRecord[]>;

  /** Adds a writer, or replaces the one with the same fingerprint. */
  saveWriter(id: SelectionId, record: WriterRecord): Stored<void>;

  /** Removes a selection with all that is stored of it. Cannot be undone. */
  remove(id: SelectionId): Stored<void>;

  settings(): Stored<DeviceSettings>;

  saveSetting<Name extends SettingName>(name: Name, value: NonNullable<DeviceSettings[Name]>): Stored<void>;
}

/** Which tab may write. The browser's locks are manners; the storage itself refuses whoever is not the writer. */
export interface TabLock {
  /** "writer" if no other tab is; else "reader", and nothing is taken from the other tab. */
  acquire(): Stored<"writer" | "reader">;
  /** Makes this tab the writer. The tab that was hears of it; its writes are refused from now on. */
  takeOver(): Stored<void>;
  /** Calls the listener each time this tab stops being the writer. Returns how to stop listening. */
  onLost(listener: () => void): () => void;
}

/** Whether the browser promises to keep what is stored, and how much room there is. */
export interface Persistence {
  /** Asks the browser; it may decide without the person. True if it promises. Never fails. */
  ask(): Promise<boolean>;
  /** Bytes used and allowed; null where the browser does not say. */
  room(): Promise<{ readonly used: number; readonly quota: number } | null>;
}

/** Where the app runs. Fixed for the life of the page. */
export interface Environment {
  /** Opened from file://: the storage there is shared by every local page, so nothing is kept in it. */
  readonly isFile: boolean;
  /** Whether the browser grants locks and ciphers here. */
  readonly isSecure: boolean;
  /** The language of the browser, BCP 47. */
  readonly language: string;
}

/**
 * Why a file was not written or read. refused: the browser or the system forbids it; full: no room on the disk;
 * too-large: above the limit, nothing was read; failed: anything else. `detail` as for `StorageError`.
 */
export interface FileError {
  readonly code: "refused" | "full" | "too-large" | "failed";
  readonly detail: string;
}

/** Which files a person is offered. */
export interface FileAccept {
  /** With the dot, at most 16 characters: ".panelkit". Any file may still come: a name proves nothing. */
  readonly extensions: readonly string[];
  /** A media type, "text/plain". */
  readonly type: string;
  /** A larger file is refused unread. */
  readonly mostBytes: number;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the browser hands over for a file, nothing of it read yet. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that a person chose or dropped. It is read when asked for, so that many are never held at once. */
export interface ChosenFile {
  readonly name: string;
  /** The whole file. A larger one is refused unread. */
  read(mostBytes: number): Promise<Result<OpenedFile, FileError>>;
}

/** Files by hand: the person chooses every one. Must be called from a click or a key press. */
export interface FileGate {
  /**
   * Offers bytes as a file under a suggested name. `name` is what the person chose where the browser tells, else the
   * suggested one: with a plain download nobody can know whether the person kept it.
   */
  saveAs(
    name: string,
    bytes: Uint8Array,
    type: string,
  ): Promise<Result<{ readonly name: string } | "cancelled", FileError>>;
  /** As `saveAs`, never asking where: several files in a row, into the browser's folder for downloads. */
  download(
    name: string,
    bytes: Uint8Array,
    type: string,
  ): Promise<Result<{ readonly name: string } | "cancelled", FileError>>;
  /** Lets the person choose one file and reads it whole. */
  open(accept: FileAccept): Promise<Result<OpenedFile | "cancelled", FileError>>;
  /** Lets the person choose files, as many as wanted: none where choosing was given up. Nothing is read yet. */
  openSeveral(accept: FileAccept): Promise<readonly ChosenFile[]>;
  /** Files that were dropped or pasted. Nothing is read yet. */
  given(files: Iterable<GivenFile>): readonly ChosenFile[];
}
