export type Tally = {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
};

export const NOTHING: Tally = { passed: 0, failed: [], skipped: [] };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: [...a.failed, ...b.failed],
  skipped: [...a.skipped, ...b.skipped],
});

/** How a stage ended: its exit code, and for one that runs tests what its report counted (null: there is no report). */
export type Ending = { readonly stage: string; readonly code: number; readonly report?: Tally | null };

/**
 * A stage without tests counts as one. A stage of tests counts its tests, and one failure more if it ended badly
 * although no test failed, if it left no report, or if it ran no test at all: silence is never success.
 */
export function tallyOf({ stage, code, report }: Ending): Tally {
  if (report === undefined) return code === 0 ? passedOne : failedOne(stage);
  if (report === null) return failedOne(`${stage}: no report (exit code ${code})`);
  if (report.passed + report.failed.length === 0) return add(report, failedOne(`${stage}: no test ran`));
  if (code !== 0 && report.failed.length === 0) return add(report, failedOne(`${stage}: exit code ${code}`));
  return report;
}

const passedOne: Tally = { ...NOTHING, passed: 1 };
const failedOne = (name: string): Tally => ({ ...NOTHING, failed: [name] });

/** The last lines of the proof. The very last is read by machines. */
export function summary({ passed, failed, skipped }: Tally): string {
  const names = (list: readonly string[]): string => (list.length === 0 ? "" : `: ${list.join("; ")}`);
  return [
    ...failed.map((name) => `FAILED ${name}`),
    `${skipped.length} skipped${names(skipped)}`,
    `${passed} passed, ${failed.length} failed`,
  ].join("\n");
}
