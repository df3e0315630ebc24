import { createFontStore } from "#adapters/pdf/font-files.ts";
import { createFontMetrics } from "#adapters/pdf/font-metrics.ts";
import { fontsUsed } from "#adapters/pdf/fonts-used.ts";
import { fileIdAt } from "#adapters/pdf/pdf-text.ts";
import { beginPdf } from "#adapters/pdf/write-pdf.ts";
import type { FileFacts } from "#adapters/pdf/write-pdf.ts";
import { beginFile, layoutDocument } from "#core/layout/layout-document.ts";
import type { PlacedDocument } from "#core/layout/placed.ts";
import type { PdfFailure, PdfFile, PdfProgress, PdfRequest } from "#core/ports-pdf.ts";
import { err, ok } from "#core/shared/result.ts";
import type { Result } from "#core/shared/result.ts";

export interface MakeHooks {
  readonly onProgress?: (progress: PdfProgress) => void;
  /** Called between documents: lets messages in. False ends the work. */
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
    let name = request.documents[0]?.name ?? request.fileName;
    const progress = (done: number, current: string): void => {
      name = current;
      hooks.onProgress?.({ done, total: request.documents.length, name: current });
    };
    try {
      return await (request.mode === "one-file"
        ? oneFile(request, workshop, hooks, progress)
        : eachFile(request, workshop, hooks, progress));
    } catch (error) {
      return err({ code: "broken", name, detail: error instanceof Error ? error.message : String(error) });
    }
  };
}

type Report = (done: number, name: string) => void;

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
  { metrics, store }: Workshop,
  hooks: MakeHooks,
  report: Report,
): Promise<Result<readonly PdfFile[], PdfFailure>> {
  const file = beginFile(metrics);
  for (const document of request.documents) {
    if ((await hooks.turn?.()) === false) return cancelled;
    file.add(document);
  }
  const placed = file.finish();
  const refused = refusal(placed);
  if (refused !== null) return refused;
  const fonts = await store.load(fontsUsed(placed, metrics));
  const writer = beginPdf(placed, factsOf(request, request.title, 0), fonts, metrics);
  for (const [index, document] of placed.entries()) {
    report(index, document.name);
    if ((await hooks.turn?.()) === false) return cancelled;
    writer.add(document);
  }
  const bytes = writer.bytes();
  report(placed.length, request.fileName);
  return ok([{ name: request.fileName, bytes }]);
}

async function eachFile(
  request: PdfRequest,
  { metrics, store }: Workshop,
  hooks: MakeHooks,
  report: Report,
): Promise<Result<readonly PdfFile[], PdfFailure>> {
  const files: PdfFile[] = [];
  for (const [index, document] of request.documents.entries()) {
    report(index, document.name);
    if ((await hooks.turn?.()) === false) return cancelled;
    const placed = layoutDocument(document, metrics);
    const refused = refusal([placed]);
    if (refused !== null) return refused;
    const fonts = await store.load(fontsUsed([placed], metrics));
    const writer = beginPdf([placed], factsOf(request, document.title, index), fonts, metrics);
    writer.add(placed);
    files.push({ name: document.name, bytes: writer.bytes() });
  }
  report(files.length, request.documents.at(-1)?.name ?? request.fileName);
  return ok(files);
}
