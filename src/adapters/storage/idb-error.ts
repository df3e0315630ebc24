import type { StorageError } from "#core/ports.ts";

const CODES: { readonly [name: string]: StorageError["code"] } = {
  QuotaExceededError: "full",
  VersionError: "blocked",
  // Chromium reports a record whose file is gone or broken as one of these.
  DataError: "damaged",
  NotReadableError: "damaged",
};

/** The storage error of what the browser threw. What it does not explain is "unavailable": not saved, in any case. */
export function storageError(thrown: unknown): StorageError {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : "";
  return { code: CODES[name] ?? "unavailable", detail: name === "" ? String(thrown) : name };
}

/** A store holds something that is not what was written. */
export const damaged = (store: string): StorageError => ({ code: "damaged", detail: store });
