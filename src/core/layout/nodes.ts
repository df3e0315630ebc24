import { ARTIFACT } from "#core/layout/placed.ts";
import type { NodeId, Role, StructureNode } from "#core/layout/placed.ts";

/** The structure tree of one document, grown in reading order. Node 0 is the document itself. */
export class Nodes {
  readonly list: StructureNode[] = [{ role: "Document", parent: ARTIFACT }];

  /** Below an artifact everything is one: a header that is repeated overleaf. */
  add(
    role: Role,
    parent: NodeId,
    more: { alt?: string; scope?: "Column" | "Row"; language?: string } = {},
  ): NodeId {
    if (parent === ARTIFACT) return ARTIFACT;
    this.list.push({ role, parent, ...more });
    return this.list.length - 1;
  }
}
