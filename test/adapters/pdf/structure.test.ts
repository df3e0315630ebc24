import { describe, expect, it } from "vitest";
import type { Block, Cell } from "#core/model/blocks.ts";
import { aRequest, bytesOf } from "#test/adapters/pdf/a-request.ts";
import { asObject, openPdf, rolesHere, rolesIn, tagsOf } from "#test/adapters/pdf/read-pdf.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";
import { aCriterion, aForm, formDocument } from "#test/core/layout/form/a-form.ts";

const text = (words: string): Cell => ({ kind: "text", text: words });
const table = (rows: number): Block => ({
  kind: "table",
  rules: "ruled",
  columns: [{ width: 60 }, { width: "rest" }],
  header: [text("Name"), text("Meets")],
  rows: Array.from({ length: rows }, (_, index) => [
    text(`row ${index}`),
    { kind: "mark", shape: "tick", alt: "meets" },
  ]),
});
const heading = (level: 1 | 2, words: string): Block => ({
  kind: "heading",
  level,
  text: words,
  bookmark: true,
});

describe("the structure of a PDF", () => {
  it("has headings, paragraphs, tables and figures with their words", async () => {
    const pdf = await openPdf(
      await bytesOf(
        aRequest([
          aDocument([
            heading(1, "Panel report"),
            paragraph("Six candidates."),
            table(2),
            { kind: "list", marker: "dash", items: ["one"] },
          ]),
        ]),
      ),
    );
    expect(asObject(await pdf.getMarkInfo())).toMatchObject({ Marked: true });
    const tags = await tagsOf(pdf, 1);
    expect(rolesIn(tags)).toEqual([
      "Root",
      "Document",
      "H1",
      "P",
      "Table",
      "TR",
      "TH",
      "TH",
      "TR",
      "TD",
      "TD",
      "Figure",
      "TR",
      "TD",
      "TD",
      "Figure",
      "L",
      "LI",
      "LBody",
    ]);
    expect(JSON.stringify(tags)).toContain('"alt":"meets"');
  });

  it("goes on over pages, with the repeated header outside", async () => {
    const pdf = await openPdf(await bytesOf(aRequest([aDocument([table(90)])])));
    expect(pdf.numPages).toBeGreaterThan(1);
    const second = rolesHere(await tagsOf(pdf, 2));
    expect(second).toContain("TD");
    expect(second).not.toContain("TH");
  });

  it("has a form's circles as one figure that says its points", async () => {
    const pdf = await openPdf(await bytesOf(aRequest([formDocument(aForm("booklet", [aCriterion(1, 5)]))])));
    expect(JSON.stringify(await tagsOf(pdf, 1))).toContain('"alt":"1, 2, 3, 4, 5, Not put"');
  });

  it("has an outline of any script, nested, each document under its title", async () => {
    const documents = ["Ελένη Παπαδοπούλου", "Łukasz (Żółć)"].map((title) =>
      aDocument(
        [heading(1, `Report ${title}`), heading(2, "Ћирић"), { kind: "page-break" }, heading(2, "Last")],
        { title, name: title },
      ),
    );
    const pdf = await openPdf(await bytesOf(aRequest(documents)));
    const outline = await pdf.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual(["Ελένη Παπαδοπούλου", "Łukasz (Żółć)"]);
    expect(outline[1]?.items[0]?.title).toBe("Report Łukasz (Żółć)");
    expect(outline[1]?.items[0]?.items.map((entry: { title: string }) => entry.title)).toEqual([
      "Ћирић",
      "Last",
    ]);
    expect(await pdf.getPageLabels()).toEqual([
      "Ελένη Παπαδοπούλου 1",
      "Ελένη Παπαδοπούλου 2",
      "Łukasz (Żółć) 1",
      "Łukasz (Żółć) 2",
    ]);
  });

  it("names language, title and date, and asks forms to be printed at actual size", async () => {
    const form = await openPdf(
      await bytesOf(aRequest([formDocument(aForm("short-form", [aCriterion(1, 5)]), { language: "pl-PL" })])),
    );
    const { info } = (await form.getMetadata()) as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Language: "pl-PL",
      Title: "Zażółć: the file",
      CreationDate: "D:20250214114800+00'00'",
    });
    expect(asObject(await form.getViewerPreferences())).toMatchObject({
      DisplayDocTitle: true,
      PrintScaling: "None",
    });
    const report = await openPdf(await bytesOf(aRequest([aDocument([paragraph("a")])])));
    expect(asObject(await report.getViewerPreferences())).not.toHaveProperty("PrintScaling");
  });

  it("carries attachments whole", async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => index % 256);
    const pdf = await openPdf(
      await bytesOf(
        aRequest([aDocument([paragraph("a")])], {
          attachments: [
            { name: "record Żółć.json", mime: "application/json", description: "The record", bytes },
          ],
        }),
      ),
    );
    const [entry] = (await pdf.getAttachments()) ?? [];
    expect(entry?.[1].filename).toBe("record Żółć.json");
    const content = await pdf.getAttachmentContent(entry?.[0] ?? "");
    expect([...(content as unknown as Uint8Array)]).toEqual([...bytes]);
  });

  it("says which words of a form are in its second language", async () => {
    const criterion = aCriterion(1, 5, {
      second: {
        language: "fr",
        first: "en",
        name: "",
        level: "",
        question: "Qui a décidé ?",
        probes: [],
        anchors: [],
      },
    });
    const bytes = await bytesOf(aRequest([formDocument(aForm("booklet", [criterion]))]));
    const languages = [
      ...new TextDecoder("latin1").decode(bytes).matchAll(/\/S \/P [^\n]*\/Lang <([0-9A-Fa-f]+)>/g),
    ];
    const tags = new Set(languages.map(([, hex = ""]) => hex.toLowerCase()));
    expect(tags).toEqual(new Set(["en", "fr"].map(hexOf)));
  });
});

/** A tag as a string of a PDF: UTF-16 with its mark. */
const hexOf = (text: string): string =>
  `feff${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("")}`;
