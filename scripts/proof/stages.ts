import { readPlaywright, readVitest } from "./reports.ts";
import type { Tally } from "./tally.ts";

export type Stage = {
  readonly name: string;
  /** An npm script of this package. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** For a stage that runs tests: how its report, written to the path given, is read. */
  readonly report?: {
    readonly read: (json: string) => Tally;
    readonly args: (path: string) => readonly string[];
    readonly env?: (path: string) => Readonly<Record<string, string>>;
  };
};

const vitest: Stage["report"] = {
  read: readVitest,
  args: (path) => ["--reporter=default", "--reporter=json", `--outputFile.json="${path}"`],
};

const playwright: Stage["report"] = {
  read: readPlaywright,
  args: () => ["--reporter=list,json"],
  env: (path) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: path }),
};

/** The whole proof, in the order in which a failure is cheapest to learn. */
export const PROOF: readonly Stage[] = [
  { name: "types", script: "types" },
  { name: "lint", script: "lint" },
  { name: "core under plain Node", script: "core:plain" },
  { name: "unit tests", script: "test:unit", env: { TZ: "UTC" }, report: vitest },
  // The core's tests were counted once already; on the other side of the date line they count as one.
  {
    name: "core tests in Auckland",
    script: "test:unit",
    // Growth is measured in processor time, which no clock changes.
    args: ["test/core", "--exclude=test/core/notice/growth.test.ts"],
    env: { TZ: "Pacific/Auckland" },
  },
  { name: "build", script: "build" },
  { name: "build of the single file", script: "build:file" },
  { name: "browser tests", script: "test:browser", report: playwright },
];

/** What `npm run check` asks beyond the proof. */
export const UPKEEP: readonly Stage[] = [
  { name: "format", script: "format:check" },
  { name: "dead code", script: "dead-code" },
  { name: "size", script: "size" },
];
