import { fileError } from "#adapters/files/file-error.ts";
import type { ChosenFile, FileAccept, FileError, GivenFile, OpenedFile } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Lets the person choose one file with the browser's own input, which every browser has. */
export async function openByInput(accept: FileAccept): Promise<Result<OpenedFile | "cancelled", FileError>> {
  const [file] = await chosen(accept, false);
  return file === undefined ? ok("cancelled") : readFile(file, accept.mostBytes);
}

/** As `openByInput` for several files. */
export const openSeveralByInput = async (accept: FileAccept): Promise<readonly ChosenFile[]> =>
  givenFiles(await chosen(accept, true));

/** Files that came in some other way than by an input. */
export const givenFiles = (files: Iterable<GivenFile>): readonly ChosenFile[] =>
  Array.from(files, (file) => ({ name: file.name, read: (mostBytes) => readFile(file, mostBytes) }));

/** Reads a file whole, however it came in: chosen or dropped. A larger one is refused unread. */
export async function readFile(file: GivenFile, mostBytes: number): Promise<Result<OpenedFile, FileError>> {
  if (file.size > mostBytes) return err({ code: "too-large", detail: String(file.size) });
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    return err(fileError(error));
  }
}

/** The chosen files, none if the person chose none. */
function chosen(accept: FileAccept, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = multiple;
  input.accept = [...accept.extensions, accept.type].join(",");
  input.hidden = true;
  // Safari opens no dialog for an input that is not in the page.
  document.body.append(input);
  return new Promise<readonly File[]>((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  }).finally(() => input.remove());
}
