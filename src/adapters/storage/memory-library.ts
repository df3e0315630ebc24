import type { Framework } from "#core/model/framework.ts";
import type { UsedQuestion } from "#core/model/question-bank.ts";
import type { LibraryStorage } from "#core/ports-library.ts";
import type { Stored } from "#core/ports.ts";
import { ok } from "#core/shared/result.ts";

/** Does the work if this tab is the writer; nothing of it is done where it throws. */
export type MemoryWrite = (work: () => void) => Stored<void>;

export interface LibraryShelves {
  /** By identifier, then by version. */
  readonly frameworks: Map<string, Map<string, Framework>>;
  readonly drafts: Map<string, Framework>;
  readonly used: Map<string, readonly UsedQuestion[]>;
}

export const emptyShelves = (): LibraryShelves => ({
  frameworks: new Map(),
  drafts: new Map(),
  used: new Map(),
});

/** Own frameworks and used questions in memory. */
export function memoryLibrary(shelves: LibraryShelves, write: MemoryWrite): LibraryStorage {
  const { frameworks, drafts, used } = shelves;
  const copied = <T>(value: T): Stored<T> => Promise.resolve(ok(structuredClone(value)));
  return {
    frameworks: () => copied([...frameworks.values()].flatMap((versions) => [...versions.values()])),
    frameworkDrafts: () => copied([...drafts.values()]),
    usedQuestions: () => copied([...used.values()].flat()),
    addFramework: async (framework) => {
      const versions = frameworks.get(framework.id) ?? new Map<string, Framework>();
      const isTaken = versions.has(framework.version);
      const done = await write(() => {
        const own = structuredClone(framework);
        if (isTaken) return;
        frameworks.set(framework.id, versions.set(framework.version, own));
        drafts.delete(framework.id);
      });
      return done.ok ? ok(isTaken ? "taken" : "added") : done;
    },
    removeFramework: (id) => write(() => [frameworks.delete(id), drafts.delete(id)]),
    saveFrameworkDraft: (id, draft) =>
      write(() => {
        if (draft === null) drafts.delete(id);
        else drafts.set(id, structuredClone(draft));
      }),
    saveUsedQuestions: (selection, questions) => write(() => used.set(selection, structuredClone(questions))),
  };
}
