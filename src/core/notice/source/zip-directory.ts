/** A part of a packed file, as its directory lists it. */
export interface ZipPart {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** Bytes unpacked, as the directory says; a hostile one lies. */
  readonly size: number;
  readonly isLocked: boolean;
}

export type ZipFault = { readonly code: "damaged"; readonly detail: string } | { readonly code: "too-many" };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;

const damaged = (detail: string): ZipFault => ({ code: "damaged", detail });

/** The parts of a packed file by its directory, nothing unpacked. Sizes above 4 GB are not read. */
export function zipDirectory(bytes: Uint8Array, mostParts: number): readonly ZipPart[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return damaged("no end of directory");
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) return { code: "too-many" };
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY)
      return damaged("no entry where the directory has one");
    const nameLength = view.getUint16(at + 28, true);
    const nameFrom = at + ENTRY_LENGTH;
    const packed = packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (packed === null || nameFrom + nameLength > bytes.length)
      return damaged("a part lies outside the file");
    parts.push({
      name: new TextDecoder("utf-8").decode(bytes.subarray(nameFrom, nameFrom + nameLength)),
      method: view.getUint16(at + 10, true),
      packed,
      size: view.getUint32(at + 24, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = nameFrom + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The directory's end stands at the file's end, before a comment that hardly ever is there. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array | null {
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const from = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + length > bytes.length ? null : bytes.subarray(from, from + length);
}

/** What a packed file is by its parts: a Word document, or something that is not read. */
export function kindOfZip(
  names: readonly string[],
): "docx" | "spreadsheet" | "presentation" | "opendocument" | "pages" | "archive" {
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has("word/")) return "docx";
  if (has("xl/")) return "spreadsheet";
  if (has("ppt/")) return "presentation";
  if (names.includes("mimetype") && has("META-INF/")) return "opendocument";
  return has("Index/") || names.includes("Index.zip") ? "pages" : "archive";
}
