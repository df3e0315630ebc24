import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { createMakeFiles } from "#adapters/pdf/make-files.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { PdfProgress } from "#core/ports-pdf.ts";
import { aRequest, bytesOf, FILE_ID, makeFiles } from "#test/adapters/pdf/a-request.ts";
import { openPdf, pageText } from "#test/adapters/pdf/read-pdf.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";
import { aCriterion, aForm, formDocument } from "#test/core/layout/form/a-form.ts";

const zone = process.env["TZ"];
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const two = [
  aDocument([paragraph("first Żółć ≥ 3")], { name: "DS-01" }),
  formDocument(aForm("booklet", [aCriterion(1, 5), aCriterion(2, 5)]), { name: "TS-03" }),
];

/** Booklets as one document. */
const pile = (booklets: number, more: Partial<PrintDocument> = {}): PrintDocument =>
  aDocument([], {
    name: "TS-04",
    sections: Array.from({ length: booklets }, () => aForm("booklet", [aCriterion(1, 5)])),
    ...more,
  });

afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("makeFiles", () => {
  it("gives the same bytes for the same input, in any time zone, in a fresh workshop too", async () => {
    const hashes = [];
    for (const TZ of ["Europe/Brussels", "Asia/Tokyo", "America/St_Johns"]) {
      process.env["TZ"] = TZ;
      hashes.push(hash(await bytesOf(aRequest(two))), hash(await bytesOf(aRequest(two), createMakeFiles())));
    }
    expect(new Set(hashes).size).toBe(1);
  });

  it("puts all documents into one file, in order", async () => {
    const pdf = await openPdf(await bytesOf(aRequest(two)));
    expect(await pageText(pdf, 1)).toContain("first");
    expect(await pageText(pdf, 2)).toContain("TS-03 Quillon Varley");
  });

  it("makes a file of each, with names, own titles and own ids", async () => {
    const made = await makeFiles(aRequest(two, { mode: "each" }));
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.map((file) => file.name)).toEqual(["DS-01", "TS-03"]);
    const [first, second] = await Promise.all(made.value.map((file) => openPdf(file.bytes)));
    expect(first?.fingerprints[0]).toBe(FILE_ID);
    expect(second?.fingerprints[0]).toBe(
      `${FILE_ID.slice(0, -1)}0`.replace(/ef0123456789abcde0$/, "ef0123456789abcdf0"),
    );
  });

  it("tells what it does and how far it is, page by page", async () => {
    const seen: string[] = [];
    await makeFiles(aRequest([two[0] as never, pile(2)]), {
      onProgress: ({ phase, pages, of, name }) => seen.push(`${phase} ${pages}/${of ?? "?"} ${name}`),
    });
    expect(seen).toEqual([
      "placing 0/? DS-01",
      "placing 1/? DS-01",
      "placing 2/? TS-04",
      "placing 3/? TS-04",
      "drawing 0/3 DS-01",
      "drawing 1/3 DS-01",
      "drawing 2/3 TS-04",
      "drawing 3/3 TS-04",
      "writing 1/3 TS-04",
      "writing 2/3 TS-04",
      "writing 3/3 TS-04",
    ]);
  });

  it("counts the blank backs of a pile on both sides of the paper", async () => {
    const seen: PdfProgress[] = [];
    await makeFiles(aRequest([pile(3, { sides: "both" })]), { onProgress: (each) => seen.push(each) });
    const placed = seen.findLast(({ phase }) => phase === "placing");
    expect(placed?.pages).toBe(6);
    expect(seen.at(-1)).toMatchObject({ phase: "writing", pages: 6, of: 6 });
  });

  it("gives turns between the sections and pages of a pile, which change no byte", async () => {
    let turns = 0;
    const request = aRequest([pile(20)]);
    const made = await makeFiles(request, { turn: async () => (turns += 1) > 0 });
    if (!made.ok) throw new Error(made.error.code);
    expect(turns).toBeGreaterThanOrEqual(40);
    expect(hash(made.value[0]?.bytes ?? new Uint8Array())).toBe(hash(await bytesOf(request)));
  });

  it.each([
    ["one-file", 7, "placing", 7],
    ["one-file", 27, "drawing", 6],
    ["one-file", 42, "writing", 20],
    ["each", 7, "placing", 7],
    ["each", 27, "drawing", 6],
  ] as const)("stops inside one pile when told to (%s, turn %i: %s)", async (mode, last, phase, pages) => {
    let turns = 0;
    const seen: PdfProgress[] = [];
    const made = await makeFiles(aRequest([pile(20)], { mode }), {
      turn: () => Promise.resolve((turns += 1) < last),
      onProgress: (each) => seen.push(each),
    });
    expect(made).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(turns).toBe(last);
    expect(seen.at(-1)).toMatchObject({ phase, pages });
  });

  it.each(["one-file", "each"] as const)("stops between documents when told to (%s)", async (mode) => {
    let turns = 0;
    const made = await makeFiles(aRequest([...two, ...two], { mode }), {
      turn: () => Promise.resolve((turns += 1) < 3),
    });
    expect(made).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(turns).toBe(3);
  });

  it("writes nothing when something could not be placed", async () => {
    const tall = aDocument([{ kind: "figure", width: 10, height: 900, alt: "", shapes: [] }], {
      name: "DS-09",
    });
    const made = await makeFiles(aRequest([...two, tall]));
    expect(made).toMatchObject({
      ok: false,
      error: { code: "does-not-fit", problems: [{ code: "too-tall", document: "DS-09" }] },
    });
  });

  it("names the document at which the program failed", async () => {
    const made = await makeFiles(aRequest(two, { createdAt: "yesterday" }));
    expect(made).toMatchObject({ ok: false, error: { code: "broken", name: "DS-01" } });
  });
});
