import { useEffect, useMemo, useRef } from "react";
import { DOCUMENT_KINDS, type Availability, type DocumentKind } from "#core/documents/available.ts";
import { documentGaps, isDraft, type Gap } from "#core/documents/gaps.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Missing } from "#core/layout/missing.ts";
import { documentSets, type DocumentSet } from "#features/documents/catalogue.ts";
import { filePlans, isTicked } from "#features/documents/file-plans.ts";
import type { When } from "#features/documents/form-requests.ts";
import { useChoices, type Choices } from "#features/documents/use-choices.ts";
import { pagesOf, usePages } from "#features/documents/use-pages.ts";
import { usePreview, type Preview } from "#features/documents/use-preview.ts";
import { useWriting, type Writing } from "#usecases/use-writing.ts";
import { useKeys } from "#ui/parts/use-keys.ts";
import type { FilePlan } from "#usecases/make-documents.ts";
import { usePlannedAgain } from "#usecases/use-planned-again.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { printWords } from "#words/print-words.ts";

export interface DocumentsDesk {
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
  readonly when: When;
  readonly sets: readonly DocumentSet[];
  readonly pages: (set: DocumentSet) => readonly number[] | null;
  readonly current: DocumentKind;
  readonly can: Availability;
  readonly isTicked: (kind: DocumentKind) => boolean;
  readonly gaps: readonly Gap[];
  readonly missing: readonly Missing[];
  readonly preview: Preview;
  readonly plans: readonly FilePlan[];
  /** Null while they are being counted. */
  readonly pagesToWrite: number | null;
  readonly writing: Writing;
  readonly write: () => void;
  readonly writeOne: (set: DocumentSet) => void;
  readonly writeOneAsWord: (set: DocumentSet) => void;
  readonly print: () => void;
}

/** The documents with all that decides what is in them, to be made for a moment of printing. */
const setsPrinted =
  (
    selection: Selection,
    gaps: readonly Gap[],
    format: Choices["format"],
    form: Choices["form"],
    piles: Choices["piles"],
    members: Choices["members"],
    candidates: Choices["candidates"],
    when: When,
  ) =>
  (printedAt: string): readonly DocumentSet[] =>
    documentSets({
      selection,
      print: printWords({ format, printedAt, draft: isDraft(gaps) }),
      choices: { form, piles, members, candidates },
      ...when,
    });

/** All that the documents screen knows and does. */
export function useDocuments(): DocumentsDesk {
  const world = useWorld();
  const selection = useSelection();
  const today = world.clock.today();
  const again = usePlannedAgain();
  const when = useMemo(() => ({ today, again }), [today, again]);
  const [choices, change] = useChoices(today);
  const gaps = useMemo(() => documentGaps(selection), [selection]);
  const { format, form, piles, members, candidates } = choices;
  const setsAt = useSaid(setsPrinted, selection, gaps, format, form, piles, members, candidates, when);
  const sets = useMemo(() => setsAt(world.clock.now()), [world, setsAt]);
  const current = choices.current ?? firstOf(sets);
  const set = sets.find((each) => each.kind === current);
  if (set === undefined) throw new Error("every kind of document has its set");
  const counted = usePages(sets, current);
  const preview = usePreview(set, pagesOf(counted, set));
  const writing = useWriting(`documents ${selection.id}`);
  const anyUnsealed = Object.keys(selection.deliberations).length > 0;
  const ticked = (kind: DocumentKind): boolean => isTicked(choices.ticked, kind, anyUnsealed);
  const plansOf = (each: DocumentSet, joined: boolean): readonly FilePlan[] =>
    filePlans(each, joined, { selection, day: today, pages: pagesOf(counted, each) });
  const chosen = sets.filter((each) => ticked(each.kind));
  const plans = chosen.flatMap((each) => plansOf(each, choices.joined));
  /** What is written says when it was, not when it was first shown. */
  const plansNow = (kinds: readonly DocumentSet[], joined: boolean): readonly FilePlan[] =>
    setsAt(world.clock.now())
      .filter((each) => kinds.some(({ kind }) => kind === each.kind))
      .flatMap((each) => plansOf(each, joined));
  const desk: DocumentsDesk = {
    choices,
    change: (part) => {
      writing.forget();
      change(part);
    },
    when,
    sets,
    pages: (each) => pagesOf(counted, each),
    current,
    can: set.can,
    isTicked: ticked,
    gaps,
    missing: [...new Set([...chosen, set])].flatMap((each) => counted[each.kind]?.missing ?? []),
    preview,
    plans,
    pagesToWrite: sumOf(chosen.map((each) => (each.leaves.length === 0 ? [] : pagesOf(counted, each)))),
    writing,
    write: () => writing.write(plansNow(chosen, choices.joined)),
    writeOne: (each) => writing.write(plansNow([each], choices.joined)),
    writeOneAsWord: (each) => writing.writeAsWord(plansNow([each], choices.joined)),
    print: () => plansNow([set], true).forEach(writing.print),
  };
  useDocumentKeys(desk);
  return desk;
}

/** Pages of all documents; null where those of one are not known yet. */
const sumOf = (counts: readonly (readonly number[] | null)[]): number | null =>
  counts.reduce<number | null>(
    (sum, pages) =>
      sum === null || pages === null ? null : sum + pages.reduce((all, each) => all + each, 0),
    0,
  );

/** The report once it can be made; before that what can be made of the unsealed; before that the forms. */
const firstOf = (sets: readonly DocumentSet[]): DocumentKind => {
  const can = (kind: DocumentKind): boolean => sets.some((set) => set.kind === kind && set.leaves.length > 0);
  return DOCUMENT_KINDS.find((kind) => kind !== "interview-record" && can(kind)) ?? "forms";
};

/** Ctrl keys also work while the marking line is typed in: it is left first, so that what is made has it. */
function useDocumentKeys(desk: DocumentsDesk): void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  const afterTyping = (does: (now: DocumentsDesk) => void): void => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    setTimeout(() => does(latest.current));
  };
  useKeys({
    "Ctrl+p": () => afterTyping((now) => now.print()),
    "Ctrl+Enter": () => afterTyping((now) => now.write()),
    ArrowLeft: (event) => (isOnChoice(event) ? false : desk.preview.turn(-1)),
    ArrowRight: (event) => (isOnChoice(event) ? false : desk.preview.turn(1)),
    g: () => document.querySelector<HTMLElement>(".scr-documents .gp a")?.focus(),
  });
}

const isOnChoice = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest(".seg") !== null;
