import type { jsPDF } from "jspdf";
import { internalsOf } from "#adapters/pdf/jspdf-internals.ts";
import type { Internals } from "#adapters/pdf/jspdf-internals.ts";
import { hexText } from "#adapters/pdf/pdf-text.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { NodeId, PlacedDocument, StructureNode } from "#core/layout/placed.ts";

interface Mark {
  readonly page: number;
  readonly mcid: number;
}

/** A node of the tree with what of it stands on pages. */
interface Element {
  readonly node: StructureNode;
  readonly language: string | null;
  readonly parent: Element | null;
  readonly kids: Element[];
  readonly marks: Mark[];
  object: number;
}

/** Cells stay even when empty, or columns would no longer be columns. */
const KEPT_EMPTY = new Set(["Table", "TR", "TH", "TD", "Document"]);

/**
 * The tree that makes a PDF readable aloud. jsPDF has none: content is marked while pages are written, and the
 * tree follows as raw objects when jsPDF has put its own.
 */
export class Structure {
  readonly #roots: Element[] = [];
  /** By page: the element of each marked stretch, in order. */
  readonly #onPage: Element[][] = [];
  #elements: Element[] = [];

  /** The nodes of a further document of the file. */
  begin(document: PlacedDocument): void {
    const made: Element[] = [];
    for (const node of document.nodes) {
      const parent = made[node.parent] ?? null;
      const element: Element = {
        node,
        language: node.language ?? (parent === null ? document.language : null),
        parent,
        kids: [],
        marks: [],
        object: 0,
      };
      (parent?.kids ?? this.#roots).push(element);
      made.push(element);
    }
    this.#elements = made;
  }

  /** Opens a stretch of content that belongs to a node; pages count from 1. */
  open(node: NodeId, page: number): string {
    const element = node === ARTIFACT ? undefined : this.#elements[node];
    if (element === undefined) return "/Artifact BMC";
    const onPage = (this.#onPage[page] ??= []);
    element.marks.push({ page, mcid: onPage.length });
    onPage.push(element);
    return `/${element.node.role} <</MCID ${onPage.length - 1}>> BDC`;
  }

  /** Has the tree written when jsPDF puts its objects. */
  attach(doc: jsPDF, language: string): void {
    const internals = internalsOf(doc);
    let root = 0;
    internals.events.subscribe("putPage", ({ pageNumber }) => {
      internals.out(`/StructParents ${pageNumber - 1}`);
      internals.out("/Tabs /S");
    });
    internals.events.subscribe("postPutResources", () => {
      root = this.#write(internals);
    });
    internals.events.subscribe("putCatalog", () => {
      internals.out(`/Lang ${hexText(language)}`);
      internals.out("/MarkInfo <</Marked true>>");
      internals.out(`/StructTreeRoot ${root} 0 R`);
    });
  }

  #write(internals: Internals): number {
    const root = internals.newObjectDeferred();
    const kept = this.#roots.map((element) => pruned(element)).filter((element) => element !== null);
    for (const element of kept) number(element, internals);
    for (const element of kept) put(element, root, internals);
    const parents = this.#onPage.flatMap((elements, page) =>
      elements === undefined
        ? []
        : [`${page - 1} [${elements.map((element) => `${element.object} 0 R`).join(" ")}]`],
    );
    internals.newObjectDeferredBegin(root, true);
    internals.out(
      `<</Type /StructTreeRoot /K [${kept.map((element) => `${element.object} 0 R`).join(" ")}] /ParentTree <</Nums [${parents.join(" ")}]>>>>`,
    );
    internals.out("endobj");
    return root;
  }
}

/** Without branches that have nothing on any page. */
function pruned(element: Element): Element | null {
  const kids = element.kids.map((kid) => pruned(kid)).filter((kid) => kid !== null);
  element.kids.splice(0, element.kids.length, ...kids);
  const empty = kids.length === 0 && element.marks.length === 0;
  return empty && !KEPT_EMPTY.has(element.node.role) ? null : element;
}

function number(element: Element, internals: Internals): void {
  element.object = internals.newObjectDeferred();
  for (const kid of element.kids) number(kid, internals);
}

function put(element: Element, parent: number, internals: Internals): void {
  const { node, marks, kids } = element;
  const first = marks[0];
  const own = marks.map(({ page, mcid }) =>
    page === first?.page
      ? `${mcid}`
      : `<</Type /MCR /Pg ${internals.getPageInfo(page).objId} 0 R /MCID ${mcid}>>`,
  );
  const all = [...own, ...kids.map((kid) => `${kid.object} 0 R`)];
  const page = first === undefined ? "" : ` /Pg ${internals.getPageInfo(first.page).objId} 0 R`;
  const scope = node.scope === undefined ? "" : ` /A <</O /Table /Scope /${node.scope}>>`;
  const alt = node.alt === undefined ? "" : ` /Alt ${hexText(node.alt)}`;
  const language = element.language === null ? "" : ` /Lang ${hexText(element.language)}`;
  internals.newObjectDeferredBegin(element.object, true);
  internals.out(
    `<</S /${node.role} /P ${parent} 0 R${page} /K [${all.join(" ")}]${scope}${alt}${language}>>`,
  );
  internals.out("endobj");
  for (const kid of kids) put(kid, element.object, internals);
}
