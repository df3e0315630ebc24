import { expect, it } from "vitest";
import {
  isOwn,
  isVersionNumber,
  newestFirst,
  nextVersion,
  ownId,
  sourcesOf,
} from "#core/framework/versions.ts";
import { A_FRAMEWORK } from "#test/core/framework/frameworks.ts";

const versions = ["2", "10", "1"].map((version) => ({ ...A_FRAMEWORK, id: "own-1", version }));

it("own frameworks are known by their identifier", () => {
  expect([isOwn({ id: ownId("7F3C") }), isOwn({ id: "nato-is" })]).toEqual([true, false]);
});

it("versions count, and do not sort as texts", () => {
  expect(newestFirst(versions).map((each) => each.version)).toEqual(["10", "2", "1"]);
  expect(nextVersion(versions)).toBe("11");
  expect(nextVersion([])).toBe("1");
  expect(nextVersion([A_FRAMEWORK])).toBe("1");
  expect(["1", "2026.1", "0", "01", ""].map(isVersionNumber)).toEqual([true, false, false, false, false]);
});

it("words may come from what was copied and from earlier versions, not from others", () => {
  const other = { ...A_FRAMEWORK, id: "nato-is" };
  const basedOn = { id: "survey", name: "The Survey", version: "2026.1" };
  const sources = sourcesOf({ id: "own-1", basedOn }, [other, ...versions, A_FRAMEWORK]);
  expect(sources.map(({ id, version }) => `${id} ${version}`)).toEqual([
    "survey 2026.1",
    "own-1 10",
    "own-1 2",
    "own-1 1",
  ]);
});
