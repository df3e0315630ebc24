import { describe, expect, it } from "vitest";
import type { PrintDocument, Sides } from "#core/model/blocks.ts";
import { aRequest, bytesOf } from "#test/adapters/pdf/a-request.ts";
import { asObject, openPdf } from "#test/adapters/pdf/read-pdf.ts";
import { aDocument } from "#test/core/layout/a-document.ts";

const plate = (sides?: Sides): PrintDocument =>
  aDocument([], {
    sections: [{ kind: "name-plate", name: "Ann Oak", under: "Chair", foldHint: "Fold here." }],
    ...(sides === undefined ? {} : { sides }),
  });

const preferencesOf = async (document: PrintDocument): Promise<Record<string, unknown>> => {
  const pdf = await openPdf(await bytesOf(aRequest([document])));
  return asObject(await pdf.getViewerPreferences());
};

describe("a PDF to be printed", () => {
  it("asks the print dialog for the sides of paper it was made for, and others ask for nothing", async () => {
    expect((await preferencesOf(plate("both")))["Duplex"]).toBe("DuplexFlipLongEdge");
    expect((await preferencesOf(plate("one")))["Duplex"]).toBe("Simplex");
    expect((await preferencesOf(plate()))["Duplex"]).toBeUndefined();
  });

  it("turns the text of a far face upside down, beginning where its last letter would end", async () => {
    const pdf = await openPdf(await bytesOf(aRequest([plate()])));
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const names = items.flatMap((item) => ("str" in item && item.str.trim() === "Ann Oak" ? [item] : []));
    expect(names).toHaveLength(2);
    const [near, far] = [
      names.find((item) => (item.transform[0] as number) > 0),
      names.find((item) => (item.transform[0] as number) < 0),
    ];
    expect(near?.transform[3]).toBe(far === undefined ? 0 : -(far.transform[3] as number));
    // The far face mirrors the near one about the middle of the page.
    expect((near?.transform[4] as number) + (far?.transform[4] as number)).toBeCloseTo(595.28, 0);
  });
});
