/** Hands on what it is told at most once in so many milliseconds; what comes in between is left out. */
export function seldom<Told>(
  tell: (told: Told) => void,
  everyMs: number,
  now: () => number,
): (told: Told) => void {
  let last = -Infinity;
  return (told) => {
    const at = now();
    if (at - last < everyMs) return;
    last = at;
    tell(told);
  };
}
