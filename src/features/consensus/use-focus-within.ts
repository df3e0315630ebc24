import { useEffect, type RefObject } from "react";

/** A form that opens takes the focus; when it closes again, the criterion's row or the part it stood in gets it. */
export function useFocusWithin(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("button, input, textarea")?.focus();
    return () => {
      const row = document.querySelector<HTMLElement>(".scr-consensus [data-row][aria-current]");
      (row ?? document.querySelector<HTMLElement>(".scr-consensus .end h2"))?.focus();
    };
  }, [form]);
}
