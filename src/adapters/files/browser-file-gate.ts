import { givenFiles, openByInput, openSeveralByInput } from "#adapters/files/open-file.ts";
import { saveByDownload, saveByPicker, type SavePicker } from "#adapters/files/save-file.ts";
import type { FileGate } from "#core/ports.ts";

/** The picker of this browser, looked up at each use: null where there is none. */
const pickerOfPage = (): SavePicker | null =>
  (window as unknown as { readonly showSaveFilePicker?: SavePicker }).showSaveFilePicker?.bind(window) ??
  null;

/** A download that begins while the one before is still being taken up is dropped without a word. */
const BETWEEN_DOWNLOADS_MS = 400;

/** Files by the browser's pickers, or by download and input where it has none. */
export const browserFileGate = (pickerOf: () => SavePicker | null = pickerOfPage): FileGate => ({
  saveAs: async (name, bytes, type) => {
    const picker = pickerOf();
    const saved = picker === null ? null : await saveByPicker(picker, name, bytes, type);
    return saved ?? saveByDownload(name, bytes, type);
  },
  download: async (name, bytes, type) => {
    const saved = saveByDownload(name, bytes, type);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_DOWNLOADS_MS));
    return saved;
  },
  open: openByInput,
  openSeveral: openSeveralByInput,
  given: givenFiles,
});
