import { blankRecord } from "#core/acts/interview-record.ts";
import type { InterviewRecord } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Question, Sheet } from "#core/model/sheet.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { aSelection } from "#test/core/people/a-selection.ts";

const question = (id: string, serves: readonly string[]): Question => ({
  ...(SHEET.questions[0] as Question),
  id,
  serves,
  probes: [],
});

/** Two criteria; q1 serves both, q2 the first, q3 the second. Quorum is 2. */
export const THREE_QUESTIONS: Sheet = {
  ...SHEET,
  questions: [question("q1", ["k1", "k2"]), question("q2", ["k1"]), question("q3", ["k2"])],
};

export const aRecord = (change: Partial<InterviewRecord> = {}): InterviewRecord => ({
  ...blankRecord("x1"),
  ...change,
});

/** A selection with a locked sheet and this record of candidate x1. */
export const anInterview = (
  change: Partial<InterviewRecord> = {},
  sheet: Sheet | null = THREE_QUESTIONS,
): Selection =>
  aSelection({
    sheets:
      sheet === null
        ? []
        : [
            {
              version: 1,
              sheet,
              approval: { sheetHash: "", by: ["p1"], day: "2025-02-10" },
              reason: "",
              lockedAt: "2025-02-10",
            },
          ],
    interviews: { x1: aRecord(change) },
  });
