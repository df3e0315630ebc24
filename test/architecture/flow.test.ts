import { describe, expect, it } from "vitest";
import { FLOW } from "#app/flow.ts";
import { folderExists } from "./source-files.ts";

describe("every step of the way through", () => {
  it("is named at all", () => {
    expect(FLOW.length).toBeGreaterThan(0);
  });

  it.each(FLOW.map(({ step }) => step))("%s has its folder in core, features and test", (step) => {
    const folders = [`src/core/${step}`, `src/features/${step}`, `test/core/${step}`];
    expect(folders.filter((folder) => !folderExists(folder))).toEqual([]);
  });
});
