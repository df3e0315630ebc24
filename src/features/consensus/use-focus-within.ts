import { useEffect, type RefObject } from "react";

/** A form that opens takes the focus; when it closes again, what opened it or the criterion's row gets it back. */
export function useFocusWithin(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("button, input, textarea")?.focus();
    return () => {
      document.querySelector<HTMLElement>(".scr-consensus [data-row][aria-current]")?.focus();
    };
  }, [form]);
}
