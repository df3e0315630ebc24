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
  readonly sections: (readonly DraftPage[])[];
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
  return [...finishAll(documents.map((document) => draftDocument(document, measure)))];
}

/** A file being placed piece by piece, for whoever wants a turn between two: one document may be a pile of booklets. */
export interface FileLayout {
  /** Places a further document, section by section; gives the pages that each takes. */
  add(document: PrintDocument): Iterable<number>;
  /** The placed documents one by one, once all are added. */
  finish(): Iterable<PlacedDocument>;
}

export function beginFile(measure: Measure): FileLayout {
  const drafts: DraftDocument[] = [];
  return {
    add: function* (document) {
      const draft = newDraft(document);
      drafts.push(draft);
      for (const section of document.sections) yield placeSection(draft, section, measure);
    },
    finish: () => finishAll(drafts),
  };
}

const newDraft = (source: PrintDocument): DraftDocument => ({
  source,
  sections: [],
  nodes: new Nodes(),
  problems: [],
});

function draftDocument(document: PrintDocument, measure: Measure): DraftDocument {
  const draft = newDraft(document);
  for (const section of document.sections) placeSection(draft, section, measure);
  return draft;
}

/** Places the next section of a document; gives the pages that it takes. */
function placeSection(draft: DraftDocument, section: PrintSection, measure: Measure): number {
  const { source, nodes, problems } = draft;
  const pages = sectionPages(section, source, {
    measure,
    nodes,
    problems,
    document: source.name,
    parent: 0,
    flow,
  });
  draft.sections.push(pages);
  return pagesTaken(source, pages);
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

const pagesTaken = (source: PrintDocument, pages: readonly DraftPage[]): number =>
  pages.length + (needsBack(source, pages) ? 1 : 0);

const pageCount = (draft: DraftDocument): number =>
  draft.sections.reduce((sum, pages) => sum + pagesTaken(draft.source, pages), 0);

function* finishAll(drafts: readonly DraftDocument[]): Iterable<PlacedDocument> {
  const total = drafts.reduce((sum, draft) => sum + pageCount(draft), 0);
  let before = 0;
  for (const draft of drafts) {
    const placed = finish(draft, before, total);
    before += placed.pages.length;
    yield placed;
  }
}

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
