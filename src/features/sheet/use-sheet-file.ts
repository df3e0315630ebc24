import { useRef, useState } from "react";
import { draftSheet } from "#core/documents/draft-sheet.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { writeDocuments, type FilePlan, type Written } from "#usecases/make-documents.ts";
import { writeWord } from "#usecases/write-word.ts";
import { useWorld } from "#usecases/world-context.ts";
import { printWords } from "#words/print-words.ts";

/** What the writing of the sheet is at. */
export type SheetFileState =
  | { readonly is: "waiting" }
  | { readonly is: "busy" }
  | { readonly is: "over"; readonly came: Written };

export interface SheetFile {
  readonly state: SheetFileState;
  readonly write: (as: "word" | "pdf") => void;
  readonly stop: () => void;
}

/** Writes the sheet as it stands on the desk, one file at a time. */
export function useSheetFile(): SheetFile {
  const world = useWorld();
  const { sheet, selection } = useSheetDesk();
  const [state, setState] = useState<SheetFileState>({ is: "waiting" });
  const stopping = useRef<AbortController | null>(null);
  const run = async (as: "word" | "pdf"): Promise<void> => {
    if (stopping.current !== null) return;
    const stop = new AbortController();
    stopping.current = stop;
    setState({ is: "busy" });
    const print = printWords({ format: "A4", printedAt: world.clock.now(), draft: false });
    const document = draftSheet(selection, sheet, print);
    const plan: FilePlan = {
      title: document.name,
      nameParts: [document.name, selection.post?.fields.title?.value ?? "", world.clock.today()],
      leaves: [{ build: () => document, pile: null, pages: 1 }],
    };
    const watch = { onProgress: () => undefined, signal: stop.signal };
    const came = await (as === "word" ? writeWord : writeDocuments)(world, [plan], watch);
    stopping.current = null;
    setState({ is: "over", came });
  };
  return { state, write: (as) => void run(as), stop: () => stopping.current?.abort() };
}
