import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Opens a copy: pdf.js takes the bytes it is given. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;

/** The text of a page as a reader would copy it, runs of white as one space. */
export async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items
    .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
    .join("")
    .replaceAll(/\s+/g, " ");
}

export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly Tag[];
  /** Whether some of the page's content is its own. */
  readonly here: boolean;
}

/** The structure of a page. */
export async function tagsOf(pdf: PDFDocumentProxy, number: number): Promise<Tag> {
  const page = await pdf.getPage(number);
  return prune(await page.getStructTree());
}

function prune(node: unknown): Tag {
  const { role = "", alt, children = [] } = node as { role?: string; alt?: string; children?: unknown[] };
  return {
    role,
    ...(alt === undefined ? {} : { alt }),
    here: children.some((child) => (child as { type?: string }).type === "content"),
    children: children.filter((child) => (child as { role?: string }).role !== undefined).map(prune),
  };
}

export const rolesIn = (tag: Tag): string[] => [tag.role, ...tag.children.flatMap(rolesIn)];

/** Only what stands on the page asked for; the rest of the tree comes along with it. */
export const rolesHere = (tag: Tag): string[] => [
  ...(tag.here ? [tag.role] : []),
  ...tag.children.flatMap(rolesHere),
];

/** pdf.js gives dictionaries as maps. */
export const asObject = (map: unknown): Record<string, unknown> =>
  map instanceof Map
    ? (Object.fromEntries(map) as Record<string, unknown>)
    : (map as Record<string, unknown>);
