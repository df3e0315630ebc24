import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "#core/model/act.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { useUndo } from "#ui/parts/use-undo.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";
import { candidatesChange, peopleChange, type Change } from "#features/people/changes.ts";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import { t } from "#words/t.ts";

/** Drafts that a change makes needless: null removes. */
type Settled = ReadonlyMap<string, unknown>;

/** A change of the panel that waits for its reason. */
export interface WaitsForReason {
  readonly record: (reason: string) => Refusal | null;
}

/** What the people screen records. Everything gives the refusal, or null when it is recorded. */
export interface PeopleSteps {
  /** What was recorded last, for the line at the foot. */
  readonly said: string;
  readonly say: (text: string) => void;
  readonly waits: WaitsForReason | null;
  readonly forgetWaiting: () => void;
  readonly record: (
    change: (selection: Selection) => Change,
    said: string,
    settled?: Settled,
  ) => Refusal | null;
  readonly savePeople: (people: readonly Person[], said: string, settled?: Settled) => Refusal | null;
  readonly saveCandidates: (
    candidates: readonly Candidate[],
    said: string,
    settled?: Settled,
  ) => Refusal | null;
  readonly undo: () => void;
  /** Puts the focus on something that is there, or will be after the next drawing. */
  readonly focusOn: (selector: string) => void;
}

export function usePeople(): PeopleSteps {
  const world = useWorld();
  const [said, say] = useState("");
  const [waits, setWaits] = useState<WaitsForReason | null>(null);
  const { remember, undo } = useUndo();
  const focusOn = useFocusOn();

  const record = useCallback<PeopleSteps["record"]>(
    (makeChange, text, settled) => {
      const change = makeChange(selectionNow(world));
      const refusal = write(world, change.steps, settled);
      if (refusal !== null) return refusal;
      say(text);
      remember(() => {
        const refused = write(world, change.back(selectionNow(world)));
        say(refused === null ? t("people.said.undone") : refusalText(refused));
      });
      return null;
    },
    [world, remember],
  );

  const savePeople = useCallback<PeopleSteps["savePeople"]>(
    (people, text, settled) => {
      const because = (reason: string): Refusal | null =>
        record((selection) => peopleChange(selection, people, reason), text, settled);
      const refusal = because("");
      if (refusal?.code === "composition-reason-missing") setWaits({ record: because });
      return refusal;
    },
    [record],
  );

  return {
    said,
    say,
    waits,
    forgetWaiting: () => setWaits(null),
    record,
    savePeople,
    saveCandidates: (candidates, text, settled) =>
      record((selection) => candidatesChange(selection, candidates), text, settled),
    focusOn,
    undo: () => {
      if (!undo()) say(t("people.said.nothingToUndo"));
    },
  };
}

function useFocusOn(): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (wanted.current === null) return;
    document.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return useCallback((selector) => {
    wanted.current = selector;
    drawAgain((count) => count + 1);
  }, []);
}

function selectionNow(world: World): Selection {
  const { open } = world.store.getState();
  if (open === null) throw new Error("no selection is open");
  return open.folded.selection;
}

/** Writes steps in one go; the first refusal stops all. */
function write(world: World, steps: Change["steps"], settled: Settled = new Map()): Refusal | null {
  const drafts: Draft[] = [];
  for (const step of steps) {
    if (!step.ok) return step.error;
    drafts.push(step.value);
  }
  const written = recordActs(world, drafts, "desk", settled);
  return written.ok ? null : written.error;
}
