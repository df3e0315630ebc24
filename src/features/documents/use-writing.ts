import { useRef, useState } from "react";
import { printDocument, writeDocuments, type FilePlan, type Watch, type Written, type WritingProgress } from "#usecases/make-documents.ts";
import { useWorld } from "#usecases/world-context.ts";

/** What the writing of files is at. */
export type WritingState =
  | { readonly is: "waiting" }
  | { readonly is: "busy"; readonly what: "write" | "print"; readonly progress: WritingProgress }
  | { readonly is: "over"; readonly what: "write" | "print"; readonly came: Written; readonly plans: readonly FilePlan[] };

export interface Writing {
  readonly state: WritingState;
  readonly write: (plans: readonly FilePlan[]) => void;
  readonly print: (plan: FilePlan) => void;
  readonly stop: () => void;
}

/** Writes or prints one thing at a time; asking again while it goes on does nothing. */
export function useWriting(): Writing {
  const world = useWorld();
  const [state, setState] = useState<WritingState>({ is: "waiting" });
  const stopping = useRef<AbortController | null>(null);
  const run = async (what: "write" | "print", plans: readonly FilePlan[], work: (watch: Watch) => Promise<Written>): Promise<void> => {
    if (stopping.current !== null || plans.length === 0) return;
    const controller = new AbortController();
    stopping.current = controller;
    const onProgress = (progress: WritingProgress): void => setState({ is: "busy", what, progress });
    const came = await work({ onProgress, signal: controller.signal });
    stopping.current = null;
    setState({ is: "over", what, came, plans });
  };
  return {
    state,
    write: (plans) => void run("write", plans, (watch) => writeDocuments(world, plans, watch)),
    print: (plan) => void run("print", [plan], (watch) => printDocument(world, plan, watch)),
    stop: () => stopping.current?.abort(),
  };
}
