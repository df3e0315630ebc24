import { describe, expect, it } from "vitest";
import type { PrintDocument } from "#core/model/blocks.ts";
import { writeDocx } from "#adapters/word/write-docx.ts";
import { readSource } from "#adapters/reading/read-source.ts";
import { must } from "#test/builders.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";
import { aWordRequest, wordBytes, wordOf } from "./a-word.ts";
import { all, partsOf, textIn, xml, type Element } from "./read-word.ts";

const part = (parts: ReadonlyMap<string, string>, name: string): Element => xml(parts.get(name) ?? "");

const heads = (parts: ReadonlyMap<string, string>, kind: "header" | "footer"): readonly Element[] =>
  [...parts.keys()]
    .filter((name) => name.startsWith(`word/${kind}`))
    .sort()
    .map((name) => part(parts, name));

/** What stands right inside an element that holds no others. */
const wordsIn = (element: Element | undefined): string =>
  (element?.children ?? []).filter((child) => typeof child === "string").join("");

const fieldsOf = (element: Element): readonly string[] =>
  all(element, "w:instrText").map((each) => wordsIn(each).trim());

const numbered = (name: string): PrintDocument =>
  aDocument([paragraph(name)], {
    name,
    header: { left: name, middle: "", right: "page {page} of {pages}" },
    foot: { left: "", right: "Sheet 7F3C" },
  });

describe("a Word file", () => {
  it("is the same to the byte for the same documents, whatever the clock and the time zone", async () => {
    const documents = [numbered("one"), numbered("two")];
    const first = await wordBytes(documents);
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Auckland";
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const second = await wordBytes(documents);
    process.env["TZ"] = zone ?? "";
    if (zone === undefined) delete process.env["TZ"];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("tells how far it is put together, section by section, and leaves no trace of that", async () => {
    const seen: (number | null)[] = [];
    const documents = [numbered("one"), numbered("two"), numbered("three")];
    must(await writeDocx(aWordRequest(documents), ({ joined }) => seen.push(joined)));
    expect(seen.slice(0, 4)).toEqual([null, null, null, 0]);
    const joined = seen.slice(3).map(Number);
    expect(joined).toEqual([...new Set(joined)].toSorted((a, b) => a - b));
    expect(joined).toHaveLength(1 + 3 + 2 * 3);
    expect(joined.at(-1)).toBeLessThan(1);
    const { parts } = await wordOf(documents);
    expect(all(part(parts, "word/document.xml"), "w:p")).toHaveLength(3);
  });

  it("says its title, language and moment, and embeds no font", async () => {
    const { parts } = await wordOf([aDocument([paragraph("Dzień dobry")], { language: "pl-PL" })], {
      title: "Head <of> Records & more",
    });
    const core = part(parts, "docProps/core.xml");
    const said = (name: string): string => wordsIn(all(core, name)[0]);
    expect(said("dc:title")).toBe("Head <of> Records & more");
    expect(said("dc:language")).toBe("pl-PL");
    expect(said("dcterms:created")).toBe("2025-02-14T11:48:00Z");
    expect(said("dcterms:modified")).toBe("2025-02-14T11:48:00Z");
    const styles = part(parts, "word/styles.xml");
    expect(all(all(styles, "w:docDefaults")[0] as Element, "w:lang")[0]?.attributes["w:val"]).toBe("pl-PL");
    const fonts = all(part(parts, "word/fontTable.xml"), "w:font");
    expect(fonts.map((font) => all(font, "w:altName")[0]?.attributes["w:val"])).toEqual([
      "Calibri",
      "Cambria",
      "Consolas",
    ]);
    expect([...parts.keys()].filter((name) => name.includes("fonts/"))).toEqual([]);
  });

  it("has the paper's pages and margins, A4 or Letter", async () => {
    const size = async (format: "A4" | "Letter") => {
      const { body } = await wordOf([aDocument([paragraph("a")], { format })]);
      return [all(body, "w:pgSz")[0]?.attributes, all(body, "w:pgMar")[0]?.attributes] as const;
    };
    const [a4, margins] = await size("A4");
    expect(a4).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(margins).toMatchObject({ "w:left": "1020", "w:right": "850", "w:header": "794" });
    expect((await size("Letter"))[0]).toMatchObject({ "w:w": "12240", "w:h": "15840" });
  });

  it("counts pages with fields of Word's own, and each document begins at 1", async () => {
    const alone = await wordOf([numbered("one")]);
    expect(heads(alone.parts, "header").map(fieldsOf)).toEqual([["PAGE", "NUMPAGES"]]);
    const both = await wordOf([numbered("one"), numbered("two")]);
    expect(heads(both.parts, "header").map(textIn)).toEqual(["onepage  of 1", "twopage  of 1"]);
    expect(all(both.body, "w:pgNumType").map((each) => each.attributes["w:start"])).toEqual(["1", "1"]);
  });

  it("says a section's pages by its last page's number where a program cannot count them", async () => {
    const { body, parts } = await wordOf([numbered("one"), numbered("two")]);
    expect(heads(parts, "header").map(fieldsOf)).toEqual([
      ["PAGE", "SECTIONPAGES", "PAGEREF _End1"],
      ["PAGE", "SECTIONPAGES", "PAGEREF _End2"],
    ]);
    // The second is what the first one came to: it stands between that one's middle and end.
    const marks = all(heads(parts, "header")[0] as Element, "w:fldChar").map(
      (each) => each.attributes["w:fldCharType"],
    );
    expect(marks.slice(3)).toEqual(["begin", "separate", "begin", "separate", "end", "end"]);
    const starts = all(body, "w:bookmarkStart").map((each) => each.attributes);
    expect(starts).toEqual([
      { "w:name": "_End1", "w:id": "0" },
      { "w:name": "_End2", "w:id": "1" },
    ]);
    const last = all(body, "w:p").filter((each) => all(each, "w:bookmarkEnd").length === 1);
    expect(last.map(textIn)).toEqual(["one", "two"]);
    expect(last.every((each) => each.children.at(-1) === all(each, "w:bookmarkEnd")[0])).toBe(true);
  });

  it("counts a document of several sections to its end, not to the file's", async () => {
    const header = { left: "Own head", middle: "", right: "page {page} of {pages}" };
    const several = {
      ...numbered("one"),
      sections: [
        { kind: "flow", blocks: [paragraph("one")] },
        { kind: "flow", header, blocks: [paragraph("two")] },
      ],
    } as const;
    const { parts } = await wordOf([several, numbered("two")]);
    expect(heads(parts, "header").map(fieldsOf)).toEqual([
      ["PAGE", "PAGEREF _End2"],
      ["PAGE", "PAGEREF _End2"],
      ["PAGE", "SECTIONPAGES", "PAGEREF _End3"],
    ]);
  });

  it("makes one section of those that share head and foot, and keeps a head of its own", async () => {
    const header = { left: "Own head", middle: "", right: "" };
    const document = aDocument([paragraph("one")], {
      sections: [
        { kind: "flow", blocks: [paragraph("one")] },
        { kind: "flow", blocks: [paragraph("two")] },
        { kind: "flow", header, blocks: [paragraph("three")] },
      ],
    });
    const { body, parts, lines } = await wordOf([document]);
    expect(lines).toEqual(["one", "two", "three"]);
    expect(all(body, "w:sectPr")).toHaveLength(2);
    expect(all(body, "w:pageBreakBefore")).toHaveLength(1);
    expect(heads(parts, "header").map(textIn)).toContain("Own head");
    expect(all(body, "w:pgNumType").filter((each) => "w:start" in each.attributes)).toHaveLength(1);
  });

  it("prints the marking on every page as typed, places and all", async () => {
    const { parts } = await wordOf([{ ...numbered("one"), marking: "EXAMPLE {page} <b>" }]);
    expect(heads(parts, "footer").map(textIn)).toEqual(["EXAMPLE {page} <b>Sheet 7F3C"]);
    expect(heads(parts, "footer").map(fieldsOf)).toEqual([[]]);
  });

  it("takes hostile text for text and leaves out what XML has no place for", async () => {
    const hostile = [
      "<w:p><w:r/></w:p> & ]]> \"quoted\" 'too'",
      "a\u0000b\u0007c\u001Fd\u009Fe\uFFFEf\uFFFF",
      "lone \uD800 and \uDC00 here",
      "turned \u202Eround\u202C",
      "{\u200Bnumber-1} {number-1} {0}",
    ];
    const { lines } = await wordOf([
      aDocument(
        [{ kind: "list", marker: "number", items: ["a list"] }, ...hostile.map((text) => paragraph(text))],
        {
          marking: "\u0000marked",
          title: "a\u0001b",
        },
      ),
    ]);
    expect(lines).toEqual([
      "a list",
      "<w:p><w:r/></w:p> & ]]> \"quoted\" 'too'",
      "abcdef",
      "lone \uFFFD and \uFFFD here",
      "turned round",
      "{number-1} {number-1} {0}",
    ]);
  });

  it("keeps scripts, joined letters and line ends", async () => {
    const text = "Ελένη ნინო Işıkoğlu می‌خواهم e\u0301";
    const { lines } = await wordOf([aDocument([paragraph(text), paragraph("one\r\ntwo\u2028three\tfour")])]);
    expect(lines).toEqual([text.normalize("NFC"), "one\ntwo\nthree    four"]);
  });

  it("can be empty", async () => {
    expect((await wordOf([])).lines).toEqual([]);
    expect((await wordOf([aDocument([])])).lines).toEqual([]);
    expect((await wordOf([{ ...aDocument([]), sections: [] }])).lines).toEqual([]);
  });

  it("is read back by our own reader of notices, in its order", async () => {
    const bytes = await wordBytes([
      aDocument([
        { kind: "heading", level: 1, text: "Head of Records" },
        paragraph("First <line>"),
        { kind: "list", marker: "dash", items: ["an item"] },
      ]),
    ]);
    const read = must(await readSource({ name: "draft.docx", bytes }));
    const text = read.text;
    expect(["Head of Records", "First <line>", "an item"].map((each) => text.indexOf(each))).toEqual(
      ["Head of Records", "First <line>", "an item"]
        .map((each) => text.indexOf(each))
        .toSorted((a, b) => a - b),
    );
    expect(text).toContain("an item");
  });

  it("tells how far it is, and at which document it failed", async () => {
    const seen: string[] = [];
    must(
      await writeDocx(aWordRequest([numbered("one"), numbered("two")]), ({ done, total, name }) =>
        seen.push(`${done} of ${total} ${name}`),
      ),
    );
    expect([...new Set(seen)]).toEqual(["0 of 2 one", "1 of 2 two", "2 of 2 a-file"]);
    const broken = {
      ...numbered("bad"),
      sections: [{ kind: "flow", blocks: [null] }],
    } as unknown as PrintDocument;
    expect(await writeDocx(aWordRequest([numbered("one"), broken]))).toMatchObject({
      ok: false,
      error: { code: "broken", name: "bad" },
    });
  });

  it("holds only parts that it needs", async () => {
    const names = [...(await partsOf(await wordBytes([numbered("one")]))).keys()];
    expect(names).toContain("[Content_Types].xml");
    expect(names.filter((name) => /vba|media|embed/i.test(name))).toEqual([]);
  });
});
