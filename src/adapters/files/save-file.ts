import { fileError } from "#adapters/files/file-error.ts";
import type { FileError } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** The parts of the File System Access API that are used; TypeScript's own types lack them. */
interface Handle {
  readonly name: string;
  createWritable(): Promise<{
    write(bytes: BufferSource): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

export type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: { readonly [type: string]: readonly string[] } }[];
}) => Promise<Handle>;

type Saved = Result<{ readonly name: string } | "cancelled", FileError>;

/** Saves where the person chooses. Null if the picker may not open now, so that a download must do. */
export async function saveByPicker(
  picker: SavePicker,
  name: string,
  bytes: Uint8Array,
  type: string,
): Promise<Saved | null> {
  let handle: Handle;
  try {
    handle = await picker({ suggestedName: name, types: [{ accept: { [type]: [extensionOf(name)] } }] });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? ok("cancelled") : null;
  }
  return write(handle, bytes);
}

async function write(handle: Handle, bytes: Uint8Array): Promise<Saved> {
  try {
    const file = await handle.createWritable();
    await file.write(bytes as Uint8Array<ArrayBuffer>);
    await file.close();
    return ok({ name: handle.name });
  } catch (error) {
    return err(fileError(error));
  }
}

/** Offers a download under this name. Where it goes, and whether it is kept, is between the browser and the person. */
export function saveByDownload(name: string, bytes: Uint8Array, type: string): Saved {
  try {
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    // Revoked at once, some browsers save nothing.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return ok({ name });
  } catch (error) {
    return err(fileError(error));
  }
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf("."));
