import { fileError } from "#adapters/files/file-error.ts";
import type { FileAccept, FileError, OpenedFile } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Lets the person choose one file with the browser's own input, which every browser has. */
export async function openByInput(accept: FileAccept): Promise<Result<OpenedFile | "cancelled", FileError>> {
  const file = await chosen(accept);
  return file === null ? ok("cancelled") : readFile(file, accept.mostBytes);
}

/** Reads a file whole, however it came in: chosen or dropped. A larger one is refused unread. */
export async function readFile(file: File, mostBytes: number): Promise<Result<OpenedFile, FileError>> {
  if (file.size > mostBytes) return err({ code: "too-large", detail: String(file.size) });
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    return err(fileError(error));
  }
}

/** The chosen file, or null if the person chose none. */
function chosen(accept: FileAccept): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = [...accept.extensions, accept.type].join(",");
  input.hidden = true;
  // Safari opens no dialog for an input that is not in the page.
  document.body.append(input);
  return new Promise<File | null>((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  }).finally(() => input.remove());
}
