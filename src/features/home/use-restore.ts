import { useLocation } from "wouter";
import type { FileError, OpenedFile } from "#core/ports.ts";
import type { Result } from "#core/shared/result.ts";
import { restoreProblem } from "#features/home/refusal-text.ts";
import { useWorld } from "#usecases/world-context.ts";
import { tCode } from "#words/t.ts";

/** What a person is offered to restore from. */
export const SELECTION_FILE = {
  extensions: [".panelkit"],
  type: "application/octet-stream",
  mostBytes: 256_000_000,
};

/** Brings in the backup that was chosen and opens it, or says why not. */
export function useRestore(setProblems: (problems: readonly string[]) => void) {
  const world = useWorld();
  const [, go] = useLocation();
  return async (opened: Result<OpenedFile | "cancelled", FileError>): Promise<void> => {
    if (!opened.ok) {
      const { code } = opened.error;
      return setProblems([tCode("home.refusal", code === "too-large" ? "too-large-file" : code)]);
    }
    if (opened.value === "cancelled") return;
    const { bringIn } = await import("#usecases/bring-in.ts");
    const brought = await bringIn(world, opened.value.bytes);
    if (!brought.ok) return setProblems([restoreProblem(opened.value.name, brought.error)]);
    setProblems([]);
    go(`/s/${brought.value.id}/notice`);
  };
}
