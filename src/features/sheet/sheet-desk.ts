import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { BankEntry } from "#core/framework/question-bank.ts";
import type { Measure } from "#core/layout/measure.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { ourLanguage } from "#core/sheet/our-language.ts";
import { withOurTranslations } from "#core/sheet/our-translations.ts";
import { useFocusWish } from "#ui/parts/use-focus-wish.ts";
import { useOurTranslations } from "#usecases/our-translations.ts";
import { useSelection } from "#usecases/world-context.ts";
import { pathOf, placeOf, type Place } from "#features/sheet/place.ts";
import { useBank } from "#features/sheet/use-bank.ts";
import { useMeasure } from "#features/sheet/room.ts";
import type { WorkingSheet } from "#features/sheet/use-working-sheet.ts";

/** What the third column shows. */
export type Tab = "questions" | "printed" | "rules";

/** The sheet on the desk: what it is, what is looked at, and how to change either. */
export interface SheetDesk extends Omit<WorkingSheet, "edit"> {
  readonly selection: Selection;
  /** As `WorkingSheet.edit`; `said` tells what was taken away, with the way back, until the next change. */
  readonly edit: (what: string | null, change: (sheet: Sheet) => Sheet, said?: string) => void;
  readonly said: string | null;
  readonly place: Place | null;
  /** Widths of text, to count lines and pages; null until they are read. */
  readonly measure: Measure | null;
  /** All questions there are, of frameworks and of earlier selections; none until they are read. */
  readonly bank: readonly BankEntry[];
  readonly tab: Tab;
  readonly showTab: (tab: Tab) => void;
  /** Goes to a place; `focus` names what there gets the focus, by its `data-place`. */
  readonly go: (place: Place, focus?: string) => void;
  /** Gives the focus to what carries this `data-place`, as soon as it is there. */
  readonly focus: (name: string) => void;
}

const DeskContext = createContext<SheetDesk | null>(null);

export const SheetDeskProvider = DeskContext.Provider;

export function useSheetDesk(): SheetDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no sheet on the desk");
  return desk;
}

/** Lays a working sheet on the desk. The address says what is looked at, so that a crash leads back to it. */
export function useMakeDesk(working: WorkingSheet): SheetDesk {
  const selection = useSelection();
  const [location, navigate] = useLocation();
  const [tab, showTab] = useState<Tab>("questions");
  const focus = useFocusWish(".scr-sheet");
  const place = useMemo(() => placeOf(location, working.sheet), [location, working.sheet]);
  // What is looked at stays the same when the order changes, so the address always names it.
  const here = place === null ? null : pathOf(selection.id, place);
  useEffect(() => {
    if (here !== null && here !== location && location.startsWith(`/s/${selection.id}/sheet`))
      navigate(here, { replace: true });
  }, [here, location, navigate, selection.id]);
  const go = useCallback(
    (to: Place, wish?: string) => {
      if (wish !== undefined) focus(wish);
      // Going round the sheet is no step back through the app.
      navigate(pathOf(selection.id, to), { replace: true });
    },
    [focus, navigate, selection.id],
  );
  const { edit, said, undo } = useSaid(working, useSaidAgain(working));
  const measure = useMeasure();
  const bank = useBank(working.language);
  return useMemo(
    () => ({ ...working, edit, undo, said, measure, bank, selection, place, tab, showTab, go, focus }),
    [working, edit, undo, said, measure, bank, selection, place, tab, go, focus],
  );
}

/** On a sheet in our two languages, what a change brings of our own texts is said in both at once. */
function useSaidAgain({ sheet, frameworks }: WorkingSheet): (before: Sheet, after: Sheet) => Sheet {
  const { second } = sheet;
  const isInOurs = ourLanguage(second?.first) !== null && ourLanguage(second?.language) !== null;
  const ours = useOurTranslations(frameworks[0]?.id ?? null, isInOurs);
  return useCallback(
    (before, after) => (ours === null || before === after ? after : withOurTranslations(after, ours, before)),
    [ours],
  );
}

function useSaid(
  working: WorkingSheet,
  sayAgain: (before: Sheet, after: Sheet) => Sheet,
): Pick<SheetDesk, "edit" | "said" | "undo"> {
  const [said, say] = useState<string | null>(null);
  const { edit: change, undo: back } = working;
  const edit = useCallback<SheetDesk["edit"]>(
    (what, how, text) => {
      change(what, (before) => sayAgain(before, how(before)));
      say(text ?? null);
    },
    [change, sayAgain],
  );
  const undo = useCallback(() => {
    back();
    say(null);
  }, [back]);
  return { edit, said, undo };
}
