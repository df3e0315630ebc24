import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noticeWords } from "#words/en/notice.ts";

describe("the findings of a notice", () => {
  const folders = [
    "src/core/notice",
    "src/core/notice/findings",
    "src/core/notice/lists",
    "src/core/notice/fields",
  ];
  const source = folders
    .flatMap((folder) =>
      readdirSync(folder, { encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `${folder}/${name}`),
    )
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

  it("have a name and a sentence each, and none has words that no finding uses", () => {
    const named = Object.keys(noticeWords.about).sort();
    expect(named).toEqual(Object.keys(noticeWords.findings).sort());
    expect(named.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
  });

  it("offer only choices that have words", () => {
    const offered = [...source.matchAll(/\bcode: "([a-z-]+)"|\bchoice\("([a-z-]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    const known = new Set([
      ...Object.keys(noticeWords.choices),
      ...Object.keys(noticeWords.findings),
      "decisions-open",
    ]);
    expect(offered.filter((code) => !known.has(code))).toEqual([]);
  });
});
