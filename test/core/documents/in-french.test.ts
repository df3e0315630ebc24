import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadMeasure } from "#adapters/pdf/load-measure.ts";
import { deliberationPage } from "#core/documents/deliberation-file.ts";
import { formsDocument } from "#core/documents/forms.ts";
import { individualSheets } from "#core/documents/individual-sheets.ts";
import { interviewRecord } from "#core/documents/interview-record.ts";
import { panelReport } from "#core/documents/panel-report.ts";
import { findMissing } from "#core/layout/missing.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import { buildSelection, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { partsOf } from "#test/adapters/word/read-word.ts";
import { wordBytes } from "#test/adapters/word/a-word.ts";
import { printWords } from "#words/print-words.ts";
import { speak } from "#words/t.ts";
import { pagesOf, pdfsOf } from "./print.ts";

let selection: Selection;
let documents: { readonly [name: string]: PrintDocument };

beforeAll(async () => {
  await speak("fr");
  const world = await testWorld();
  await buildSelection(world, {
    upTo: "agreed",
    score: (member, candidate) => 2 + ((member + candidate) % 3),
    note: () => "Trois sur quatre ont signé : « trop tôt », dit-on.",
  });
  selection = stateOf(world);
  const print = printWords({ format: "A4", printedAt: "2025-03-01T11:48:00+01:00", draft: true });
  const [candidate] = selection.candidates;
  const [member] = selection.people;
  if (candidate === undefined || member === undefined) throw new Error("nobody");
  documents = {
    report: panelReport(selection, print),
    deliberation: deliberationPage(selection, candidate.id, print),
    sheet: individualSheets(selection, candidate.id, print)[0] as PrintDocument,
    record: interviewRecord(selection, candidate.id, print),
    booklet: formsDocument(selection, [{ kind: "booklet", member, candidate }], print),
    short: formsDocument(selection, [{ kind: "short-form", member, candidate }], print),
  };
}, 60_000);

afterAll(() => speak("en"));

const all = (): readonly PrintDocument[] => Object.values(documents);

describe("documents in French", () => {
  it("are written with every sign that French needs", async () => {
    expect(findMissing(all(), await loadMeasure())).toEqual([]);
  });

  it("say in French what is ours, with the decimal comma and the first of the month", async () => {
    const [report, deliberation] = await pdfsOf(all());
    const text = (await pagesOf(report as Uint8Array)).join(" ");
    for (const words of [
      "Rapport du jury",
      "Projet",
      "page 1 sur",
      "Imprimé le 1er mars 2025",
      "Niveaux requis",
    ])
      expect(text).toContain(words);
    expect((await pagesOf(deliberation as Uint8Array)).join(" ")).toMatch(/total convenu \d,\d\d sur 5/);
    expect(text).not.toMatch(/\b(Panel report|Draft|page 1 of|Printed)\b/);
  });

  it("say on the forms how to mark a point, and how to correct it", async () => {
    for (const form of ["booklet", "short"]) {
      const [pdf] = await pdfsOf([documents[form] as PrintDocument]);
      const text = (await pagesOf(pdf as Uint8Array)).join(" ");
      expect(text).toMatch(/Cocher, barrer ou remplir un cercle après (la|chaque) réponse/);
      expect(text).toMatch(
        /Pour corriger, le noircir entièrement, en marquer un autre et (apposer|parapher)/,
      );
    }
  });

  it("name their language to who reads them aloud, as PDF and as Word", async () => {
    for (const document of all()) expect(document.language).toBe("fr-FR");
    for (const pdf of await pdfsOf(all())) {
      const hex = [...new TextEncoder().encode("fr-FR")].map((byte) => `00${byte.toString(16)}`).join("");
      expect(Buffer.from(pdf).toString("latin1").toLowerCase()).toContain(`/lang <feff${hex}>`);
    }
    const parts = await partsOf(await wordBytes([documents["booklet"] as PrintDocument]));
    expect(parts.get("docProps/core.xml")).toContain("<dc:language>fr-FR</dc:language>");
    expect(parts.get("word/styles.xml")).toContain('w:val="fr-FR"');
  });
});
