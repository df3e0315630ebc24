import { writeDocx } from "#adapters/word/write-docx.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { WordRequest } from "#core/ports-word.ts";
import { must } from "#test/builders.ts";
import { readWord, type WordFile } from "./read-word.ts";

export const aWordRequest = (
  documents: readonly PrintDocument[],
  more: Partial<WordRequest> = {},
): WordRequest => ({
  documents,
  fileName: "a-file",
  title: "A title",
  createdAt: "2025-02-14T11:48:00Z",
  ...more,
});

/** The documents as one Word file. */
export const wordBytes = async (
  documents: readonly PrintDocument[],
  more: Partial<WordRequest> = {},
): Promise<Uint8Array> => must(await writeDocx(aWordRequest(documents, more)));

/** The documents as one Word file, opened again. */
export const wordOf = async (
  documents: readonly PrintDocument[],
  more: Partial<WordRequest> = {},
): Promise<WordFile> => readWord(await wordBytes(documents, more));
