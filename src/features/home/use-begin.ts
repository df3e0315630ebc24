import { useState } from "react";
import { useLocation } from "wouter";
import type { Notice } from "#core/model/notice.ts";
import type { BringInError } from "#usecases/bring-in.ts";
import { askToPersist } from "#usecases/device.ts";
import { useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

const TEXT_FILE = { extensions: [".txt", ".md"], type: "text/plain", mostBytes: 8_000_000 };
const SELECTION_FILE = {
  extensions: [".panelkit"],
  type: "application/octet-stream",
  mostBytes: 256_000_000,
};

/** Fewer words than this were surely not meant to be a notice. */
const LEAST_WORDS = 40;

const isPanelkitName = (name: string): boolean => name.toLowerCase().endsWith(".panelkit");

/** All ways in which a selection begins, and the one sentence that says why it did not. */
export function useBegin() {
  const world = useWorld();
  const [, go] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);

  const begin = async (notice: Notice): Promise<void> => {
    const { beginSelection } = await import("#usecases/new-selection.ts");
    const begun = await beginSelection(world, notice);
    if (!begun.ok) return setProblem(tCode("home.refusal", begun.error.code));
    setProblem(null);
    void askToPersist(world);
    go(`/s/${begun.value}/notice`);
  };

  const restoreBytes = async (name: string, bytes: Uint8Array): Promise<void> => {
    const { bringIn } = await import("#usecases/bring-in.ts");
    const brought = await bringIn(world, bytes);
    if (!brought.ok) return setProblem(restoreProblem(name, brought.error));
    setProblem(null);
    go(`/s/${brought.value.id}/notice`);
  };

  const takeFile = async (name: string, bytes: Uint8Array): Promise<void> => {
    if (isPanelkitName(name)) return restoreBytes(name, bytes);
    const { textOfFile } = await import("#core/files/text-of-file.ts");
    await begin({ text: textOfFile(bytes), via: "file", fileName: name });
  };

  const takeSample = async (): Promise<void> => {
    const { SAMPLE_NOTICE } = await import("#core/notice/sample-notice.ts");
    await begin({ text: SAMPLE_NOTICE, via: "sample", fileName: null });
  };

  const choose = async (accept: typeof TEXT_FILE, tooLarge: string, take: typeof takeFile): Promise<void> => {
    const opened = await world.files.open(accept);
    if (!opened.ok)
      return setProblem(
        tCode("home.refusal", opened.error.code === "too-large" ? tooLarge : opened.error.code),
      );
    if (opened.value !== "cancelled") await take(opened.value.name, opened.value.bytes);
  };

  /** A dropped file is weighed before a byte of it is read. */
  const takeDropped = async (file: File): Promise<void> => {
    const isBackup = isPanelkitName(file.name);
    if (file.size > (isBackup ? SELECTION_FILE : TEXT_FILE).mostBytes) {
      return setProblem(tCode("home.refusal", isBackup ? "too-large-file" : "notice-too-long"));
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return setProblem(tCode("home.refusal", "failed"));
    await takeFile(file.name, new Uint8Array(bytes));
  };

  return {
    problem,
    sample: () => void takeSample(),
    chooseNotice: () => void choose(TEXT_FILE, "notice-too-long", takeFile),
    restore: () => void choose(SELECTION_FILE, "too-large-file", restoreBytes),
    drop: (file: File) => void takeDropped(file),
    paste: (text: string) => {
      const count = text.split(/\s+/).filter((word) => word !== "").length;
      if (count < LEAST_WORDS) setProblem(t("home.refusal.notice-short", { count }));
      else void begin({ text, via: "pasted", fileName: null });
    },
    useText: (text: string) => void begin({ text, via: "pasted", fileName: null }),
  };
}

export type Begin = ReturnType<typeof useBegin>;

/** Both a file and this laptop's storage can be damaged: only what storage says has a detail. */
function restoreProblem(name: string, error: BringInError): string {
  if ("detail" in error) return tCode("home.refusal", error.code);
  return tCode("home.fault", error.code, { name, version: error.code === "too-new" ? error.version : 0 });
}
