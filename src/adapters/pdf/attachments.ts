import type { jsPDF } from "jspdf";
import { binaryString } from "#adapters/pdf/font-files.ts";
import { internalsOf } from "#adapters/pdf/jspdf-internals.ts";
import type { Internals } from "#adapters/pdf/jspdf-internals.ts";
import { hexText } from "#adapters/pdf/pdf-text.ts";
import type { PdfAttachment } from "#core/ports-pdf.ts";

/** Puts files into the PDF, named in its catalogue as what the document was made from. */
export function attachFiles(doc: jsPDF, attachments: readonly PdfAttachment[]): void {
  if (attachments.length === 0) return;
  const internals = internalsOf(doc);
  let specs: number[] = [];
  internals.events.subscribe("postPutResources", () => {
    specs = attachments.map((attachment) => fileSpec(attachment, embedded(attachment, internals), internals));
  });
  internals.events.subscribe("putCatalog", () => {
    // A name tree must be sorted by its keys.
    const names = attachments
      .map((attachment, index) => [hexText(attachment.name), specs[index]] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    internals.out(
      `/Names <</EmbeddedFiles <</Names [${names.map(([name, id]) => `${name} ${id} 0 R`).join(" ")}]>>>>`,
    );
    internals.out(`/AF [${specs.map((id) => `${id} 0 R`).join(" ")}]`);
  });
}

function embedded(attachment: PdfAttachment, internals: Internals): number {
  const id = internals.newObject();
  internals.putStream({
    data: binaryString(attachment.bytes),
    objectId: id,
    filters: ["FlateEncode"],
    additionalKeyValues: [
      { key: "Type", value: "/EmbeddedFile" },
      { key: "Subtype", value: `/${attachment.mime.replaceAll("/", "#2F")}` },
      { key: "Params", value: `<</Size ${attachment.bytes.length}>>` },
    ],
  });
  internals.out("endobj");
  return id;
}

function fileSpec(attachment: PdfAttachment, stream: number, internals: Internals): number {
  const id = internals.newObject();
  const name = hexText(attachment.name);
  internals.out(
    `<</Type /Filespec /F ${name} /UF ${name} /Desc ${hexText(attachment.description)} /AFRelationship /Source /EF <</F ${stream} 0 R /UF ${stream} 0 R>>>>`,
  );
  internals.out("endobj");
  return id;
}
