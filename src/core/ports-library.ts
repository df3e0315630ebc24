import type { Framework } from "#core/model/framework.ts";
import type { SelectionId } from "#core/model/ids.ts";
import type { UsedQuestion } from "#core/model/question-bank.ts";
import type { Stored } from "#core/ports.ts";

/**
 * Keeps what belongs to the device and to no selection: the organisation's own frameworks, and the questions that
 * earlier selections put. Writes as `SelectionStorage` does: all or nothing, strict, in order, and only as the writer.
 */
export interface LibraryStorage {
  /** Every version of every own framework, in no particular order. "damaged" if one is not what was written. */
  frameworks(): Stored<readonly Framework[]>;

  /**
   * Adds a version. A version that is there is never changed: resolves with "taken", having written nothing. With it
   * goes the draft it was made of.
   */
  addFramework(framework: Framework): Stored<"added" | "taken">;

  /** Removes all versions of a framework and its draft. One that is not there is removed without complaint. */
  removeFramework(id: string): Stored<void>;

  /** Frameworks that are being written, one for each identifier. "damaged" as for those that are saved. */
  frameworkDrafts(): Stored<readonly Framework[]>;

  /** Saves the draft of a framework, or removes it (null). */
  saveFrameworkDraft(id: string, draft: Framework | null): Stored<void>;

  /** The questions remembered of all selections. "damaged" if one is not what was written. */
  usedQuestions(): Stored<readonly UsedQuestion[]>;

  /** Remembers these questions of a selection in place of those remembered before; with the selection they go. */
  saveUsedQuestions(selection: SelectionId, questions: readonly UsedQuestion[]): Stored<void>;
}
