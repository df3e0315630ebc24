import type { Block } from "#core/model/blocks.ts";
import type { Stack } from "#core/layout/box.ts";
import type { Measure } from "#core/layout/measure.ts";
import type { Nodes } from "#core/layout/nodes.ts";
import type { LayoutProblem, NodeId } from "#core/layout/placed.ts";

/** What every block needs to become a box. `problems` and `nodes` grow; all else is fixed for one call. */
export interface Context {
  readonly measure: Measure;
  readonly nodes: Nodes;
  readonly problems: LayoutProblem[];
  readonly document: string;
  /** Room from left to right, mm. */
  readonly width: number;
  /** Height of an empty page's room: what is taller must be parted. */
  readonly pageRoom: number;
  readonly parent: NodeId;
  /** Blocks inside blocks: handed in, so that cells need not import the whole flow that imports them. */
  readonly flow: (blocks: readonly Block[], context: Context) => Stack;
}

export function report(context: Context, code: LayoutProblem["code"], at: string): void {
  context.problems.push({ code, document: context.document, at });
}
