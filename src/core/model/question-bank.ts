import type { SelectionId } from "#core/model/ids.ts";
import type { DayText } from "#core/model/post.ts";
import type { Question } from "#core/model/sheet.ts";

/** What a question of the bank asks after: a competency, at a level where one is known. */
export interface AskedFor {
  readonly competency: string;
  /** The label of the level word for word; null where there is none. */
  readonly level: string | null;
  readonly levelId: string | null;
}

/** That a selection put a question to its candidates. */
export interface Use {
  readonly selection: SelectionId;
  /** Title and reference of its post; empty where the notice gave none. */
  readonly title: string;
  readonly reference: string;
  /** The day on which the sheet was locked. */
  readonly day: DayText;
}

/** A question of a locked sheet, as this device remembers it for later selections. */
export interface UsedQuestion extends Use {
  readonly text: string;
  readonly type: Question["type"];
  readonly probes: readonly string[];
  readonly serves: readonly AskedFor[];
  /** The bank question it was taken from; null for one of the panel's own. */
  readonly bankId: string | null;
}
