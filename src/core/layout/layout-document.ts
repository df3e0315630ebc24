import type { PrintDocument, PrintSection } from "#core/model/blocks.ts";
import { clean } from "#core/layout/clean.ts";
import type { Context } from "#core/layout/context.ts";
import type { DraftPage } from "#core/layout/draft-page.ts";
import { flow } from "#core/layout/flow.ts";
import { flowPages } from "#core/layout/flow-section.ts";
import { formPages } from "#core/layout/form/form-pages.ts";
import type { Measure } from "#core/layout/measure.ts";
import { Nodes } from "#core/layout/nodes.ts";
import { platePages } from "#core/layout/name-plate.ts";
import { outsidePage } from "#core/layout/outside-page.ts";
import type { Bookmark, LayoutProblem, PlacedDocument, PlacedPage } from "#core/layout/placed.ts";

interface DraftDocument {
  readonly source: PrintDocument;
  readonly sections: readonly (readonly DraftPage[])[];
  readonly nodes: Nodes;
  readonly problems: LayoutProblem[];
}

/** Places one document that is a file of its own. */
export function layoutDocument(document: PrintDocument, measure: Measure): PlacedDocument {
  const draft = draftDocument(document, measure);
  return finish(draft, 0, pageCount(draft));
}

/** Places documents that follow each other in one file, so that `{filePage}` counts through. */
export function layoutFile(documents: readonly PrintDocument[], measure: Measure): PlacedDocument[] {
  const file = beginFile(measure);
  for (const document of documents) file.add(document);
  return file.finish();
}

/** A file being placed document by document, for whoever wants a turn between two. */
export interface FileLayout {
  add(document: PrintDocument): void;
  finish(): PlacedDocument[];
}

export function beginFile(measure: Measure): FileLayout {
  const drafts: DraftDocument[] = [];
  return {
    add: (document) => {
      drafts.push(draftDocument(document, measure));
    },
    finish: () => {
      const total = drafts.reduce((sum, draft) => sum + pageCount(draft), 0);
      let before = 0;
      return drafts.map((draft) => {
        const placed = finish(draft, before, total);
        before += placed.pages.length;
        return placed;
      });
    },
  };
}

function draftDocument(document: PrintDocument, measure: Measure): DraftDocument {
  const nodes = new Nodes();
  const problems: LayoutProblem[] = [];
  const base: Omit<Context, "width" | "pageRoom"> = {
    measure,
    nodes,
    problems,
    document: document.name,
    parent: 0,
    flow,
  };
  const sections = document.sections.map((section) => sectionPages(section, document, base));
  return { source: document, sections, nodes, problems };
}

function sectionPages(
  section: PrintSection,
  document: PrintDocument,
  base: Omit<Context, "width" | "pageRoom">,
): readonly DraftPage[] {
  switch (section.kind) {
    case "flow":
      return flowPages(section, document, base);
    case "name-plate":
      return platePages(section, document, base);
    case "booklet":
    case "short-form":
      return formPages(section, document, base);
  }
}

/** Whether a section ends on a front whose back must stay blank, so that the next begins on a new sheet. */
const needsBack = (source: PrintDocument, pages: readonly DraftPage[]): boolean =>
  source.sides === "both" && pages.length % 2 === 1;

const pageCount = (draft: DraftDocument): number =>
  draft.sections.reduce((sum, pages) => sum + pages.length + (needsBack(draft.source, pages) ? 1 : 0), 0);

function finish(draft: DraftDocument, before: number, filePages: number): PlacedDocument {
  const pages: PlacedPage[] = [];
  const bookmarks: Bookmark[] = [];
  const total = pageCount(draft);
  for (const section of draft.sections) {
    for (const [index, page] of section.entries()) {
      const number = pages.length + 1;
      const numbers = {
        page: number,
        pages: total,
        sectionPage: index + 1,
        sectionPages: section.length,
        filePage: before + number,
        filePages,
      };
      for (const bookmark of page.bookmarks)
        bookmarks.push({ ...bookmark, text: clean(bookmark.text).replaceAll("\n", " "), page: number - 1 });
      pages.push({ width: page.width, height: page.height, items: [...page.items, ...page.finish(numbers)] });
    }
    const last = section.at(-1);
    if (last !== undefined && needsBack(draft.source, section))
      pages.push({ width: last.width, height: last.height, items: [] });
  }
  const { source, nodes, problems } = draft;
  const outside = outsidePage(pages).map((at): LayoutProblem => ({
    code: "outside-page",
    document: source.name,
    at,
  }));
  const actualSize = source.sections.some((section) => section.kind !== "flow");
  return {
    name: source.name,
    title: clean(source.title),
    language: source.language,
    pages,
    nodes: nodes.list,
    bookmarks,
    problems: [...problems, ...outside],
    actualSize,
    ...(source.sides === undefined ? {} : { sides: source.sides }),
  };
}
