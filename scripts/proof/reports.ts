import { NOTHING, add, type Tally } from "./tally.ts";

type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/** A file that could not be read as a test holds no results and is itself the failure. */
export function readVitest(json: string): Tally {
  const { testResults } = JSON.parse(json) as VitestReport;
  return testResults.reduce((tally, file) => {
    const tests = file.assertionResults.map(({ fullName, status }) => one(fullName, status));
    const broken =
      file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed");
    return [...tests, ...(broken ? [one(file.name, "failed")] : [])].reduce(add, tally);
  }, NOTHING);
}

type Suite = {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
};
type PlaywrightReport = Suite & { readonly errors: readonly { readonly message?: string }[] };

/** Errors outside any test, such as a file that does not load, count as failures. */
export function readPlaywright(json: string): Tally {
  const report = JSON.parse(json) as PlaywrightReport;
  const outside = report.errors.map(({ message }) =>
    one(firstLine(message ?? "error outside a test"), "failed"),
  );
  return [...outside, ...specsOf(report)].reduce(add, NOTHING);
}

const specsOf = (suite: Suite): readonly Tally[] => [
  ...(suite.specs ?? []).flatMap(({ file, title, tests }) =>
    tests.map(({ status }) => one(`${file} ${title}`, status)),
  ),
  ...(suite.suites ?? []).flatMap(specsOf),
];

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";

/** Words of both runners: "expected" is Playwright's pass; whatever is neither a pass nor a skip is a failure. */
function one(name: string, status: string): Tally {
  if (status === "passed" || status === "expected") return { ...NOTHING, passed: 1 };
  if (["skipped", "pending", "todo", "disabled"].includes(status)) return { ...NOTHING, skipped: [name] };
  return { ...NOTHING, failed: [name] };
}
