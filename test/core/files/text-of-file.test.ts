import { describe, expect, it } from "vitest";
import { textOfFile } from "#core/files/text-of-file.ts";
import { utf8 } from "#core/shared/hash.ts";

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  new Uint8Array(
    Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).flatMap((code) => {
      const pair = [code & 0xff, code >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  );

describe("a text file", () => {
  it.each([
    ["UTF-8", utf8("Łódź\r\n")],
    ["UTF-8 with a mark", utf8("\ufeffŁódź\r\n")],
    ["UTF-16, little end first", utf16("Łódź\r\n", true)],
    ["UTF-16, big end first", utf16("Łódź\r\n", false)],
  ])("is read as %s", (_what, bytes) => {
    expect(textOfFile(bytes)).toBe("Łódź\r\n");
  });

  it("is read as Windows-1252 when it is nothing else", () => {
    expect(textOfFile(new Uint8Array([0x93, 0x45, 0xe9, 0x94, 0x20, 0x96]))).toBe("“Eé” –");
  });
});
