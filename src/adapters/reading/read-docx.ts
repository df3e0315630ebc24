import mammoth from "mammoth";
import { inflate } from "#adapters/reading/inflate.ts";
import { readHtml } from "#adapters/reading/read-html.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { SOURCE_LIMITS } from "#core/notice/source/source-text.ts";
import { xmlDepth } from "#core/notice/source/xml-depth.ts";
import { kindOfZip, zipDirectory, type ZipPart } from "#core/notice/source/zip-directory.ts";
import { storeZip } from "#core/notice/source/zip-store.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

type Read<T> = Result<T, ReadFileRefusal>;

/** The text of a Word document: its words, lists and tables; no pictures, macros or outside files are looked at. */
export async function readDocx(bytes: Uint8Array): Promise<Read<string>> {
  const parts = partsOf(bytes);
  if (!parts.ok) return parts;
  const plain = await unpacked(parts.value, bytes.length);
  if (!plain.ok) return plain;
  const html = await htmlOf(plain.value);
  return html.ok ? readHtml(html.value, "document") : html;
}

function partsOf(bytes: Uint8Array): Read<readonly ZipPart[]> {
  const parts = zipDirectory(bytes, SOURCE_LIMITS.parts);
  if ("code" in parts) return err(parts.code === "too-many" ? { code: "too-large", limit: "parts" } : parts);
  const kind = kindOfZip(parts.map((part) => part.name));
  return kind === "docx" ? ok(parts) : err({ code: "not-supported", what: kind });
}

/** Words, styles, numbering and what leads from one to the other. */
const isNeeded = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** A new packed file of the parts that are needed, none of them packed, so that no reader unpacks without limit. */
async function unpacked(parts: readonly ZipPart[], packedLength: number): Promise<Read<ArrayBuffer>> {
  const { unpacked: most, unpackedTimes, unpackedFree } = SOURCE_LIMITS;
  let left = Math.min(most, Math.max(unpackedFree, packedLength * unpackedTimes));
  const stored: { name: string; bytes: Uint8Array }[] = [];
  for (const part of parts.filter(({ name }) => isNeeded(name))) {
    if (part.isLocked) return err({ code: "encrypted" });
    const bytes = await inflate(part, left);
    if (bytes === "too-large") return err({ code: "too-large", limit: "unpacked" });
    if (bytes === "damaged") return err({ code: "damaged", detail: part.name });
    if (xmlDepth(bytes) > SOURCE_LIMITS.xmlDepth) return err({ code: "too-large", limit: "depth" });
    left -= bytes.length;
    stored.push({ name: part.name, bytes });
  }
  return ok(storeZip(stored).buffer);
}

async function htmlOf(zip: ArrayBuffer): Promise<Read<string>> {
  // The one for Node and the one for browsers each look for the bytes under a name of their own.
  const input = { arrayBuffer: zip, buffer: zip } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  try {
    const { value } = await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    return ok(value);
  } catch (error) {
    return err({ code: "damaged", detail: error instanceof Error ? error.message : String(error) });
  }
}
