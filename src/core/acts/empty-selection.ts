import type { SelectionId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";

/** A selection to which no act has been added yet. */
export const emptySelection = (id: SelectionId): Selection => ({
  id,
  desk: null,
  writers: {},
  notice: null,
  post: null,
  framework: null,
  approval: null,
  sheets: [],
  people: [],
  candidates: [],
  schedule: { breaks: [], gapMinutes: 0 },
  adjustments: {},
  warmUps: [],
  declarations: {},
  yesNoQuestions: [],
  interviews: {},
  sealed: {},
  paper: {},
  pages: {},
  takenBack: [],
  deliberations: {},
  sittings: [],
  orderOfMerit: null,
  documents: { marking: "", names: "codes-and-names" },
  pinResets: [],
});
