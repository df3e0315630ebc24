const [LT, GT, SLASH, BANG, QUESTION, QUOTE, APOSTROPHE] = Array.from("<>/!?\"'", (sign) =>
  sign.charCodeAt(0),
);

/** How deep elements lie inside each other, as far as the marks tell; what is between the marks is not looked at. */
export function xmlDepth(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let at = bytes.indexOf(LT ?? 0);
  while (at >= 0) {
    const next = bytes[at + 1];
    const end = next === BANG || next === QUESTION ? at + 1 : endOfTag(bytes, at);
    if (next === SLASH) depth -= 1;
    else if (end !== at + 1 && bytes[end - 1] !== SLASH) depth += 1;
    deepest = Math.max(deepest, depth);
    at = bytes.indexOf(LT ?? 0, end);
  }
  return deepest;
}

/** Where a tag ends: a quoted value may hold the sign that ends it. */
function endOfTag(bytes: Uint8Array, from: number): number {
  let quote: number | undefined;
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quote !== undefined) quote = byte === quote ? undefined : quote;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GT) return at;
  }
  return bytes.length;
}
