import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Run, Text } from "#core/model/printed-text.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import type { Print } from "#core/documents/print.ts";
import { sheetCode } from "#core/sheet/lock-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** Bold run. */
export const bold = (text: string): Run => ({ text, weight: 600 });

/** A sentence that begins with a number word, with its capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With its full stop, unless it ends with a stop of its own. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

type ParagraphMore = Omit<Extract<Block, { kind: "paragraph" }>, "kind" | "text" | "style">;

export const paragraph = (
  text: Text,
  style: NonNullable<Extract<Block, { kind: "paragraph" }>["style"]> = "body",
  more: ParagraphMore = {},
): Block => ({ kind: "paragraph", text, style, ...more });

export const textCell = (text: Text): Cell => ({ kind: "text", text });

/** The sheet in force. Documents of scores need one; before the lock there is nothing to print them from. */
export function sheetOf(selection: Selection): Sheet {
  const locked = sheetInForce(selection);
  if (locked === null) throw new Error("documents need a locked sheet");
  return locked.sheet;
}

const CODES = new WeakMap<Sheet, string>();

/** The sheet's code. A sheet never changes, and its hash is asked for by every page of hundreds. */
export function codeOfSheet(sheet: Sheet): string {
  const known = CODES.get(sheet) ?? sheetCode(sheet);
  CODES.set(sheet, known);
  return known;
}

/** "Sheet 45MQ-Y9JT, version 1": from which sheet a paper is. */
export const sheetFoot = (selection: Selection, print: Print): string =>
  print.say("sheetFoot", {
    code: codeOfSheet(sheetOf(selection)),
    version: String(sheetInForce(selection)?.version ?? 1),
  });

export const postTitle = (selection: Selection): string => selection.post?.fields.title?.value ?? "";

/** "Head, Technical Security, vacancy 200510". */
export function postLine(selection: Selection, print: Print): string {
  const reference = selection.post?.fields.reference?.value;
  const title = postTitle(selection);
  return reference === undefined ? title : `${title}, ${print.say("vacancy", { reference })}`;
}

/** "Organisation, division" as far as the notice says. */
export function bodyLine(selection: Selection): string {
  const { organisation, division } = selection.post?.fields ?? {};
  return [organisation?.value, division?.value].filter((each) => each !== undefined).join(", ");
}

export const personById = (selection: Selection, id: PersonId): Person | undefined =>
  selection.people.find((person) => person.id === id);

export const nameOf = (selection: Selection, id: PersonId): string => personById(selection, id)?.name ?? "";

export const initialsById = (selection: Selection, id: PersonId): string =>
  personById(selection, id)?.initials ?? "";

export const candidateById = (selection: Selection, id: CandidateId): Candidate | undefined =>
  selection.candidates.find((candidate) => candidate.id === id);

export const codeOf = (selection: Selection, id: CandidateId): string =>
  candidateById(selection, id)?.code ?? "";

/** The candidate's name, empty where documents show codes only. */
export const printedName = (selection: Selection, candidate: Candidate): string =>
  selection.documents.names === "codes" ? "" : candidate.name;

/** "DS-04 Teodor Quillbranch", or the code alone. */
export function codeAndName(selection: Selection, id: CandidateId): string {
  const candidate = candidateById(selection, id);
  if (candidate === undefined) return "";
  return [candidate.code, printedName(selection, candidate)].filter((part) => part !== "").join(" ");
}

/** Code in bold, name beside it. */
export function codeAndNameRuns(selection: Selection, id: CandidateId): readonly Run[] {
  const candidate = candidateById(selection, id);
  const name = candidate === undefined ? "" : printedName(selection, candidate);
  return [
    { text: name === "" ? codeOf(selection, id) : `${codeOf(selection, id)} `, weight: 600 },
    { text: name, weight: 400 },
  ];
}

/** "Printed 12 February 2025, 17:31. 7F3C-91XK-D1": when, and from which sheet. */
export function printedLine(selection: Selection, print: Print, letter: string): string {
  const stamp = print.say("printed", {
    day: print.day(print.printedAt.slice(0, 10)),
    time: print.printedAt.slice(11, 16),
  });
  const locked = sheetInForce(selection);
  const code = locked === null ? letter : `${codeOfSheet(locked.sheet)}-${letter}${locked.version}`;
  return `${print.draft ? `${print.say("draft")}. ` : ""}${stamp}. ${code}`;
}

/** "Interviewed 18 February 2025 and 20 February 2025."; empty where there was no day. */
export const interviewedOn = (days: readonly string[], print: Print): string =>
  days.length === 0 ? "" : print.say("interviewedOn", { day: print.list(days.map((day) => print.day(day))) });

/** A flowing document with the usual head and foot. */
export function flowDocument(
  selection: Selection,
  print: Print,
  given: {
    readonly name: string;
    readonly title: string;
    readonly letter: string;
    readonly right: string;
    readonly footLeft?: string;
    readonly blocks: readonly Block[];
  },
): PrintDocument {
  return {
    name: given.name,
    title: `${given.title}, ${postLine(selection, print)}`,
    language: print.language,
    format: print.format,
    marking: selection.documents.marking,
    header: {
      left: print.draft ? print.say("draftOf", { title: given.title }) : given.title,
      middle: postLine(selection, print),
      right: given.right,
    },
    foot: { left: given.footLeft ?? "", right: printedLine(selection, print, given.letter) },
    sections: [{ kind: "flow", blocks: given.blocks }],
  };
}

/** "counts twice", "counts three times"; null for the usual weight of one. */
export const weightNote = (weight: number, print: Print): string | null =>
  weight === 1 ? null : weight === 2 ? print.say("countsTwice") : print.say("countsTimes", { count: weight });
