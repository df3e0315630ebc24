import { useMemo, useRef } from "react";

export interface History<T> {
  /** Changes the value. Changes of the same `what` in a row are undone together: the letters typed into one field. */
  readonly edit: (what: string | null, change: (value: T) => T) => void;
  /** Ends a run of typing: what follows is undone by itself. */
  readonly pause: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Forgets all: there is nothing to go back to any more. */
  readonly forget: () => void;
}

interface Steps<T> {
  past: T[];
  future: T[];
  what: string | null;
}

/** Steps by owner and key, so that they outlive a visit to another screen and end with the session. */
const STEPS = new WeakMap<object, Map<string, Steps<unknown>>>();

function stepsOf<T>(owner: object, key: string): Steps<T> {
  const ofOwner = STEPS.get(owner) ?? new Map<string, Steps<unknown>>();
  STEPS.set(owner, ofOwner);
  const steps = ofOwner.get(key) ?? { past: [], future: [], what: null };
  ofOwner.set(key, steps);
  return steps as Steps<T>;
}

/** Notes the state before a change, unless the change goes on with the one before. */
function remember<T>(steps: Steps<T>, what: string | null, before: T): void {
  if (what === null || what !== steps.what) steps.past.push(before);
  steps.future = [];
  steps.what = what;
}

/** The state to go to, the present one kept on the other side; undefined where there is none. */
function turn<T>(steps: Steps<T>, from: "past" | "future", to: "past" | "future", now: T): T | undefined {
  const next = steps[from].pop();
  if (next === undefined) return undefined;
  steps[to].push(now);
  steps.what = null;
  return next;
}

/** Undo and redo without a limit over a value that is kept elsewhere; null while there is none. */
export function useHistory<T>(
  owner: object,
  key: string,
  value: T | null,
  keep: (next: T) => void,
): History<T> {
  const now = useRef(value);
  now.current = value;
  return useMemo(() => {
    const steps = (): Steps<T> => stepsOf<T>(owner, key);
    const put = (next: T): void => {
      now.current = next;
      keep(next);
    };
    const go = (from: "past" | "future", to: "past" | "future"): void => {
      const next = now.current === null ? undefined : turn(steps(), from, to, now.current);
      if (next !== undefined) put(next);
    };
    return {
      edit: (what, change) => {
        const before = now.current;
        const after = before === null ? null : change(before);
        if (before === null || after === null || after === before) return;
        remember(steps(), what, before);
        put(after);
      },
      pause: () => {
        steps().what = null;
      },
      undo: () => go("past", "future"),
      redo: () => go("future", "past"),
      forget: () => {
        Object.assign(steps(), { past: [], future: [], what: null });
      },
    };
  }, [owner, key, keep]);
}
