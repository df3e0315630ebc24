import { describe, expect, it } from "vitest";
import { charsetOfHtml, textOfBytes } from "#core/notice/source/decode-text.ts";
import { utf8 } from "#core/shared/hash.ts";

const wide = (text: string, isLittle: boolean): Uint8Array =>
  new Uint8Array(
    Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => {
      const pair = [code & 0xff, code >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  );
const bytesOf = (...bytes: readonly number[]): Uint8Array => new Uint8Array(bytes);

describe("the text of bytes", () => {
  it.each([
    ["UTF-8", utf8("Łódź\r\n")],
    ["UTF-8 with a mark", utf8("\ufeffŁódź\r\n")],
    ["UTF-16, little end first", wide("\ufeffŁódź\r\n", true)],
    ["UTF-16, big end first", wide("\ufeffŁódź\r\n", false)],
    ["UTF-16 without a mark, little end first", wide("Łódź\r\n", true)],
    ["UTF-16 without a mark, big end first", wide("Łódź\r\n", false)],
  ])("is read as %s", (_what, bytes) => {
    expect(textOfBytes(bytes)).toBe("Łódź\r\n");
  });

  it("in another script is read without a mark too", () => {
    const text = "Должность: начальник отдела\r\nСрок: 13 марта 2026\r\n";
    expect(textOfBytes(wide(text, true))).toBe(text);
    expect(textOfBytes(utf8(text))).toBe(text);
  });

  it("is read as Windows-1252 when it is nothing else", () => {
    expect(textOfBytes(bytesOf(0x93, 0x45, 0xe9, 0x94, 0x20, 0x96))).toBe("“Eé” –");
  });

  it("is read as it says it is, where that can be", () => {
    expect(textOfBytes(bytesOf(0xbe, 0xe6), "iso-8859-2")).toBe("žć");
    expect(textOfBytes(bytesOf(0x93, 0xe9), "utf-8")).toBe("“é");
    expect(textOfBytes(utf8("é"), "no-such-encoding")).toBe("é");
    expect(textOfBytes(utf8("é"), "utf-16")).toBe("é");
  });
});

describe("the encoding a page names", () => {
  it.each([
    ['<html><meta charset="windows-1251">', "windows-1251"],
    ["<meta charset=utf-8>", "utf-8"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "iso-8859-1"],
    ["<p>charset=latin1</p>", null],
  ])("is read from %s", (html, charset) => {
    expect(charsetOfHtml(utf8(html))).toBe(charset);
  });
});
