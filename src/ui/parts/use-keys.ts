import { createContext, useContext, useLayoutEffect, useRef } from "react";

/**
 * What happens on a key: by "Alt+1", "Ctrl+Enter", "j" or "?". Returning false lets the browser have it. Shift is not
 * part of the name: who needs it asks the event.
 */
export type KeyMap = { readonly [combination: string]: (event: KeyboardEvent) => unknown };

const SingleKeys = createContext(true);

/** Whether single letters, digits and signs are keys below here; a person may switch them off. */
export const SingleKeysProvider = SingleKeys.Provider;
export const useSingleKeys = (): boolean => useContext(SingleKeys);

/** Letters, digits and signs by themselves: what speech input and a trembling hand may press unasked. */
const isCharacter = (combination: string): boolean => combination.length === 1 && combination !== " ";

/**
 * Digits go by physical key, so that AZERTY needs no Shift; other keys by what they print, with Alt a letter that is none
 * of A to Z by its place (Greek, Cyrillic, the signs that macOS writes).
 */
export function combinationOf(event: KeyboardEvent): string {
  const known = COMBINATIONS.get(event);
  if (known !== undefined) return known;
  const combination = readCombination(event);
  COMBINATIONS.set(event, combination);
  return combination;
}

/** Every part of a screen with keys asks for the same event. */
const COMBINATIONS = new WeakMap<KeyboardEvent, string>();

function readCombination(event: KeyboardEvent): string {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  const numpad = event.code.startsWith("Numpad");
  // With Alt the number pad writes signs on Windows.
  if (numpad && event.altKey) return `Alt+${event.code}`;
  // Without Num Lock it holds arrows.
  const noDigit = numpad && !/^[0-9]$/.test(event.key);
  const isForeign = event.altKey && !/^[a-z]$/i.test(event.key);
  const letter = isForeign ? /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() : undefined;
  const key =
    (noDigit ? undefined : digit) ?? letter ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const parts = [event.ctrlKey || event.metaKey ? "Ctrl" : "", event.altKey ? "Alt" : "", key];
  return parts.filter((part) => part !== "").join("+");
}

/** Whether the keystroke belongs to a field that is being typed in. One for a single digit (`data-digit`) takes no text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  if (!(target instanceof HTMLInputElement) || target.dataset["digit"] !== undefined) return false;
  return !["checkbox", "radio", "button"].includes(target.type);
}

/** On macOS Alt with a letter writes a sign, so inside text it is left alone: prefixes and buttons do the same there. */
const isMacLetter = (event: KeyboardEvent): boolean =>
  event.altKey &&
  event.code.startsWith("Key") &&
  isTyping(event.target) &&
  navigator.platform.startsWith("Mac");

const COVERS = "[role=dialog],[role=alertdialog],[role=menu],[role=listbox]";

/**
 * Whether a dialog or an open list lies over the screen. Whatever does has the focus and keeps it in, so that the whole
 * page is searched, which a key would pay for, only where nothing has it.
 */
function isCovered(): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return document.querySelector(COVERS) !== null;
  return activeElement.closest(COVERS) !== null;
}

/**
 * Keys of a screen. Combinations with Alt or Ctrl work everywhere, also while typing; single keys only outside text
 * fields, not while a dialog is open, and only where they are not switched off. AltGr is never taken for Alt. Null where
 * there are none just now.
 */
export function useKeys(keys: KeyMap | null): void {
  const singleKeys = useSingleKeys();
  const latest = useRef({ keys, singleKeys });
  // At once: an effect that waits would have a task of its own follow every key.
  useLayoutEffect(() => {
    latest.current = { keys, singleKeys };
  });
  const hasKeys = keys !== null;
  // What stands on the screen hears its keys.
  useLayoutEffect(() => {
    if (!hasKeys) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.getModifierState("AltGraph") || (event.ctrlKey && event.altKey)) return;
      if (isMacLetter(event)) return;
      const combination = combinationOf(event);
      const does = latest.current.keys?.[combination];
      const single = !combination.startsWith("Ctrl+") && !combination.startsWith("Alt+");
      const functionKey = /^F\d+$/.test(event.key);
      // Most keys are plain typing: they are let go before anything is searched for.
      if (does === undefined || (single && !functionKey && isTyping(event.target))) return;
      if ((isCharacter(combination) && !latest.current.singleKeys) || isCovered()) return;
      if (does(event) !== false) event.preventDefault();
    };
    return hear(listen);
  }, [hasKeys]);
}

type Listen = (event: KeyboardEvent) => void;

/** All parts of the screen that have keys, in the order in which they came. The window is listened to once for all. */
const LISTENING = new Set<Listen>();

/** Begins to hear keys; gives how to stop. */
function hear(listen: Listen): () => void {
  if (LISTENING.size === 0) {
    window.addEventListener("keydown", early, true);
    window.addEventListener("keydown", late);
  }
  LISTENING.add(listen);
  return () => {
    LISTENING.delete(listen);
    if (LISTENING.size > 0) return;
    window.removeEventListener("keydown", early, true);
    window.removeEventListener("keydown", late);
  };
}

/** A pressed control keeps Enter to itself, so that Ctrl+Enter on one must be heard before it is. */
const isEarly = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !isTyping(event.target);

function early(event: KeyboardEvent): void {
  if (!isEarly(event)) return;
  tellAll(event);
  if (event.defaultPrevented) event.stopPropagation();
}

function late(event: KeyboardEvent): void {
  if (!isEarly(event)) tellAll(event);
}

/** Who begins to listen because of this key hears only the next. */
function tellAll(event: KeyboardEvent): void {
  const now = [...LISTENING];
  for (const listen of now) if (LISTENING.has(listen)) listen(event);
}
