const HEX = /^[0-9A-Fa-f]{2}$/;
const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

/** Bytes as they were before mail made lines of seventy-six letters of them. What is no escape stays as it is. */
export function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const [first = 0, second = 0] = [bytes[at + 1], bytes[at + 2]];
    if (byte === EQUALS && first === LF) at += 1;
    else if (byte === EQUALS && first === CR && second === LF) at += 2;
    else if (byte === EQUALS && HEX.test(String.fromCharCode(first, second))) {
      out[length++] = Number.parseInt(String.fromCharCode(first, second), 16);
      at += 2;
    } else out[length++] = byte;
  }
  return out.subarray(0, length);
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Int8Array(256).fill(-1);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** Bytes of base64. Line ends and everything else that is no digit is passed over, as mail readers do. */
export function fromBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    if (byte === EQUALS) break;
    const value = VALUES[byte] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[length++] = (held >> bits) & 0xff;
    }
  }
  return out.subarray(0, length);
}
