import { describe, expect, it } from "vitest";
import { complaints, sourceFiles, type SourceFile } from "./source-files.ts";

const MOST_LINES = 300;

/** Lists of words and of data are as long as what they list. */
const LISTS = [/^src\/words\//, /^src\/core\/framework\/data\//, /^src\/adapters\/pdf\/fonts\//];

const tooLong = ({ path, text }: SourceFile): readonly string[] => {
  const lines = text.trimEnd().split("\n").length;
  return lines <= MOST_LINES || LISTS.some((list) => list.test(path)) ? [] : [`${lines} lines`];
};

describe("files", () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    expect(
      complaints([...sourceFiles("src"), ...sourceFiles("test"), ...sourceFiles("scripts")], tooLong),
    ).toEqual([]);
  });

  it("a line more is noticed, except in a list", () => {
    const text = "\n".repeat(MOST_LINES) + "x";
    expect(tooLong({ path: "src/core/shared/a.ts", text })).toEqual(["301 lines"]);
    expect(tooLong({ path: "src/words/en/a.ts", text })).toEqual([]);
  });

  it("are named in kebab-case", () => {
    const names = [...sourceFiles("src"), ...sourceFiles("test")].map(
      ({ path }) => path.split("/").at(-1) ?? "",
    );
    expect(names.filter((name) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/.test(name))).toEqual([]);
  });
});
