/** Keys and values of a store whose keys begin with the selection. */
export type Records<T> = readonly [keys: readonly (readonly [string, string])[], values: readonly T[]];

/** Values by what their keys say beside the selection. */
export const bySecond = <T>(
  keys: readonly (readonly [string, string])[],
  values: readonly T[],
): Map<string, T> => new Map(keys.map(([, key], index) => [key, values[index] as T]));
