import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserFileGate } from "#adapters/files/browser-file-gate.ts";
import type { SavePicker } from "#adapters/files/save-file.ts";
import { readFile } from "#adapters/files/open-file.ts";

const bytes = new Uint8Array([1, 2, 3]);
const accept = { extensions: [".panelkit"], type: "application/x-panelkit", mostBytes: 10 };

/** A picker that keeps what was written, or fails at one step. */
function aPicker(failing: { readonly at?: "pick" | "open" | "write" | "close"; readonly as?: string } = {}) {
  const written: Uint8Array[] = [];
  const step = (name: string): Promise<void> =>
    failing.at === name ? Promise.reject(new DOMException("no", failing.as)) : Promise.resolve();
  const picker = vi.fn<SavePicker>(async () => {
    await step("pick");
    const file = {
      write: async (chunk: BufferSource) => {
        await step("write");
        written.push(chunk as Uint8Array);
      },
      close: () => step("close"),
      abort: () => Promise.resolve(),
    };
    return { name: "chosen.panelkit", createWritable: () => step("open").then(() => file) };
  });
  return { picker, written };
}

let downloads: { readonly name: string; readonly bytes: Promise<ArrayBuffer> }[];
beforeEach(() => {
  downloads = [];
  let blob = new Blob();
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return "blob:one";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, bytes: new Response(blob).arrayBuffer() });
  });
});
afterEach(() => vi.useRealTimers());

describe("saving a file", () => {
  it("writes where the person chose, and says where", async () => {
    const { picker, written } = aPicker();
    const saved = await browserFileGate(() => picker).saveAs(
      "a.selection.panelkit",
      bytes,
      "application/x-panelkit",
    );
    expect(saved).toEqual({ ok: true, value: { name: "chosen.panelkit" } });
    expect(written).toEqual([bytes]);
    const types = [{ accept: { "application/x-panelkit": [".panelkit"] } }];
    expect(picker).toHaveBeenCalledExactlyOnceWith({ suggestedName: "a.selection.panelkit", types });
    expect(downloads).toEqual([]);
  });

  it("is cancelled when the person cancels", async () => {
    const { picker } = aPicker({ at: "pick", as: "AbortError" });
    expect(await browserFileGate(() => picker).saveAs("a.pdf", bytes, "application/pdf")).toEqual({
      ok: true,
      value: "cancelled",
    });
    expect(downloads).toEqual([]);
  });

  it.each([
    ["open", "NotAllowedError", "refused"],
    ["write", "QuotaExceededError", "full"],
    ["close", "InvalidStateError", "failed"],
  ] as const)("says what failed at %s: %s", async (at, as, code) => {
    const { picker } = aPicker({ at, as });
    const saved = await browserFileGate(() => picker).saveAs("a.pdf", bytes, "application/pdf");
    expect(saved).toEqual({ ok: false, error: { code, detail: as } });
    expect(downloads).toEqual([]);
  });

  it.each([
    ["there is no picker", () => null],
    ["the picker may not open any more", () => aPicker({ at: "pick", as: "SecurityError" }).picker],
  ])("is a download when %s", async (_what, pickerOf) => {
    const saved = await browserFileGate(pickerOf).saveAs("a.pdf", bytes, "application/pdf");
    expect(saved).toEqual({ ok: true, value: { name: "a.pdf" } });
    expect(downloads.map((each) => each.name)).toEqual(["a.pdf"]);
  });

  it("uses the page's picker where there is one", async () => {
    const { picker, written } = aPicker();
    vi.stubGlobal("showSaveFilePicker", picker);
    await browserFileGate().saveAs("a.pdf", bytes, "application/pdf");
    vi.unstubAllGlobals();
    expect(written).toEqual([bytes]);
  });
});

describe("opening a file", () => {
  const input = (): HTMLInputElement => {
    const found = document.querySelector("input");
    if (found === null) throw new Error("no input");
    return found;
  };
  const choose = (file: File | null): void => {
    Object.defineProperty(input(), "files", { value: file === null ? [] : [file] });
    input().dispatchEvent(new Event(file === null ? "cancel" : "change"));
  };

  it("gives its name and bytes, and leaves nothing in the page", async () => {
    const opening = browserFileGate().open(accept);
    expect(input().accept).toBe(".panelkit,application/x-panelkit");
    choose(new File([bytes], "a.panelkit"));
    expect(await opening).toEqual({ ok: true, value: { name: "a.panelkit", bytes } });
    expect(document.querySelector("input")).toBeNull();
  });

  it("is cancelled when the person cancels", async () => {
    const opening = browserFileGate().open(accept);
    choose(null);
    expect(await opening).toEqual({ ok: true, value: "cancelled" });
  });

  it("refuses a large file unread", async () => {
    const file = new File([new Uint8Array(11)], "large");
    const read = vi.spyOn(file, "arrayBuffer");
    expect(await readFile(file, 10)).toEqual({ ok: false, error: { code: "too-large", detail: "11" } });
    expect(read).not.toHaveBeenCalled();
  });

  it("says when a file cannot be read", async () => {
    const file = new File([bytes], "gone");
    vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("moved away", "NotFoundError"));
    expect(await readFile(file, 10)).toEqual({
      ok: false,
      error: { code: "failed", detail: "NotFoundError" },
    });
  });
});
