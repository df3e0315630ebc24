type Entries<T> = { readonly [key: string]: T };

/** Sets one entry of a map of the selection and gives the map that has it. */
export type Put = <T>(all: Entries<T>, key: string, value: T) => Entries<T>;

/** Copies: whoever holds the map from before goes on seeing it as it was. */
export const putCopy: Put = (all, key, value) => ({ ...all, [key]: value });

/**
 * Copies a map once and then writes into that copy: for a fold, which keeps no state but the last. Hundreds of
 * sheets, each copied with all before it, would cost the square of their number.
 */
export function putInto(): Put {
  const own = new WeakSet<object>();
  return <T>(all: Entries<T>, key: string, value: T) => {
    if (own.has(all)) {
      (all as { [key: string]: T })[key] = value;
      return all;
    }
    const copy = putCopy(all, key, value);
    own.add(copy);
    return copy;
  };
}
