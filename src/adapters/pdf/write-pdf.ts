import { jsPDF } from "jspdf";
import { attachFiles } from "#adapters/pdf/attachments.ts";
import { Bookmarks } from "#adapters/pdf/bookmarks.ts";
import type { FontFiles } from "#adapters/pdf/font-files.ts";
import type { FontMetrics } from "#adapters/pdf/font-metrics.ts";
import { internalsOf, setPdfVersion } from "#adapters/pdf/jspdf-internals.ts";
import { LineWriter } from "#adapters/pdf/line-writer.ts";
import { addPageLabels } from "#adapters/pdf/page-labels.ts";
import { fileIdAt, pdfDate } from "#adapters/pdf/pdf-text.ts";
import { LUMINANCE, shapeOperators } from "#adapters/pdf/shapes.ts";
import { Structure } from "#adapters/pdf/structure.ts";
import { flipFor, points } from "#adapters/pdf/units.ts";
import type { PlacedDocument, PlacedPage } from "#core/layout/placed.ts";
import type { PdfAttachment } from "#core/ports-pdf.ts";

export interface FileFacts {
  readonly title: string;
  readonly createdAt: string;
  readonly fileId: string;
  readonly attachments: readonly PdfAttachment[];
}

/** One PDF being written, page by page. */
export interface PdfWriter {
  /** Draws a further document page by page, for whoever wants a turn between two; gives each page's number in the file. */
  add(document: PlacedDocument): Iterable<number>;
  /** The file itself. It is put together in one go: `onPage` is told of each page's number before it is put in. */
  bytes(onPage?: (page: number) => void): Uint8Array<ArrayBuffer>;
}

/** Begins a file that will hold `documents`; they are added one at a time. */
export function beginPdf(
  documents: readonly PlacedDocument[],
  facts: FileFacts,
  files: FontFiles,
  metrics: FontMetrics,
): PdfWriter {
  const size = documents[0]?.pages[0] ?? { width: 210, height: 297 };
  const doc = new jsPDF({
    unit: "pt",
    format: [points(size.width), points(size.height)],
    compress: true,
    putOnlyUsedFonts: true,
  });
  setFacts(doc, documents, facts);
  const structure = new Structure();
  structure.attach(doc, documents[0]?.language ?? "en");
  attachFiles(doc, facts.attachments);
  const writer = new LineWriter(doc, files, metrics);
  const bookmarks = new Bookmarks(doc);
  if (documents.length > 1) addPageLabels(doc, documents);
  let pages = 0;
  return {
    add: function* (document) {
      structure.begin(document);
      bookmarks.add(documents.length > 1 ? document.title : null, document.bookmarks, pages);
      for (const page of document.pages) {
        pages += 1;
        if (pages > 1) doc.addPage([points(page.width), points(page.height)]);
        internalsOf(doc).write(pageOperators(page, pages, writer, structure));
        yield pages;
      }
    },
    bytes: (onPage) => {
      if (onPage !== undefined)
        internalsOf(doc).events.subscribe("putPage", ({ pageNumber }) => onPage(pageNumber));
      return new Uint8Array(doc.output("arraybuffer"));
    },
  };
}

function setFacts(doc: jsPDF, documents: readonly PlacedDocument[], facts: FileFacts): void {
  setPdfVersion(doc, "1.7");
  doc.setProperties({ title: facts.title, creator: "Panelkit" });
  doc.setCreationDate(pdfDate(facts.createdAt));
  doc.setFileId(fileIdAt(facts.fileId, 0));
  const forms = documents.some((document) => document.actualSize);
  const sides = documents[0]?.sides;
  doc.viewerPreferences({
    DisplayDocTitle: true,
    ...(forms ? { PrintScaling: "None" as const } : {}),
    ...(sides === undefined ? {} : { Duplex: DUPLEX[sides] }),
  });
  doc.setDisplayMode("fullpage");
}

/** What the print dialog is asked to begin with; bound at the long edge, as a booklet is turned. */
const DUPLEX = { one: "Simplex", both: "DuplexFlipLongEdge" } as const;

/** A page's content; neighbours of one node share a marked stretch. */
function pageOperators(page: PlacedPage, number: number, writer: LineWriter, structure: Structure): string {
  const flip = flipFor(page.height);
  writer.newPage();
  const out: string[] = [];
  let node: number | null = null;
  let ink = -1;
  for (const item of page.items) {
    if (item.node !== node) {
      if (node !== null) out.push("EMC");
      out.push(structure.open(item.node, number));
      node = item.node;
    }
    if (item.kind !== "text") {
      out.push(shapeOperators(item, flip));
      ink = -1;
    } else if (item.text !== "") {
      if (LUMINANCE[item.color] !== ink) out.push(`${(ink = LUMINANCE[item.color])} g`);
      out.push(
        writer.line(
          item.gap ? `${item.text} ` : item.text,
          item.font,
          item.size,
          points(item.x),
          flip(item.y),
          item.turned,
        ),
      );
    }
  }
  if (node !== null) out.push("EMC");
  return out.join("\n");
}
