import { describe, expect, it } from "vitest";
import { readSource } from "#adapters/reading/read-source.ts";
import { SOURCE_LIMITS } from "#core/notice/source/source-text.ts";
import { must } from "#test/builders.ts";
import { fileOf, fixture } from "./fixtures.ts";
import { pdfOf } from "./make-pdf-file.ts";
import { zipOf } from "./make-zip-file.ts";

/** Far above what any of these takes here, far below what a person would call hanging. */
const SOON = 10_000;

async function refusalOf(name: string, given: Uint8Array | string): Promise<unknown> {
  const file = typeof given === "string" ? fileOf(name, given) : { name, bytes: given };
  const read = await readSource(file);
  return read.ok ? read.value.text.slice(0, 80) : read.error;
}

const zeros = (length: number): Uint8Array => new Uint8Array(length).fill(0x20);
const withPart = (name: string, bytes: Uint8Array, saysSize?: number): Uint8Array =>
  zipOf([
    { name: "[Content_Types].xml", bytes: Buffer.from("<Types/>") },
    { name, bytes, ...(saysSize === undefined ? {} : { saysSize }) },
  ]);

describe("a packed file", { timeout: SOON }, () => {
  it("that would unpack to more than is allowed is left packed", async () => {
    const bomb = withPart("word/document.xml", zeros(70_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf("bomb.docx", bomb)).toEqual({ code: "too-large", limit: "unpacked" });
  });

  it("is not believed when it says that it is small", async () => {
    const liar = withPart("word/document.xml", zeros(70_000_000), 1_000);
    expect(await refusalOf("liar.docx", liar)).toEqual({ code: "too-large", limit: "unpacked" });
  });

  it("of many parts is refused unread", async () => {
    const parts = Array.from({ length: SOURCE_LIMITS.parts + 1 }, (_, index) => ({
      name: `word/${index}.xml`,
      bytes: zeros(1),
    }));
    expect(await refusalOf("many.docx", zipOf(parts))).toEqual({ code: "too-large", limit: "parts" });
  });

  it.each([
    ["xl/workbook.xml", "spreadsheet"],
    ["ppt/presentation.xml", "presentation"],
    ["Index/Document.iwa", "pages"],
    ["notice.txt", "archive"],
  ])("with %s is refused as what it is", async (part, what) => {
    expect(await refusalOf("notice.docx", withPart(part, zeros(10)))).toEqual({
      code: "not-supported",
      what,
    });
  });

  it.each([
    ["cut off", (bytes: Uint8Array) => bytes.slice(0, bytes.length - 40)],
    [
      "with other bytes in the middle",
      (bytes: Uint8Array) => bytes.map((byte, at) => (at > 900 && at < 4000 ? 7 : byte)),
    ],
  ])("%s is damaged", async (_what, spoil) => {
    const { bytes } = fixture("notice.docx");
    expect(await refusalOf("notice.docx", spoil(bytes))).toMatchObject({ code: "damaged" });
  });

  it("whose document is no XML is damaged", async () => {
    const docx = withPart("word/document.xml", Buffer.from("no xml"));
    expect(await refusalOf("notice.docx", docx)).toMatchObject({ code: "damaged" });
  });

  it("whose document is nested without end is refused unread", async () => {
    const deep = `<w:document xmlns:w="w"><w:body>${'<w:p a="/>">'.repeat(100_000)}`;
    const docx = withPart("word/document.xml", Buffer.from(deep));
    expect(await refusalOf("notice.docx", docx)).toEqual({ code: "too-large", limit: "depth" });
  });
});

describe("a PDF", { timeout: SOON }, () => {
  it("that was not copied whole is damaged, or what there is of it is read", async () => {
    const { bytes } = fixture("notice-libreoffice.pdf");
    for (const share of [0.02, 0.3, 0.6, 0.9]) {
      const refusal = await refusalOf("notice.pdf", bytes.slice(0, bytes.length * share));
      expect(["damaged", "no-text", undefined]).toContain((refusal as { code?: string }).code);
    }
    expect(await refusalOf("notice.pdf", "%PDF-1.7\nand nothing else")).toMatchObject({ code: "damaged" });
  });

  it("of more than two hundred pages is refused, of two hundred read", async () => {
    const page = ["A line of words on a page of its own."];
    const pages = Array.from({ length: SOURCE_LIMITS.pages }, () => page);
    expect(await refusalOf("long.pdf", pdfOf([...pages, page]))).toEqual({
      code: "too-large",
      limit: "pages",
    });
    expect(must(await readSource({ name: "long.pdf", bytes: pdfOf(pages) })).kind).toBe("pdf");
  });

  it("stops between pages when nobody waits for it any more", async () => {
    const seen: number[] = [];
    const read = await readSource(fixture("notice-chromium.pdf"), {
      onProgress: ({ page }) => seen.push(page),
      isStopped: () => seen.length === 2,
    });
    expect(read).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(seen).toEqual([1, 2]);
  });
});

describe("a page", { timeout: SOON }, () => {
  it("nested a hundred thousand deep is refused", async () => {
    const html = `<!DOCTYPE html>${"<div>".repeat(100_000)}Deep`;
    expect(await refusalOf("deep.html", html)).toEqual({ code: "too-large", limit: "depth" });
  });

  it("nested as deeply as allowed is read", async () => {
    const depth = SOURCE_LIMITS.depth - 10;
    const html = `<!DOCTYPE html>${"<div>".repeat(depth)}Deep${"</div>".repeat(depth)}`;
    expect(await refusalOf("deep.html", html)).toBe("Deep");
  });

  it("of a hundred thousand elements side by side, cells and items is read", async () => {
    for (const element of ["<p>a</p>", "<li>a", "<td>a", "<span>a</span>", "<br>", "<!-- a -->"])
      expect(
        await refusalOf("wide.html", `<!DOCTYPE html><table>${element.repeat(100_000)}</table>x`),
      ).toMatch(/[ax]/);
  });

  it("of more text than allowed is refused", async () => {
    expect(await refusalOf("long.html", `<p>${"word ".repeat(500_000)}`)).toEqual({
      code: "too-large",
      limit: "text",
    });
  });

  it("saved in more parts than allowed is refused", async () => {
    const parts = "--b\nContent-Type: image/png\n\nx\n".repeat(SOURCE_LIMITS.parts + 2);
    expect(
      await refusalOf(
        "many.mht",
        `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n${parts}`,
      ),
    ).toEqual({ code: "too-large", limit: "parts" });
  });
});

describe("any file", { timeout: SOON }, () => {
  it("larger than allowed is refused unread", async () => {
    const bytes = new Uint8Array(SOURCE_LIMITS.file + 1);
    expect(await refusalOf("large.pdf", bytes)).toEqual({ code: "too-large", limit: "file" });
  });

  it("of three million letters is refused", async () => {
    expect(await refusalOf("long.txt", "word ".repeat(600_000))).toEqual({
      code: "too-large",
      limit: "text",
    });
  });

  it("that only begins like text is refused", async () => {
    expect(await refusalOf("notice.txt", `${"word ".repeat(2_000)}\u0000\u0001`)).toEqual({
      code: "not-supported",
      what: "unknown",
    });
  });
});
