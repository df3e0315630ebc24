import type { Chance } from "#core/ports.ts";
import { toCrockford } from "#core/shared/crockford.ts";
import { toHex } from "#core/shared/hex.ts";

/** The most that `getRandomValues` gives at once. */
const MOST_AT_ONCE = 65_536;

/** The randomness of this device, fit for keys. */
export function deviceChance(source: Pick<Crypto, "getRandomValues"> = crypto): Chance {
  const bytes = (count: number): Uint8Array => {
    const all = new Uint8Array(count);
    for (let at = 0; at < count; at += MOST_AT_ONCE)
      source.getRandomValues(all.subarray(at, at + MOST_AT_ONCE));
    return all;
  };
  return {
    bytes,
    // 17 bytes are 136 bits, of which 26 digits take 130.
    id: () => toCrockford(bytes(17)).slice(0, 26),
    hex: (count) => toHex(bytes(count)),
  };
}
