import { describe, expect, it } from "vitest";
import { BROWSER_POWERS, CLOCK_AND_CHANCE, WORLD, powersUsed, type Ban } from "./powers.ts";
import { complaints, sourceFiles, type SourceFile } from "./source-files.ts";

/** The service worker is registered by the app itself, at one place. */
const EXCEPTIONS: Readonly<Record<string, Ban>> = {
  "src/app/offline.ts": ["navigator.serviceWorker"],
};

const outsideAdapters = sourceFiles("src").filter(({ path }) => !path.startsWith("src/adapters/"));
const core = sourceFiles("src/core");

const guard = (ban: Ban) => (file: SourceFile) =>
  powersUsed(file, ban).filter((name) => EXCEPTIONS[file.path]?.includes(name) !== true);

const used = (text: string, ban: Ban) => powersUsed({ path: "src/a.tsx", text }, ban);

describe("browser powers", () => {
  it("are used in adapters only", () => {
    expect(complaints(outsideAdapters, guard(BROWSER_POWERS))).toEqual([]);
  });

  it.each(BROWSER_POWERS)("%s is noticed", (name) => {
    expect(used(`const x = ${name};`, BROWSER_POWERS)).toContain(name);
  });

  it.each([
    "await fetch('x');",
    "window.fetch('x');",
    "globalThis['fetch']('x');",
    "const { fetch: get } = self;",
    "const f = { fetch };",
    "const a = (fetch as unknown) as () => void;",
    "const b = <p>{fetch}</p>;",
  ])("fetch is noticed in: %s", (text) => {
    expect(used(text, BROWSER_POWERS)).toEqual(["fetch"]);
  });

  it("a member is noticed behind window and by destructuring", () => {
    expect(used("window.navigator.storage.persist();", BROWSER_POWERS)).toEqual(["navigator.storage"]);
    expect(used("const { storage } = navigator;", BROWSER_POWERS)).toEqual(["navigator.storage"]);
  });

  it.each([
    "// fetch is not used here",
    "const text = 'fetch the sheet';",
    "type T = Worker; interface I { fetch: Worker }",
    "const o = { fetch: 1 }; o.fetch;",
    "function fetch() {} fetch();",
    "import { caches } from '#core/x.ts'; caches();",
  ])("nothing is noticed in: %s", (text) => {
    expect(used(text, BROWSER_POWERS)).toEqual([]);
  });
});

describe("clock and chance", () => {
  it("are used in adapters only", () => {
    expect(complaints(outsideAdapters, guard(CLOCK_AND_CHANCE))).toEqual([]);
  });

  it.each([
    ["Date.now", "const t = Date.now();"],
    ["new Date()", "const t = new Date();"],
    ["performance.now", "const t = performance.now();"],
    ["Math.random", "const t = Math['random']();"],
  ])("%s is noticed", (name, text) => {
    expect(used(text, CLOCK_AND_CHANCE)).toEqual([name]);
  });

  it("a given moment may become a Date", () => {
    expect(used("const t = new Date(at);", CLOCK_AND_CHANCE)).toEqual([]);
  });
});

describe("the core", () => {
  it("has no world", () => {
    expect(complaints(core, guard(WORLD))).toEqual([]);
  });

  it.each(WORLD)("%s is noticed", (name) => {
    expect(used(`const x = ${name};`, WORLD)).toContain(name);
  });

  it("not even a given moment becomes a Date there", () => {
    expect(used("const t = new Date(at);", WORLD)).toEqual(["Date"]);
  });
});
