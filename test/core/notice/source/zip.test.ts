import { describe, expect, it } from "vitest";
import { zipDirectory } from "#core/notice/source/zip-directory.ts";
import { storeZip } from "#core/notice/source/zip-store.ts";
import { xmlDepth } from "#core/notice/source/xml-depth.ts";
import { utf8 } from "#core/shared/hash.ts";

const parts = [
  { name: "word/document.xml", bytes: utf8("<w/>") },
  { name: "überall.xml", bytes: utf8("") },
];

describe("a packed file", () => {
  it("of parts as they are has these parts and no others", () => {
    const read = zipDirectory(storeZip(parts), 10);
    expect(read).toEqual(
      parts.map(({ name, bytes }) => ({
        name,
        method: 0,
        packed: bytes,
        size: bytes.length,
        isLocked: false,
      })),
    );
  });

  it("cut anywhere is damaged, and nothing is thrown", () => {
    const whole = storeZip(parts);
    for (let length = 0; length < whole.length; length += 1)
      expect(zipDirectory(whole.subarray(0, length), 10)).toMatchObject({ code: "damaged" });
  });

  it("with any byte changed is read or refused, and nothing is thrown", () => {
    const whole = storeZip(parts);
    for (let at = 0; at < whole.length; at += 1)
      expect(() =>
        zipDirectory(
          whole.map((byte, index) => (index === at ? 255 - byte : byte)),
          10,
        ),
      ).not.toThrow();
  });
});

describe("the depth of XML", () => {
  it.each([
    ["<a><b/><c></c></a>", 2],
    ["<?xml?><!DOCTYPE a><a><!-- <x><y> --></a>", 3],
    ["<a b=\"/>\"><c d='>'/></a>", 1],
    ["<a><b><c", 3],
    ["no marks", 0],
  ])("of %s is %i", (xml, depth) => {
    expect(xmlDepth(utf8(xml))).toBe(depth);
  });
});
