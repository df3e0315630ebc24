import { Document, Packer, type ISectionOptions } from "docx";
import type { WordFailure, WordProgress, WordRequest } from "#core/ports-word.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { createLists, NUMBERING } from "#adapters/word/lists.ts";
import { coreProperties, FONT_TABLE } from "#adapters/word/package-parts.ts";
import { plainText } from "#adapters/word/plain-text.ts";
import { fileSections, wordSection } from "#adapters/word/sections.ts";
import { stillZip } from "#adapters/word/still-zip.ts";
import { wordStyles } from "#adapters/word/styles.ts";

/** Makes a Word file anywhere: in the worker, in Node for tests. */
export async function writeDocx(
  request: WordRequest,
  onProgress?: (progress: WordProgress) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, WordFailure>> {
  let name = request.documents[0]?.name ?? request.fileName;
  const total = request.documents.length;
  try {
    const sections = fileSections(request.documents);
    const lists = createLists();
    const made: ISectionOptions[] = [];
    for (const [index, section] of sections.entries()) {
      if (section.document !== sections[index - 1]?.document) {
        name = section.document.name;
        onProgress?.({ done: request.documents.indexOf(section.document), total, name });
      }
      made.push(wordSection(section, lists, sections.length === 1));
    }
    name = request.fileName;
    onProgress?.({ done: total, total, name });
    return ok(await packed(request, made));
  } catch (error) {
    return err({ code: "broken", name, detail: error instanceof Error ? error.message : String(error) });
  }
}

async function packed(
  { title, createdAt, documents }: WordRequest,
  sections: readonly ISectionOptions[],
): Promise<Uint8Array<ArrayBuffer>> {
  const language = documents[0]?.language ?? "en-GB";
  const document = new Document({
    title: plainText(title),
    styles: wordStyles(language),
    numbering: NUMBERING,
    sections,
  });
  const parts = [coreProperties({ title, language, createdAt }), FONT_TABLE];
  return stillZip(new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts)));
}
