import { asciiName } from "#core/files/file-name.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { PdfFailure, PdfFile, PrintFailure } from "#core/ports-pdf.ts";
import type { FileError } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { isSound } from "#usecases/is-sound.ts";
import type { World } from "#usecases/world.ts";
import {
  PDF_SHARES,
  tellingOf,
  type FileProgress,
  type PhaseShares,
  type Telling,
  type WritingProgress,
} from "#usecases/writing-progress.ts";

/** A document to be, built only when its turn comes. */
export interface Leaf {
  readonly build: () => PrintDocument;
  /** Leaves of one pile are one document in a joined file, with one entry in its outline. Null for a document of its own. */
  readonly pile: string | null;
  readonly pages: number;
}

/** One PDF: its leaves follow each other in it. */
export interface FilePlan {
  /** What it is, for people: "Individual sheets". Also the file's title. */
  readonly title: string;
  /** Made into a name that every system takes: no letters beyond ASCII. */
  readonly nameParts: readonly string[];
  readonly leaves: readonly Leaf[];
}

export type WriteFailure = PdfFailure | FileError | PrintFailure;

/** What came of it. `name` is the file that was being written. */
export type Written =
  | { readonly is: "written"; readonly names: readonly string[]; readonly pages: number }
  | { readonly is: "stopped"; readonly names: readonly string[]; readonly name: string }
  | {
      readonly is: "failed";
      readonly names: readonly string[];
      readonly name: string;
      readonly why: WriteFailure;
    };

export interface Watch {
  readonly onProgress: (progress: WritingProgress) => void;
  readonly signal: AbortSignal;
}

/** Where the file that is being made is. */
type OnFile = (progress: FileProgress) => void;

/** How a plan becomes a file of one kind. */
export interface FileKind {
  /** With the dot. */
  readonly extension: string;
  readonly type: string;
  /** How long each part of making one takes. */
  readonly shares: PhaseShares;
  readonly make: (
    world: World,
    plan: FilePlan,
    onFile: OnFile,
    signal: AbortSignal,
  ) => Promise<Result<{ readonly bytes: Uint8Array }, PdfFailure>>;
}

const PDF: FileKind = { extension: ".pdf", type: "application/pdf", shares: PDF_SHARES, make: makeFile };

/** Pages of all leaves. */
export const pagesOf = (plans: readonly FilePlan[]): number =>
  plans.reduce((sum, plan) => sum + plan.leaves.reduce((pages, leaf) => pages + leaf.pages, 0), 0);

/** Writes PDFs one after another; see `writeFiles`. */
export const writeDocuments = (world: World, plans: readonly FilePlan[], watch: Watch): Promise<Written> =>
  writeFiles(world, plans, watch, PDF);

/**
 * Writes files one after another. A single one may be put where the person chooses; several go to the browser's folder
 * for downloads, for asking each time would be a dialog a file. What was written before a stop or a failure stays.
 */
export async function writeFiles(
  world: World,
  plans: readonly FilePlan[],
  watch: Watch,
  kind: FileKind,
): Promise<Written> {
  const names: string[] = [];
  const telling = tellingFor(plans, watch, kind.shares);
  if (!(await isSound(world))) return { is: "stopped", names, name: "" };
  for (const [index, plan] of plans.entries()) {
    const name = `${uniqueName(plans, index)}${kind.extension}`;
    const made = await kind.make(world, plan, (at) => telling.at(index, at), watch.signal);
    if (!made.ok)
      return made.error.code === "cancelled"
        ? { is: "stopped", names, name }
        : { is: "failed", names, name, why: made.error };
    const { bytes } = made.value;
    const saved = await (plans.length === 1
      ? world.files.saveAs(name, bytes, kind.type)
      : world.files.download(name, bytes, kind.type));
    if (!saved.ok) return { is: "failed", names, name, why: saved.error };
    if (saved.value === "cancelled") return { is: "stopped", names, name };
    names.push(saved.value.name);
    telling.finished(index);
  }
  return { is: "written", names, pages: pagesOf(plans) };
}

const tellingFor = (plans: readonly FilePlan[], { onProgress }: Watch, shares: PhaseShares): Telling =>
  tellingOf({
    plans: plans.map((plan) => ({ title: plan.title, pages: pagesOf([plan]) })),
    shares,
    tell: onProgress,
  });

/** Makes one file and brings up the print dialog for it. */
export async function printDocument(world: World, plan: FilePlan, watch: Watch): Promise<Written> {
  const telling = tellingFor([plan], watch, PDF_SHARES);
  const name = `${fileName(plan)}.pdf`;
  if (!(await isSound(world))) return { is: "stopped", names: [], name };
  const made = await makeFile(world, plan, (at) => telling.at(0, at), watch.signal);
  if (!made.ok)
    return made.error.code === "cancelled"
      ? { is: "stopped", names: [], name }
      : { is: "failed", names: [], name, why: made.error };
  const printed = await world.pdf.print(made.value);
  return printed.ok
    ? { is: "written", names: [], pages: pagesOf([plan]) }
    : { is: "failed", names: [], name, why: printed.error };
}

/** Name of a plan's file, without extension. */
export const fileName = (plan: FilePlan): string =>
  plan.nameParts
    .map(asciiName)
    .filter((part) => part !== "")
    .join("_");

/** Two files of one name would look like one that was written twice. */
function uniqueName(plans: readonly FilePlan[], index: number): string {
  const names = plans.map(fileName);
  const own = names[index] ?? "";
  const same = names.slice(0, index).filter((name) => name === own).length;
  return same === 0 ? own : `${own}-${same + 1}`;
}

async function makeFile(
  world: World,
  plan: FilePlan,
  onFile: OnFile,
  signal: AbortSignal,
): Promise<Result<PdfFile, PdfFailure>> {
  const built = await buildPiles(plan.leaves, onFile, signal);
  if (built === null) return err({ code: "cancelled" });
  const made = await world.pdf.make(
    {
      documents: built.documents,
      mode: "one-file",
      fileName: fileName(plan),
      title: titleOf(plan, built.documents),
      createdAt: utcOf(world.clock.now()),
      fileId: world.chance.hex(16),
    },
    onFile,
    signal,
  );
  if (!made.ok) return made;
  const file = made.value[0];
  return file === undefined ? err({ code: "broken", name: fileName(plan), detail: "no file" }) : ok(file);
}

/** How many are built before the page gets a turn: well under 50 ms. */
const BUILT_AT_ONCE = 4;

/** How many are built before it is told how far it is, which draws the screen anew. */
const BUILT_UNTOLD = 40;

/** The documents of a plan, each pile one document. */
export interface Built {
  readonly documents: readonly PrintDocument[];
  /** Pages that are through once so many documents are. */
  readonly pagesBefore: readonly number[];
}

/** Builds a plan's documents with turns for the page between them. Null where it was stopped. */
export async function buildPiles(
  leaves: readonly Leaf[],
  onFile: OnFile,
  signal: AbortSignal,
): Promise<Built | null> {
  let built = 0;
  const documents: PrintDocument[] = [];
  const pages: number[] = [];
  for (const [index, leaf] of leaves.entries()) {
    if (index % BUILT_UNTOLD === 0) onFile({ phase: "building", pages: built, of: null });
    if (index % BUILT_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    const last = documents.at(-1);
    const document = leaf.build();
    built += leaf.pages;
    if (last !== undefined && leaf.pile !== null && leaf.pile === leaves[index - 1]?.pile) {
      documents[documents.length - 1] = { ...last, sections: [...last.sections, ...document.sections] };
      pages[pages.length - 1] = (pages.at(-1) ?? 0) + leaf.pages;
    } else {
      documents.push(leaf.pile === null ? document : { ...document, name: leaf.pile, title: leaf.pile });
      pages.push(leaf.pages);
    }
  }
  const pagesBefore = pages.map((_, index) => pages.slice(0, index).reduce((sum, each) => sum + each, 0));
  return { documents, pagesBefore };
}

/** Title of a plan's file. */
export const titleOf = (plan: FilePlan, documents: readonly PrintDocument[]): string =>
  documents.length === 1 ? (documents[0]?.title ?? plan.title) : plan.title;

/** "2025-02-14T11:48:00Z" of a stamp with its offset. */
export const utcOf = (stamp: string): string => `${new Date(stamp).toISOString().slice(0, 19)}Z`;
