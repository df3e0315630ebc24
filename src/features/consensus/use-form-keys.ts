import { useKeys } from "#ui/parts/use-keys.ts";

/** Ctrl+Enter records what a form holds; Escape, once no field is typed in, closes it. What was typed is kept. */
export function useFormKeys(onRecord: () => void, onClose: () => void): void {
  useKeys({ "Ctrl+Enter": onRecord, Escape: onClose });
}
