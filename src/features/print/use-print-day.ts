import { useMemo } from "react";
import { availability } from "#core/documents/available.ts";
import { planDay, printDays, sheetsFor, type DayGroup } from "#core/documents/print-day.ts";
import type { Missing } from "#core/layout/missing.ts";
import type { Print } from "#core/documents/print.ts";
import type { Clock } from "#core/ports.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { DayList } from "#core/people/schedule.ts";
import {
  dayPaper,
  sheetsOf,
  tickedBy,
  type PageCounts,
  type Paper,
  type Piece,
  type Row,
} from "#features/print/paper.ts";
import { useChoices, type Choices } from "#features/print/use-choices.ts";
import { usePageCounts } from "#features/print/use-page-counts.ts";
import { usePlace, type Place } from "#features/print/use-place.ts";
import { usePlaced, useThumbnails, type Thumbnails } from "#features/print/use-placed.ts";
import type { PlacedPage } from "#core/layout/placed.ts";
import type { FilePlan } from "#usecases/make-documents.ts";
import { usePlannedAgain } from "#usecases/use-planned-again.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { useWriting, type Writing } from "#usecases/use-writing.ts";
import { shortDay } from "#words/format.ts";
import { printWords } from "#words/print-words.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

/** The words of what is printed now on a paper of this size. */
const printedNow = (clock: Clock, format: Choices["format"]): Print =>
  printWords({ format, printedAt: clock.now(), draft: false });

/** Why there is nothing to print, and where to go. */
export interface NoPaper {
  readonly code: "sheet-not-locked" | "nobody-scores" | "no-candidates" | "nobody-counts" | "all-unsealed";
  readonly step: "sheet" | "people" | "interviews" | "documents";
}

/** Whether a day's paper can be printed at all. */
export function noPaper(selection: Selection, again: readonly CandidateId[]): NoPaper | null {
  const can = availability(selection, "forms", again);
  if (can.can)
    return printDays(selection, again).length === 0 ? { code: "all-unsealed", step: "documents" } : null;
  if (can.code === "sheet-not-locked") return { code: can.code, step: "sheet" };
  if (can.code === "nobody-counts") return { code: can.code, step: "interviews" };
  return { code: can.code === "nobody-scores" ? can.code : "no-candidates", step: "people" };
}

export interface PrintDesk {
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
  readonly days: readonly DayList[];
  readonly day: DayList;
  readonly paper: Paper;
  readonly pages: PageCounts;
  /** Sheets of paper of the whole job; null while they are being counted. */
  readonly sheets: number | null;
  readonly tick: (row: Row, on: boolean) => void;
  readonly place: Place;
  readonly shown: PlacedPage | null;
  readonly failed: boolean;
  readonly heading: string;
  readonly thumbnails: Thumbnails;
  readonly missing: readonly Missing[];
  readonly writing: Writing;
  readonly print: () => void;
  readonly save: () => void;
  /** The same pieces as Word, to be edited: nothing in them is found by a camera. */
  readonly saveAsWord: () => void;
}

/** All that the screen knows and does, for a selection that has paper to print. */
export function usePrintDay(): PrintDesk {
  const world = useWorld();
  const selection = useSelection();
  const today = world.clock.today();
  const [choices, change] = useChoices(today);
  const { form, piles, format, sides, ticked } = choices;
  const again = usePlannedAgain();
  const days = useMemo(() => printDays(selection, again), [selection, again]);
  const day = dayOf(days, choices.day, today);
  const groups = useMemo(() => planDay(selection, day, form), [selection, day, form]);
  const paper = useMemo(
    () => dayPaper({ selection, day, groups, ticked, piles, form }),
    [selection, day, groups, ticked, piles, form],
  );
  const print = useSaid(printedNow, world.clock, format);
  const edition = useMemo(() => ({ print, selection }), [print, selection]);
  const everything = useMemo(() => allPieces(groups, paper), [groups, paper]);
  const { pages, missingIn } = usePageCounts(everything, edition);
  const place = usePlace(paper, pages, sides);
  const placed = usePlaced(place.piece, edition);
  const thumbnails = useThumbnails(
    useMemo(() => firstPieces(paper), [paper]),
    edition,
  );
  const writing = useWriting(`day ${selection.id}`);
  const sheets = sheetsOf(paper.order, pages, sides);
  const plan = (): FilePlan => ({
    title: t("printDay.title"),
    nameParts: [
      t("printDay.title"),
      selection.post?.fields.title?.value ?? "",
      day.day ?? t("printDay.noDay"),
    ],
    leaves: paper.order.map((piece) => ({
      build: () => ({ ...piece.build(print), sides }),
      pile: null,
      // With the blank back of a last page.
      pages: sheetsFor(pages.get(piece.id) ?? 1, sides) * (sides === "both" ? 2 : 1),
    })),
  });
  const canPrint = sheets !== null && sheets > 0;
  const { piece } = place;
  return {
    choices,
    change: (part) => {
      writing.forget();
      change(part);
    },
    days,
    day,
    paper,
    pages,
    sheets,
    tick: (row, on) => {
      writing.forget();
      change({ ticked: { ...ticked, ...tickedBy(row, groups, on) } });
    },
    place,
    shown: placed.pages[Math.min(place.page, placed.pages.length - 1)] ?? null,
    failed: placed.failed,
    heading: useMemo(() => piece?.build(print).name ?? "", [piece, print]),
    thumbnails,
    missing: missingIn(paper.order),
    writing,
    print: () => {
      if (canPrint) writing.print(plan());
    },
    save: () => {
      if (canPrint) writing.write([plan()]);
    },
    saveAsWord: () => {
      if (canPrint) writing.writeAsWord([plan()]);
    },
  };
}

/** The day chosen, else today or the next one with interviews, else the last. */
function dayOf(days: readonly DayList[], chosen: string | null, today: string): DayList {
  const day =
    days.find((each) => (each.day ?? "") === chosen) ??
    days.find((each) => each.day !== null && each.day >= today) ??
    days.findLast((each) => each.day !== null) ??
    days[0];
  if (day === undefined) throw new Error("a day is printed only where there is one");
  return day;
}

/** "Tue 18 Feb" of a day of the list. */
export const dayText = ({ day }: DayList): string => (day === null ? t("printDay.noDay") : shortDay(day));

/** Everything that may be ticked: its sheets are shown before it is. */
const allPieces = (groups: readonly DayGroup[], paper: Paper): readonly Piece[] => [
  ...groups.flatMap((group) => group.lines.flatMap((line) => line.leaves)),
  ...(paper.rows.find((row) => row.group === "slips")?.pieces ?? []),
];

/** Of each group on paper, the piece that comes out first. */
function firstPieces(paper: Paper): readonly Piece[] {
  return paper.rows
    .filter((row) => row.line === null)
    .flatMap((row) => paper.order.find((piece) => piece.group === row.group) ?? []);
}
