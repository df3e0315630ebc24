import type { FileError } from "#core/ports.ts";

const CODES: { readonly [name: string]: FileError["code"] } = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NoModificationAllowedError: "refused",
  QuotaExceededError: "full",
};

/** The file error of what the browser threw. */
export function fileError(thrown: unknown): FileError {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : String(thrown);
  return { code: CODES[name] ?? "failed", detail: name };
}
