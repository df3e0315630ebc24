import type { jsPDF } from "jspdf";
import type { Bookmark } from "#core/layout/placed.ts";

type Entry = ReturnType<jsPDF["outline"]["add"]>;

/** The PDF's outline; with several documents in one file, each has its bookmarks under its title. */
export class Bookmarks {
  readonly #doc: jsPDF;

  constructor(doc: jsPDF) {
    this.#doc = doc;
  }

  /** `title` is null in a file of one document. `before` counts the file's pages before this document. */
  add(title: string | null, bookmarks: readonly Bookmark[], before: number): void {
    const root: Entry | null =
      title === null ? null : this.#doc.outline.add(null, title, { pageNumber: before + 1 });
    const open: { level: number; entry: Entry }[] = [];
    for (const bookmark of bookmarks) {
      while ((open.at(-1)?.level ?? 0) >= bookmark.level) open.pop();
      const entry = this.#doc.outline.add(open.at(-1)?.entry ?? root, bookmark.text, {
        pageNumber: before + bookmark.page + 1,
      });
      open.push({ level: bookmark.level, entry });
    }
  }
}
