import { describe, expect, it } from "vitest";
import { readSource } from "#adapters/reading/read-source.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { must } from "#test/builders.ts";
import { fileOf, fixture, READ } from "./fixtures.ts";

/** What a panel works with, in the order of the notice. */
function essence(text: string) {
  const { post } = readNotice(text);
  const plain = (words: string | null): string | null => words?.replace(/[’']/g, "'") ?? null;
  return {
    title: post.fields.title?.value,
    deadline: post.fields.deadline?.value,
    location: post.fields.location?.value,
    directReports: post.fields.directReports?.value,
    competencies: post.competencies.map(({ value }) => [value.name, plain(value.level)]),
    requirements: post.requirements.map(({ value }) => [
      value.kind,
      plain(value.text)?.replaceAll("– ", "").replaceAll(" –", ""),
    ]),
    accountabilities: post.accountabilities.map(({ value }) => value.heading),
  };
}

const read = async (name: string) => must(await readSource(fixture(name)));

describe("the sample notice", () => {
  it.each(READ)("gives the same post from %s", async (name) => {
    const source = await read(name);
    expect(essence(source.text)).toEqual(essence(SAMPLE_NOTICE));
    expect(essence(source.text).competencies).toHaveLength(9);
  });

  it.each(["notice.txt", "notice-crlf.txt"])("of %s is kept to the letter", async (name) => {
    const { text } = await read(name);
    expect(text).toBe(name === "notice.txt" ? SAMPLE_NOTICE : SAMPLE_NOTICE.replaceAll("\n", "\r\n"));
  });

  it.each(["notice-windows-1252.txt", "notice-utf-16le.txt", "notice-utf-16be-unmarked.txt"])(
    "of %s has its own quotation marks and dashes",
    async (name) => {
      const { text } = await read(name);
      expect(text).toContain("in – a few – minutes");
      expect(text).toContain("“Advanced”");
      expect(text).toContain("nation’s");
    },
  );

  it.each(["notice.html", "notice.mht"])(
    "of %s holds nothing that a reader of the page does not see",
    async (name) => {
      const { text, kind } = await read(name);
      expect(kind).toBe("html");
      expect(text).not.toMatch(/CANARY|Example board|sans-serif/);
    },
  );

  it("of a document has its lists as lines, whatever program made it", async () => {
    const { text, kind } = await read("notice.docx");
    expect(kind).toBe("docx");
    expect(text).toContain("\n- Achievement: Works to meet standards;\n- Analytical Thinking");
  });

  it.each(["notice-libreoffice.pdf", "notice-chromium.pdf"])(
    "of %s has its bullets, written or drawn, and says of each line where it stood",
    async (name) => {
      const { text, positions } = await read(name);
      expect(text).toContain("\n• Achievement: Works to meet standards;\n• Analytical Thinking");
      const lines = text.split("\n");
      expect(positions).toHaveLength(lines.length);
      const heading = positions?.[lines.indexOf("SUMMARY:")];
      expect(heading).toMatchObject({ page: 1, bold: true });
      const item = positions?.[lines.indexOf("• Teamwork: Cooperates.")];
      expect(item).toMatchObject({ page: name === "notice-chromium.pdf" ? 3 : 2, bold: false });
      expect(item?.x).toBeGreaterThan(heading?.x ?? Infinity);
      expect(positions?.[lines.indexOf("")]).toBeNull();
    },
  );

  it("printed from a browser has the head and foot of its pages behind the text, and nothing is lost", async () => {
    const { text } = await read("notice-chromium.pdf");
    const [, behind = ""] = text.split("nobody can apply for it.\n");
    for (const page of ["1/3", "2/3", "3/3"]) expect(behind).toContain(page);
    expect(behind).toContain("Head, Technical Security | Example board");
    expect(text.split("Example board")).toHaveLength(2);
  });

  it("tells the pages of a PDF as they are read", async () => {
    const seen: string[] = [];
    must(
      await readSource(fixture("notice-chromium.pdf"), {
        onProgress: ({ page, pages }) => seen.push(`${page} of ${pages}`),
      }),
    );
    expect(seen).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
  });
});

describe("the kind of a file", () => {
  it("is told by its bytes, not by its name", async () => {
    for (const [name, kind] of [
      ["notice.docx", "docx"],
      ["notice-chromium.pdf", "pdf"],
      ["notice.mht", "html"],
    ]) {
      const source = must(await readSource({ ...fixture(name ?? ""), name: "notice.txt" }));
      expect(source.kind).toBe(kind);
    }
  });

  it.each([
    ["not-read-locked.pdf", { code: "encrypted" }],
    ["not-read-scanned.pdf", { code: "no-text" }],
    ["not-read-picture.pdf", { code: "not-supported", what: "picture" }],
    ["not-read.doc", { code: "not-supported", what: "old-word" }],
    ["not-read.rtf", { code: "not-supported", what: "rtf" }],
    ["not-read.odt", { code: "not-supported", what: "opendocument" }],
  ])("of %s is refused as what it is", async (name, error) => {
    expect(await readSource(fixture(name))).toEqual({ ok: false, error });
  });

  it.each([
    ["", { code: "empty" }],
    [" \n\t ", { code: "empty" }],
    ["<!DOCTYPE html><script>page()</script><div id=app></div>", { code: "empty" }],
    ["\u0000\u0001\u0002binary", { code: "not-supported", what: "unknown" }],
    ["panelkit file v1\n{}", { code: "not-supported", what: "panelkit" }],
  ])("of %j is refused as what it is", async (text, error) => {
    expect(await readSource(fileOf("notice.txt", text))).toEqual({ ok: false, error });
  });
});
