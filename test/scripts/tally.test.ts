import { describe, expect, it } from "vitest";
import { readPlaywright, readVitest } from "../../scripts/proof/reports.ts";
import { NOTHING, add, summary, tallyOf } from "../../scripts/proof/tally.ts";

const onePass = { ...NOTHING, passed: 1 };

describe("a stage without tests", () => {
  it("counts as one", () => {
    expect(tallyOf({ stage: "types", code: 0 })).toEqual(onePass);
    expect(tallyOf({ stage: "types", code: 2 }).failed).toEqual(["types"]);
  });
});

describe("a stage of tests", () => {
  it("counts its tests", () => {
    expect(tallyOf({ stage: "unit", code: 0, report: onePass })).toEqual(onePass);
  });

  it("fails if it left no report", () => {
    expect(tallyOf({ stage: "unit", code: 0, report: null }).failed).toHaveLength(1);
  });

  it("fails if no test ran, skipped ones included", () => {
    expect(tallyOf({ stage: "unit", code: 0, report: NOTHING }).failed).toHaveLength(1);
    expect(tallyOf({ stage: "unit", code: 0, report: { ...NOTHING, skipped: ["a"] } }).failed).toHaveLength(
      1,
    );
  });

  it("fails if it ended badly although every test passed", () => {
    expect(tallyOf({ stage: "unit", code: 1, report: onePass }).failed).toHaveLength(1);
  });

  it("counts a failed test once", () => {
    expect(tallyOf({ stage: "unit", code: 1, report: { ...NOTHING, failed: ["a"] } }).failed).toEqual(["a"]);
  });
});

describe("reports", () => {
  it("reads Vitest's, with a file that does not load as a failure", () => {
    const results = ["passed", "failed", "skipped", "todo"].map((status) => ({ fullName: status, status }));
    const report = {
      testResults: [
        { name: "a.test.ts", status: "failed", assertionResults: results },
        { name: "b.test.ts", status: "failed", assertionResults: [] },
      ],
    };
    expect(readVitest(JSON.stringify(report))).toEqual({
      passed: 1,
      failed: ["failed", "b.test.ts"],
      skipped: ["skipped", "todo"],
    });
  });

  it("reads Playwright's, with suites inside suites and errors outside tests", () => {
    const spec = (title: string, status: string) => ({ title, file: "a.spec.ts", tests: [{ status }] });
    const report = {
      errors: [{ message: "cannot load\nat line 3" }],
      suites: [
        {
          specs: [spec("one", "expected")],
          suites: [{ specs: [spec("two", "unexpected"), spec("three", "skipped")] }],
        },
      ],
    };
    expect(readPlaywright(JSON.stringify(report))).toEqual({
      passed: 1,
      failed: ["cannot load", "a.spec.ts two"],
      skipped: ["a.spec.ts three"],
    });
  });
});

describe("summary", () => {
  it("ends with the counts, and names the skipped in the line before", () => {
    const tally = add(onePass, { passed: 2, failed: ["lint"], skipped: ["first", "second"] });
    expect(summary(tally)).toBe("FAILED lint\n2 skipped: first; second\n3 passed, 1 failed");
  });
});
