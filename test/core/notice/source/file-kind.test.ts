import { describe, expect, it } from "vitest";
import { kindOfFile } from "#core/notice/source/file-kind.ts";

const plain = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const wide = (text: string): string => Buffer.from(text, "utf16le").toString("latin1");
const COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".padEnd(512, "\u0000");

describe("the kind of a file", () => {
  it.each([
    ["%PDF-1.7", "pdf"],
    ["\n\n%PDF-1.4 behind what a mail program put before it", "pdf"],
    ["PK\u0003\u0004", "zip"],
    ["<!doctype html><p>x", "html"],
    ["\n <!-- saved --> <?xml version='1.0'?> <HTML lang=en>", "html"],
    ["<meta charset='utf-8'><b>from the clipboard</b>", "html"],
    ["From: <Saved by Blink>\r\nSubject: x\r\n continued\r\nMIME-Version: 1.0\r\n\r\n", "mime"],
    ["MIME-Version: 1.0\nContent-Type: text/html\n\n<p>", "mime"],
    ["Title: Head\nGrade: A.3\n\nMIME-Version: 1.0 is something else", "text"],
    ["a < b and <p> in the middle", "text"],
    ["# A heading\n\n- an item", "text"],
    ["BMW drivers wanted", "text"],
    ["%PDF".padStart(2_000, "x"), "text"],
  ])("is told by %j", (bytes, is) => {
    expect(kindOfFile(plain(bytes), "notice").is).toBe(is);
  });

  it("is helped by the name only where the bytes are text", () => {
    expect(kindOfFile(plain("text <b>with</b> tags"), "notice.html").is).toBe("html");
    expect(kindOfFile(plain("text <b>with</b> tags"), "notice.txt").is).toBe("text");
    expect(kindOfFile(plain("no tags"), "notice.html").is).toBe("text");
    expect(kindOfFile(plain("%PDF-1.4"), "notice.html").is).toBe("pdf");
  });

  it("is told in hardly any time, whatever the bytes are", () => {
    const hostile = plain("<!-- x -->".repeat(2_000));
    expect(kindOfFile(hostile, "notice.txt").is).toBe("text");
  });

  it.each([
    ["{\\rtf1", "rtf"],
    ["\u0089PNG\r\n\u001a\n\u0000", "picture"],
    ["\u00ff\u00d8\u00ff\u00e0\u0000", "picture"],
    ["\u0000\u0000\u0000\u0018ftypheic\u0000", "picture"],
    ["7z\u00bc\u00af'\u001c", "archive"],
    ["panelkit file v1\n", "panelkit"],
    [`${COMPOUND}${wide("WordDocument")}`, "old-word"],
    [`${COMPOUND}${wide("Workbook")}`, "spreadsheet"],
    [`${COMPOUND}${wide("PowerPoint Document")}`, "presentation"],
    [`${COMPOUND}${wide("__properties_version1.0")}`, "outlook"],
    [COMPOUND, "unknown"],
    ["\u0001\u0002\u0003\u0004 some words", "unknown"],
  ])("that is not read is named: %#", (bytes, what) => {
    expect(kindOfFile(plain(bytes), "notice.txt")).toEqual({ is: "unread", what });
  });

  it("of a locked Word document is locked, not old", () => {
    expect(kindOfFile(plain(`${COMPOUND}${wide("EncryptedPackage")}`), "notice.docx").is).toBe("encrypted");
  });
});
