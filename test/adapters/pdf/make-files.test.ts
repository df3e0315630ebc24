import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { createMakeFiles } from "#adapters/pdf/make-files.ts";
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

  it("tells how far it is", async () => {
    const seen: string[] = [];
    await makeFiles(aRequest(two, { mode: "each" }), {
      onProgress: ({ done, total, name }) => seen.push(`${done}/${total} ${name}`),
    });
    expect(seen).toEqual(["0/2 DS-01", "1/2 TS-03", "2/2 TS-03"]);
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
