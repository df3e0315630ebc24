import { useRef, type RefObject } from "react";
import { useKeys } from "#ui/parts/use-keys.ts";

/** A person of the list, and whether coming in is what they may do next. */
interface Listed {
  readonly id: string;
  readonly waits: boolean;
}

/** The list of persons as the keyboard goes through it. */
export interface Persons {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Somebody's coming or going was noted: P goes on from here. A keyboard that did it stays in the row. */
  readonly worked: (id: string) => void;
}

/**
 * P goes to the next person who is not in, or to the last one worked on; the arrows go from person to person, Enter
 * presses In or Out. Afterwards the row itself has the focus, so that a second Enter does nothing.
 */
export function usePersons(people: readonly Listed[]): Persons {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<string | null>(null);
  const rowOf = (id: string | undefined): HTMLElement | null =>
    id === undefined ? null : (list.current?.querySelector<HTMLElement>(`[data-person="${id}"]`) ?? null);
  const goTo = (id: string | undefined): void => rowOf(id)?.querySelector<HTMLElement>(".io")?.focus();
  const here = (): number => {
    const { activeElement } = document;
    return people.findIndex(({ id }) => rowOf(id)?.contains(activeElement));
  };
  const move = (by: number): boolean => {
    const at = here();
    if (at < 0) return false;
    goTo(people[at + by]?.id);
    return true;
  };
  useKeys({
    p: () => {
      const at = here();
      const from = at < 0 ? people.findIndex(({ id }) => id === last.current) : at;
      const order = [...people.slice(from + 1), ...people.slice(0, from + 1)];
      goTo((order.find(({ waits }) => waits) ?? people[from] ?? people[0])?.id);
    },
    ArrowUp: () => move(-1),
    ArrowDown: () => move(1),
    Escape: () => {
      const { activeElement } = document;
      if (here() >= 0 && activeElement instanceof HTMLElement) activeElement.blur();
      return false;
    },
  });
  return {
    list,
    worked: (id) => {
      last.current = id;
      const row = rowOf(id);
      if (row?.contains(document.activeElement)) row.focus();
    },
  };
}
