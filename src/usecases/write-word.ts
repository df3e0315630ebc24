import { err, ok } from "#core/shared/result.ts";
import {
  buildPiles,
  fileName,
  pagesOf,
  titleOf,
  utcOf,
  writeFiles,
  type FileKind,
  type FilePlan,
  type Watch,
  type Written,
} from "#usecases/make-documents.ts";
import type { World } from "#usecases/world.ts";
import { WORD_SHARES } from "#usecases/writing-progress.ts";

const WORD: FileKind = {
  extension: ".docx",
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  shares: WORD_SHARES,
  make: async (world, plan, onFile, signal) => {
    const built = await buildPiles(plan.leaves, onFile, signal);
    if (built === null) return err({ code: "cancelled" });
    const made = await world.word.make(
      {
        documents: built.documents,
        fileName: fileName(plan),
        title: titleOf(plan, built.documents),
        createdAt: utcOf(world.clock.now()),
      },
      ({ done, joined }) => {
        const all = pagesOf([plan]);
        onFile(
          joined === null
            ? { phase: "writing", pages: built.pagesBefore[done] ?? all, of: null }
            : { phase: "joining", pages: Math.round(all * joined), of: null },
        );
      },
      signal,
    );
    return made.ok ? ok({ bytes: made.value }) : made;
  },
};

/**
 * Writes the same plans as `writeDocuments`, as Word files to be edited. Progress counts the pages that the documents
 * have on paper.
 */
export const writeWord = (world: World, plans: readonly FilePlan[], watch: Watch): Promise<Written> =>
  writeFiles(world, plans, watch, WORD);
