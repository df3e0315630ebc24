import { useEffect, useRef, type RefObject } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { NotesHandle } from "#ui/domain/notes-editor.tsx";

/** Of the whole sheet the part that is worked on; else the one criterion there is. */
const here = (): ParentNode => document.querySelector(".scr-scoring .part.cur") ?? document;

/** Puts the focus on the chosen point of the rating, or the highest. */
export function focusRating(): void {
  const radios = [...here().querySelectorAll<HTMLInputElement>("[data-rating] input[type=radio]")];
  (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
}

/** Where the focus goes when what had it is no more. */
export const focusHeading = (): void =>
  here().querySelector<HTMLElement>(".scr-scoring [data-heading], [data-heading]")?.focus();

/**
 * Going to another criterion takes the focus along: from notes to notes, from rating to rating, else to the heading
 * where it would be lost. In the whole sheet the criterion comes into view, unless it was gone to by pressing into it.
 */
export function useFocusKept(
  criterion: CriterionId,
  notes: RefObject<NotesHandle | null>,
  whole: boolean,
): void {
  const last = useRef<Kind>("other");
  useEffect(() => {
    const part = whole ? document.querySelector(".scr-scoring .part.cur") : null;
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement === null;
    const isBehind = activeElement?.closest(".part") !== null && part?.contains(activeElement) === false;
    if (part !== null && !part.contains(activeElement)) bringIntoView(part);
    if (isLost || isBehind) {
      if (last.current === "notes" && notes.current !== null) notes.current.focus();
      else if (last.current === "rating" && isBehind) focusRating();
      else focusHeading();
    }
    const follow = ({ target }: FocusEvent): void => {
      last.current = kindOf(target);
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, [criterion, notes, whole]);
}

/** Again after the next frames: parts that come into sight only then get the height they have. */
function bringIntoView(part: Element): void {
  const bring = (): void => part.scrollIntoView({ block: "start" });
  bring();
  requestAnimationFrame(() => requestAnimationFrame(bring));
}

type Kind = "notes" | "rating" | "other";

function kindOf(target: EventTarget | null): Kind {
  if (!(target instanceof HTMLElement)) return "other";
  if (target.dataset["note"] !== undefined) return "notes";
  return target.closest("[data-rating]") === null ? "other" : "rating";
}
