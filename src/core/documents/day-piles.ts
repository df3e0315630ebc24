import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { DayList } from "#core/people/schedule.ts";
import { coverSlip } from "#core/documents/cover-slip.ts";
import { candidateById, personById, printedName } from "#core/documents/parts.ts";
import type { DayGroupKind, DayLeaf } from "#core/documents/print-day.ts";
import { DAY_GROUPS } from "#core/documents/print-day.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { Print } from "#core/documents/print.ts";
import type { FormKind } from "#core/documents/forms.ts";

export type PilesFor = "person" | "candidate";

/** Whom a pile is for; the room's holds what is nobody's. */
export type PileOf =
  | { readonly is: "person"; readonly id: PersonId }
  | { readonly is: "candidate"; readonly id: CandidateId }
  | { readonly is: "room" };

export interface Pile {
  readonly of: PileOf;
  readonly leaves: readonly DayLeaf[];
}

/**
 * The chosen pieces of paper in piles: people in panel order or candidates in the order of the day, the room last. What
 * is kept about a candidate by hand goes to whoever keeps the record. Within a pile pieces keep the order of the list.
 */
export function dayPiles(
  selection: Selection,
  day: DayList,
  leaves: readonly DayLeaf[],
  by: PilesFor,
): readonly Pile[] {
  const recorder = selection.people.find((person) => person.role === "recorder" && !person.withdrawn);
  const owner = (leaf: DayLeaf): string =>
    by === "candidate"
      ? (leaf.candidate ?? "")
      : (leaf.person ?? (RECORDERS.has(leaf.group) ? (recorder?.id ?? "") : ""));
  const order: readonly PileOf[] = [
    ...(by === "candidate"
      ? day.candidates.map(({ id }) => ({ is: "candidate", id }) as const)
      : selection.people.map(({ id }) => ({ is: "person", id }) as const)),
    { is: "room" },
  ];
  return order
    .map((of): Pile => ({
      of,
      leaves: leaves.filter((leaf) => owner(leaf) === (of.is === "room" ? "" : of.id)),
    }))
    .filter((pile) => pile.leaves.length > 0);
}

const RECORDERS = new Set<DayGroupKind>(["checklists", "blank-records"]);

/** A pile needs no slip where it is the only one. */
export const needSlips = (piles: readonly Pile[]): boolean => piles.length > 1;

/** The identity of a pile's slip: another pile, place or content is another slip. */
export const slipId = ({ of, leaves }: Pile, index: number, piles: number): string =>
  `slip/${of.is === "room" ? "" : of.id}/${index + 1}/${piles}/${leaves.length}`;

/** The slip that lies on a pile. */
export function slipOf(
  selection: Selection,
  day: DayList,
  piles: readonly Pile[],
  index: number,
  form: FormKind,
): (print: Print) => PrintDocument {
  return (print) => {
    const pile = piles[index];
    if (pile === undefined) throw new Error("no such pile");
    return coverSlip(
      selection,
      {
        ...ownerText(selection, pile.of, print),
        day: day.day,
        number: index + 1,
        of: piles.length,
        holds: DAY_GROUPS.map((group) => ({
          what: print.say(group === "booklets" ? `dayGroup.booklets.${form}` : `dayGroup.${group}`),
          count: pile.leaves.filter((leaf) => leaf.group === group).length,
        })).filter(({ count }) => count > 0),
      },
      print,
    );
  };
}

function ownerText(
  selection: Selection,
  of: PileOf,
  print: Print,
): { readonly title: string; readonly under: string } {
  switch (of.is) {
    case "room":
      return { title: print.say("forTheRoom"), under: print.say("forTheRoomHint") };
    case "person": {
      const person = personById(selection, of.id);
      return { title: person?.name ?? "", under: print.say(`role.${person?.role ?? "member"}`) };
    }
    case "candidate": {
      const candidate = candidateById(selection, of.id);
      return {
        title: candidate?.code ?? "",
        under: [candidate?.time ?? "", candidate === undefined ? "" : printedName(selection, candidate)]
          .filter((part) => part !== "")
          .join(" "),
      };
    }
  }
}
