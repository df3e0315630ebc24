import { foldText } from "#core/shared/fold-text.ts";

/** The columns of a framework's table, in the order in which they are written. Any order is read. */
export const COLUMNS = [
  "Competency",
  "Group",
  "Level",
  "Number",
  "Definition",
  "Indicators",
  "Anchor 1",
  "Anchor 2",
  "Anchor 3",
  "Anchor 4",
  "Anchor 5",
  "Question",
  "Type",
  "Probe: own action",
  "Probe: reasons",
  "Probe: result",
  "Framework",
  "Version",
  "About",
  "Key",
] as const;

export type Column = (typeof COLUMNS)[number];

export const ANCHOR_COLUMNS = ["Anchor 1", "Anchor 2", "Anchor 3", "Anchor 4", "Anchor 5"] as const;

export const PROBE_COLUMNS = {
  action: "Probe: own action",
  reasons: "Probe: reasons",
  result: "Probe: result",
} as const;

const BY_FOLDED: ReadonlyMap<string, Column> = new Map(COLUMNS.map((each) => [foldText(each), each]));

/** The column that a heading means, without regard to case, accents and punctuation; null for an unknown one. */
export const columnOf = (heading: string): Column | null => BY_FOLDED.get(foldText(heading)) ?? null;

/** What a question's type is called in the table. */
export const TYPE_NAMES = { past: "past behaviour", situational: "situational" } as const;

const TYPES: ReadonlyMap<string, keyof typeof TYPE_NAMES> = new Map([
  ["", "past"],
  ["past behaviour", "past"],
  ["past behavior", "past"],
  ["past", "past"],
  ["situational", "situational"],
]);

/** The type that a cell means; an empty one is past behaviour. Null for what it does not say. */
export const typeOfCell = (cell: string): keyof typeof TYPE_NAMES | null => TYPES.get(foldText(cell)) ?? null;
