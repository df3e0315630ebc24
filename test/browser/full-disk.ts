/** Runs in the page: from the moment the flag is set, every write throws as Chromium's does on a full disk. */
export function failWritesOnDemand(): void {
  const { prototype } = IDBObjectStore;
  for (const name of ["put", "add"] as const) {
    const write = prototype[name];
    prototype[name] = function (this: IDBObjectStore, ...given: Parameters<typeof write>) {
      if ((globalThis as { isDiskFull?: boolean }).isDiskFull === true) {
        throw new DOMException("no room", "QuotaExceededError");
      }
      return write.apply(this, given);
    };
  }
}
