import { useEffect } from "react";
import { isTyping } from "#ui/parts/use-keys.ts";

/** Escape leaves a text field for the row it belongs to, so that single keys work again. */
export function useEscapeFromField(): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      const { target } = event;
      const inDialog =
        document.querySelector("[role=dialog],[role=alertdialog],[role=menu],[role=listbox]") !== null;
      if (event.key !== "Escape" || inDialog || !isTyping(target)) return;
      (target as HTMLElement).blur();
      document.querySelector<HTMLElement>(".scr-consensus [data-row][aria-current]")?.focus();
    };
    window.addEventListener("keydown", leave);
    return () => window.removeEventListener("keydown", leave);
  }, []);
}
