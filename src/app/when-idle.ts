/** While a screen is being read; a person who is faster only waits for the rest of it. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not every browser says when it is idle.
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 1_500 });
    else setTimeout(resolve, 1_500);
  });
}
