import { createFontStore } from "#adapters/pdf/font-files.ts";
import { createFontMetrics } from "#adapters/pdf/font-metrics.ts";
import type { PdfFont } from "#adapters/pdf/font-names.ts";
import { fontsUsed } from "#adapters/pdf/fonts-used.ts";
import { fileIdAt } from "#adapters/pdf/pdf-text.ts";
import { beginPdf } from "#adapters/pdf/write-pdf.ts";
import type { FileFacts } from "#adapters/pdf/write-pdf.ts";
import { beginFile } from "#core/layout/layout-document.ts";
import type { PlacedDocument } from "#core/layout/placed.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { PdfFailure, PdfFile, PdfPhase, PdfProgress, PdfRequest } from "#core/ports-pdf.ts";
import { err, ok } from "#core/shared/result.ts";
import type { Result } from "#core/shared/result.ts";

export interface MakeHooks {
  /** Called for every page. */
  readonly onProgress?: (progress: PdfProgress) => void;
  /** Called between sections and between pages: lets messages in. False ends the work. */
  readonly turn?: () => Promise<boolean>;
}

interface Workshop {
  readonly metrics: ReturnType<typeof createFontMetrics>;
  readonly store: ReturnType<typeof createFontStore>;
}

export type MakeFiles = (
  request: PdfRequest,
  hooks?: MakeHooks,
) => Promise<Result<readonly PdfFile[], PdfFailure>>;

/** Makes PDFs anywhere: in the worker, in Node for tests and benches. The fonts stay unpacked between requests. */
export function createMakeFiles(): MakeFiles {
  const workshop: Workshop = { metrics: createFontMetrics(), store: createFontStore() };
  return async (request, hooks = {}) => {
    const work = new Work(request.documents[0]?.name ?? request.fileName, hooks);
    try {
      return await (request.mode === "one-file"
        ? oneFile(request, workshop, work)
        : eachFile(request, workshop, work));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return err({ code: "broken", name: work.name, detail });
    }
  };
}

/** What goes on between the maker and whoever asked it: where it is, and whether it may go on. */
class Work {
  /** The document it is at. */
  name: string;
  readonly #hooks: MakeHooks;

  constructor(name: string, hooks: MakeHooks) {
    this.name = name;
    this.#hooks = hooks;
  }

  tell(phase: PdfPhase, pages: number, of: number | null): void {
    this.#hooks.onProgress?.({ phase, pages, of, name: this.name });
  }

  async goesOn(): Promise<boolean> {
    return (await this.#hooks.turn?.()) !== false;
  }
}

const cancelled = err({ code: "cancelled" } as const);

function factsOf(request: PdfRequest, title: string, place: number): FileFacts {
  return {
    title,
    createdAt: request.createdAt,
    fileId: fileIdAt(request.fileId, place),
    attachments: request.attachments ?? [],
  };
}

function refusal(documents: readonly PlacedDocument[]): Result<never, PdfFailure> | null {
  const problems = documents.flatMap((document) => document.problems);
  return problems.length === 0 ? null : err({ code: "does-not-fit", problems });
}

async function oneFile(
  request: PdfRequest,
  workshop: Workshop,
  work: Work,
): Promise<Result<readonly PdfFile[], PdfFailure>> {
  const made = await makeFile(request.documents, factsOf(request, request.title, 0), workshop, work);
  return made.ok ? ok([{ name: request.fileName, bytes: made.value }]) : made;
}

async function eachFile(
  request: PdfRequest,
  workshop: Workshop,
  work: Work,
): Promise<Result<readonly PdfFile[], PdfFailure>> {
  const files: PdfFile[] = [];
  for (const [index, document] of request.documents.entries()) {
    const made = await makeFile([document], factsOf(request, document.title, index), workshop, work);
    if (!made.ok) return made;
    files.push({ name: document.name, bytes: made.value });
  }
  return ok(files);
}

async function makeFile(
  documents: readonly PrintDocument[],
  facts: FileFacts,
  { metrics, store }: Workshop,
  work: Work,
): Promise<Result<Uint8Array<ArrayBuffer>, PdfFailure>> {
  const file = await placeFile(documents, metrics, work);
  if (file === null) return cancelled;
  const { placed } = file;
  const refused = refusal(placed);
  if (refused !== null) return refused;
  work.name = placed[0]?.name ?? work.name;
  const of = placed.reduce((sum, document) => sum + document.pages.length, 0);
  work.tell("drawing", 0, of);
  const writer = beginPdf(placed, facts, await store.load(file.fonts), metrics);
  for (const document of placed) {
    work.name = document.name;
    for (const page of writer.add(document)) {
      work.tell("drawing", page, of);
      if (!(await work.goesOn())) return cancelled;
    }
  }
  const bytes = writer.bytes((page) => work.tell("writing", page, of));
  return (await work.goesOn()) ? ok(bytes) : cancelled;
}

/** The documents with all their text in its place, and the fonts for it. Null where the work was ended. */
async function placeFile(
  documents: readonly PrintDocument[],
  metrics: Workshop["metrics"],
  work: Work,
): Promise<{ readonly placed: readonly PlacedDocument[]; readonly fonts: ReadonlySet<PdfFont> } | null> {
  const file = beginFile(metrics);
  let pages = 0;
  work.name = documents[0]?.name ?? work.name;
  work.tell("placing", 0, null);
  for (const document of documents) {
    work.name = document.name;
    for (const taken of file.add(document)) {
      work.tell("placing", (pages += taken), null);
      if (!(await work.goesOn())) return null;
    }
  }
  const placed: PlacedDocument[] = [];
  const fonts = new Set<PdfFont>();
  for (const document of file.finish()) {
    placed.push(document);
    for (const font of fontsUsed([document], metrics)) fonts.add(font);
    if (!(await work.goesOn())) return null;
  }
  return { placed, fonts };
}
