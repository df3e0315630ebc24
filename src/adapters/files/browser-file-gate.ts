import { openByInput } from "#adapters/files/open-file.ts";
import { saveByDownload, saveByPicker, type SavePicker } from "#adapters/files/save-file.ts";
import type { FileGate } from "#core/ports.ts";

/** The picker of this browser, looked up at each use: null where there is none. */
const pickerOfPage = (): SavePicker | null =>
  (window as unknown as { readonly showSaveFilePicker?: SavePicker }).showSaveFilePicker?.bind(window) ??
  null;

/** Files by the browser's pickers, or by download and input where it has none. */
export const browserFileGate = (pickerOf: () => SavePicker | null = pickerOfPage): FileGate => ({
  saveAs: async (name, bytes, type) => {
    const picker = pickerOf();
    const saved = picker === null ? null : await saveByPicker(picker, name, bytes, type);
    return saved ?? saveByDownload(name, bytes, type);
  },
  download: (name, bytes, type) => Promise.resolve(saveByDownload(name, bytes, type)),
  open: openByInput,
});
