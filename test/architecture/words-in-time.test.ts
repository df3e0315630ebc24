import { describe, expect, it } from "vitest";
import { en } from "#words/en.ts";
import { sourceFiles } from "./source-files.ts";
import { wordsTooLate } from "./words-in-time.ts";

const FIRST = Object.keys(en);
const files = sourceFiles("src");
const LATER = files
  .filter(({ path }) => path.startsWith("src/words/"))
  .flatMap(({ text }) => [...text.matchAll(/addWords\("(\w+)"/g)].map((match) => match[1] ?? ""));

const file = (path: string, text: string) => ({ path, text });
const late = (...all: readonly ReturnType<typeof file>[]): readonly string[] =>
  wordsTooLate(all, "src/app/a.ts", ["shell"], ["sheet"]);

describe("words that come with their own screens", () => {
  it("are there before anything says them", () => {
    expect(LATER.length).toBeGreaterThan(10);
    expect(wordsTooLate(files, "src/main.tsx", FIRST, LATER)).toEqual([]);
  });

  it("are missed where a screen does not bring them", () => {
    expect(late(file("src/app/a.ts", `t("sheet.lock");`))).toHaveLength(1);
    expect(late(file("src/app/a.ts", `tCode("sheet", code);`))).toHaveLength(1);
    expect(late(file("src/app/a.ts", "t(`sheet.${name}`);"))).toHaveLength(1);
    expect(
      late(
        file("src/app/a.ts", `import "#features/b.ts"; t("shell.keys");`),
        file("src/features/b.ts", `const key = "sheet.lock";`),
      ),
    ).toHaveLength(1);
  });

  it("are there where what is loaded brings them, or what loaded it", () => {
    const words = file("src/words/sheet-words.ts", `addWords("sheet", sheet);`);
    const b = file("src/features/b.ts", `t("sheet.lock");`);
    expect(
      late(
        file("src/app/a.ts", `const load = () => import("#features/b.ts");`),
        file("src/features/b.ts", `import "#words/sheet-words.ts"; t("sheet.lock");`),
        words,
      ),
    ).toEqual([]);
    expect(
      late(
        file("src/app/a.ts", `import "#words/sheet-words.ts"; const load = () => import("#features/b.ts");`),
        b,
        words,
      ),
    ).toEqual([]);
    expect(
      late(
        file("src/app/a.ts", `import type { S } from "#words/sheet-words.ts"; import "#features/b.ts";`),
        b,
        words,
      ),
    ).toHaveLength(1);
  });
});
