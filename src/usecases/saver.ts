import type { IndexCard } from "#core/files/index-card.ts";
import type { StoredAct } from "#core/model/act.ts";
import type { SelectionId } from "#core/model/ids.ts";
import type { Clock, SelectionStorage, Stored, StorageError } from "#core/ports.ts";
import type { AppStore } from "#state/app-store.ts";

/** How long typing may go on before it is written: well within the 100 ms that text may take. */
const TYPING_PAUSE_MS = 60;
const RETRY_MS = 3_000;
/**
 * What is not written after this long, and at the latest after twice as long, is said to be being saved. What is written
 * sooner is not announced: a word that comes and goes with every key only distracts, and costs every key.
 */
const SLOW_MS = 200;
const SOUND = Promise.resolve(true);

/** What changed in a draft: words being typed, or something chosen, such as a score. */
export type DraftChange = "typing" | "choice";

/**
 * Brings acts, drafts and what belongs to no selection to storage in order. The save state tells of the last time that all
 * was written, until something takes long or fails.
 */
export interface Saver {
  /**
   * Writes acts (and drafts that go with them) as soon as `sound` says that what they stand on is. If it is not they are
   * left out, and the drafts stay as they were: whoever closes the selection says so.
   */
  acts(
    id: SelectionId,
    acts: readonly StoredAct[],
    card: IndexCard,
    drafts: ReadonlyMap<string, unknown>,
    sound?: Promise<boolean>,
  ): void;
  /** Notes a draft's newest value: typing is written within `TYPING_PAUSE_MS`, a choice at once. Null removes it. */
  draft(id: SelectionId, key: string, value: unknown, kind: DraftChange): void;
  /** As `draft` for what belongs to no selection: of the writes of one key that wait only the newest is done. */
  later(key: string, write: () => Stored<void>): void;
  /** Resolves when all that was handed over has been written, or has failed once more. */
  settled(): Promise<void>;
}

interface SelectionJob {
  readonly id: SelectionId;
  readonly acts: readonly StoredAct[];
  readonly card: IndexCard | null;
  readonly drafts: Map<string, unknown>;
  readonly sound: Promise<boolean>;
}

interface OtherJob {
  readonly key: string;
  write: () => Stored<void>;
}

type Job = SelectionJob | OtherJob;

/**
 * A saver over a storage. Jobs are written one after another; a failed one stays first in the queue and is tried
 * again, so nothing is dropped and nothing overtakes. "Saved" is said only when the queue is empty.
 */
export function createSaver(storage: SelectionStorage, clock: Clock, store: AppStore): Saver {
  const queue: Job[] = [];
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = "";
  /** Counts how often all was written. */
  let times = 0;
  let watched = false;
  const time = (): string => clock.now().slice(11, 19);

  const runIn = (ms: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(run, ms);
  };

  const run = (): void => {
    timer = null;
    running ??= drain().finally(() => {
      running = null;
    });
  };

  const drain = async (): Promise<void> => {
    for (let job = queue[0]; job !== undefined; job = queue[0]) {
      if ("sound" in job && !(await job.sound)) {
        queue.shift();
        continue;
      }
      const written = await writeJob(storage, job);
      if (!written.ok) return failed(written.error);
      queue.shift();
    }
    times += 1;
    const { save } = store.getState();
    const at = time();
    if (save.is !== "saved" || save.at !== at) store.setState({ save: { is: "saved", at } });
  };

  const failed = (error: StorageError): void => {
    const { save } = store.getState();
    const from = save.is === "not-saved" ? save.since : since;
    store.setState({ save: { is: "not-saved", since: from, code: error.code } });
    if (error.code === "read-only") store.setState({ keeping: "reader" });
    else runIn(RETRY_MS);
  };

  const watch = (): void => {
    const before = times;
    watched = true;
    setTimeout(() => {
      watched = false;
      if (queue.length === 0 || store.getState().save.is !== "saved") return;
      if (times === before) store.setState({ save: { is: "saving", since } });
      else watch();
    }, SLOW_MS);
  };

  /** Before anything is put into the queue. */
  const busy = (): void => {
    if (queue.length === 0) since = time();
    if (!watched) watch();
  };

  /** The last job, if it is not being written and so may still grow: later values replace earlier ones. */
  const growing = (): Job | undefined => (queue.length > 1 || running === null ? queue.at(-1) : undefined);

  const soon = (): void => {
    if (running === null && timer === null) runIn(TYPING_PAUSE_MS);
  };

  const atOnce = (): void => {
    if (timer !== null) clearTimeout(timer);
    run();
  };

  return {
    acts(id, acts, card, drafts, sound = SOUND) {
      busy();
      queue.push({ id, acts, card, drafts: new Map(drafts), sound });
      atOnce();
    },
    draft(id, key, value, kind) {
      busy();
      const last = growing();
      if (last !== undefined && "acts" in last && last.id === id && last.acts.length === 0)
        last.drafts.set(key, value);
      else queue.push({ id, acts: [], card: null, drafts: new Map([[key, value]]), sound: SOUND });
      if (kind === "choice") atOnce();
      else soon();
    },
    later(key, write) {
      busy();
      const last = growing();
      if (last !== undefined && "key" in last && last.key === key) last.write = write;
      else queue.push({ key, write });
      soon();
    },
    async settled() {
      if (timer !== null) {
        clearTimeout(timer);
        run();
      }
      await running;
    },
  };
}

function writeJob(storage: SelectionStorage, job: Job): Stored<void> {
  if ("write" in job) return job.write();
  return job.card === null
    ? storage.saveDrafts(job.id, job.drafts)
    : storage.appendActs(job.id, job.acts, job.card, job.drafts);
}
