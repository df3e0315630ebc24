import { describe, expect, it } from "vitest";
import { bytesOf, aRequest } from "#test/adapters/pdf/a-request.ts";
import { openPdf, pageText } from "#test/adapters/pdf/read-pdf.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";

const NAMES = [
  "Łukasz Żółć-Gęś",
  "Ğülşen Işık İpek",
  "Ελένη Παπαδοπούλου",
  "Иван Ћирић",
  "Цветелина Щърбанова",
  "ნინო ბერიძე",
  "Þórður Æsir Ðarra",
  "Māra Ķēniņa",
  "Őry Űrmös",
  "Ștefan Țuț, not Ş or ţ",
  "Հայկ Սարգսյան",
  "Nguyễn Thị Mỹ",
  "Ċensu Ħali",
  "“quotes” – — € ≥ ≤ → ✓",
];

async function printed(text: string): Promise<string> {
  const pdf = await openPdf(await bytesOf(aRequest([aDocument([paragraph(text)])])));
  return pageText(pdf, 1);
}

describe("names and signs", () => {
  it.each(NAMES)("%s is printed and copied out exactly", async (name) => {
    expect(await printed(`Before ${name} after`)).toContain(`Before ${name} after`);
  });

  it.each(["serif", "mono"] as const)("%s borrows what it lacks", async (face) => {
    const text = "Ελένη Żółć ნინო ≥ 3";
    const pdf = await openPdf(
      await bytesOf(aRequest([aDocument([{ kind: "paragraph", text: [{ text, face, weight: 500 }] }])])),
    );
    expect(await pageText(pdf, 1)).toContain(text);
  });

  it.each([
    ["tab", "before\tafter", "before after"],
    ["C1", "it\u0092s all here", "its all here"],
    ["soft hyphen", "co\u00ADoperate", "cooperate"],
    ["decomposed", "Ame\u0301lie", "Amélie"],
  ])("a %s neither cuts nor dirties the line", async (_, given, expected) => {
    expect(await printed(given)).toContain(expected);
  });

  it("prints and copies out every letter of Latin, Greek and Cyrillic", async () => {
    const ranges = [
      [0x21, 0x7e],
      [0xa1, 0xac],
      [0xae, 0x17f],
      [0x386, 0x38a],
      [0x38e, 0x3a1],
      [0x3a3, 0x3ce],
      [0x400, 0x45f],
    ] as const;
    const letters = ranges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    );
    const words = letters.map((letter, index) => (index % 8 === 7 ? `${letter} ` : letter)).join("");
    expect((await printed(words)).replaceAll(" ", "")).toContain(letters.join("").normalize("NFC"));
  });

  it("prints a hollow box for what no font has, never nothing", async () => {
    expect(await printed("Before 王小明 😀 after")).toContain("Before □□□ □ after");
  });

  it("loses nothing at the ends of lines", async () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    expect(await printed(words)).toContain(words);
    expect((await printed("x".repeat(250))).replaceAll(" ", "")).toContain("x".repeat(250));
  });

  it("draws Hebrew from right to left and keeps Latin beside it", async () => {
    const text = await printed("דוד כהן (IL) and more");
    expect([...text].filter((char) => /[\u05D0-\u05EA]/.test(char))).toHaveLength(6);
    expect(text).toContain("IL");
    expect(text).toContain("and more");
  });

  it("draws Arabic with joined letters", async () => {
    const text = await printed("محمد علي");
    expect(
      [...text.normalize("NFKC")].filter((char) => /[\u0621-\u064A]/.test(char)).length,
    ).toBeGreaterThanOrEqual(7);
  });
});
