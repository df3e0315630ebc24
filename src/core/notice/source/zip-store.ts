interface Stored {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/**
 * Parts put into a new packed file, each as it is. Whoever opens it finds these parts and no others, and has nothing
 * to unpack. Checksums are left at nought: the reader this is for does not look at them.
 */
export function storeZip(parts: readonly Stored[]): Uint8Array<ArrayBuffer> {
  const named = parts.map(({ name, bytes }) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = named.reduce(
    (sum, { name, bytes }) => sum + LOCAL_LENGTH + ENTRY_LENGTH + 2 * name.length + bytes.length,
    END_LENGTH,
  );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { name, bytes } of named) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, name.length, bytes.length);
    out.set(name, at + LOCAL_LENGTH);
    out.set(bytes, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + bytes.length;
  }
  const directory = at;
  for (const [index, { name, bytes }] of named.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeShared(view, at + 6, name.length, bytes.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + ENTRY_LENGTH);
    at += ENTRY_LENGTH + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that a part's own head and its entry in the directory have alike, from the version needed on. */
function writeShared(view: DataView, at: number, nameLength: number, size: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
