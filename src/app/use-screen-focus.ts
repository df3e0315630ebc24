import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useApp, useReading } from "#usecases/world-context.ts";

/**
 * Brings the focus into the screen that somebody has gone to, so that the screen's keys are not those of the link that
 * led there, and keeps it from falling to the page where what had it went with the address before. A screen that has put
 * it somewhere itself keeps it. `screen` changes with the screen; null while it is not there yet.
 */
export function useScreenFocus(screen: object | null): void {
  const [location] = useLocation();
  // When this tab takes over from another the button goes, and the screen is drawn anew.
  const keeping = useApp((state) => state.keeping);
  const reading = useReading();
  const entered = useRef<object | null>(null);
  const from = useRef(location);
  const last = useRef<Last | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof HTMLElement ? lastOf(target) : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    const main = document.querySelector<HTMLElement>("main");
    // An address may only lead on to another: there is no screen yet.
    if (screen === null || main === null) return;
    const hasMoved = entered.current !== screen || from.current !== location;
    entered.current = screen;
    from.current = location;
    const { activeElement } = document;
    if (main.contains(activeElement) || activeElement?.closest("[role=dialog], [role=alertdialog]")) return;
    const isLost = activeElement === document.body;
    if (!hasMoved && !isLost) return;
    const again = isLost && last.current !== null ? sameIn(main, last.current) : null;
    main.tabIndex = -1;
    (again ?? main).focus({ preventScroll: true });
  }, [screen, location, keeping, reading]);
}

/** Which control of a group had the focus, where the group stands on every page of its kind. */
interface Last {
  readonly group: string;
  readonly at: number;
}

function lastOf(target: HTMLElement): Last | null {
  const group = target.closest<HTMLElement>("[data-stays]");
  const name = group?.dataset["stays"];
  return group === null || name === undefined ? null : { group: name, at: controlsOf(group).indexOf(target) };
}

const sameIn = (main: HTMLElement, { group, at }: Last): HTMLElement | null => {
  const again = main.querySelector<HTMLElement>(`[data-stays="${CSS.escape(group)}"]`);
  return again === null ? null : (controlsOf(again)[at] ?? null);
};

const controlsOf = (group: HTMLElement): HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>("a[href], button"),
];
