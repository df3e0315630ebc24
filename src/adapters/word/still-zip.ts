const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** 1 January 1980, midnight: the earliest moment a packed file can name. */
const STILL = 0x00210000;

/**
 * Sets the times in a packed file, which are those of the device's clock, to one that never changes: the same document
 * gives the same bytes. Works on the bytes given.
 */
export function stillZip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error("the packed file has no end");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("the packed file's list is broken");
    view.setUint32(at + 12, STILL, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, STILL, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
