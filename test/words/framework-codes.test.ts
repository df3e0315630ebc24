import { describe, expect, it } from "vitest";
import type { FrameworkFileFault, JsonProblem } from "#core/files/framework-json.ts";
import { FRAMEWORK_FINDING_CODES } from "#core/framework/check-framework.ts";
import { COLUMNS } from "#core/framework/csv/columns.ts";
import { CSV_PROBLEM_CODES } from "#core/framework/csv/problem.ts";
import type { NameStanding, Standing } from "#core/model/framework.ts";
import type { FileError, StorageError } from "#core/ports.ts";
import type { SaveVersionError } from "#usecases/own-frameworks.ts";
import "#words/frameworks-words.ts";
import { tCode } from "#words/t.ts";

/** Every code of a type, or the test does not compile. */
const codesOf = <Code extends string>(all: { readonly [K in Code]: true }): readonly string[] =>
  Object.keys(all);

const FAULTS = codesOf<FrameworkFileFault["code"]>({
  "too-large": true,
  "not-text": true,
  "not-json": true,
  hostile: true,
  "not-a-framework": true,
  "too-new": true,
  invalid: true,
});

const JSON_PROBLEMS = codesOf<JsonProblem["code"]>({
  missing: true,
  "unknown-field": true,
  "wrong-kind": true,
  "not-allowed": true,
  empty: true,
  "too-long": true,
  "too-many": true,
  "not-text": true,
  "same-id-twice": true,
});

/** A file that is too large is a fault. */
const REFUSALS = codesOf<
  Exclude<StorageError["code"] | FileError["code"] | SaveVersionError["code"], "too-large">
>({
  "read-only": true,
  "has-gaps": true,
  full: true,
  blocked: true,
  unavailable: true,
  damaged: true,
  refused: true,
  failed: true,
});

const STANDINGS = codesOf<Standing | NameStanding>({
  attested: true,
  inferred: true,
  unconfirmed: true,
  ours: true,
  own: true,
});

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ["frameworks.finding", FRAMEWORK_FINDING_CODES],
  ["frameworks.csv", CSV_PROBLEM_CODES],
  ["frameworks.json", JSON_PROBLEMS],
  ["frameworks.fault", FAULTS],
  ["frameworks.refusal", REFUSALS],
  ["frameworks.mark", STANDINGS],
  ["frameworks.means", STANDINGS],
  ["frameworks.column", COLUMNS.map((column) => column.replace(":", ""))],
];

const PARAMS = {
  name: "n",
  label: "l",
  number: 1,
  count: 2,
  most: 3,
  length: 4,
  begin: "b",
  point: 5,
  text: "t",
  field: "f",
  version: 6,
};

describe("every code of the framework library has a sentence", () => {
  it.each(LISTS)("in %s", (folder, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(tCode(folder, code, PARAMS), code).not.toMatch(/\{\{|^$/);
  });

  it("and no two faults of a file say the same", () => {
    const sentences = FAULTS.map((code) => tCode("frameworks.fault", code, PARAMS));
    expect(new Set(sentences).size).toBe(FAULTS.length);
  });
});
