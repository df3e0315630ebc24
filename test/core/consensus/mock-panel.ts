import { aPanel, type PanelSpec, type Rows } from "#test/core/consensus/panel-builder.ts";
import type { Selection } from "#core/model/selection.ts";

/** An invented panel whose figures were worked out by hand: members OF, MT, IC, BO, SF; 5 and 7 count twice. */
const SCORES: { readonly [candidate: string]: Rows } = {
  "DS-01": [
    [3, 3, 4, 3, 3],
    [4, 4, 4, 3, 4],
    [4, 3, 4, 4, 4],
    [3, 3, 3, 3, 4],
    [4, 4, 4, 4, 3],
    [4, 3, 4, 4, 4],
    [4, 4, 4, 4, 5],
    [4, 4, 4, 3, 4],
    [4, 4, 4, 4, 4],
  ],
  "DS-02": [
    [3, 2, 3, 3, 3],
    [3, 3, 2, 3, 3],
    [2, 3, 3, 3, 2],
    [3, 3, 4, 3, 3],
    [2, 3, 2, 3, 2],
    [3, 3, 3, 3, 3],
    [3, 3, 3, 2, 3],
    [3, 4, 3, 3, 3],
    [4, 3, 3, 4, 3],
  ],
  "DS-03": [
    [4, 4, 3, 4, 4],
    [4, 3, 4, 3, 4],
    [3, 4, 3, 3, 3],
    [4, 4, 4, 4, 3],
    [4, 3, 4, 4, 4],
    [3, 4, 4, 3, 4],
    [4, 4, 4, 3, 4],
    [4, 3, 4, 4, 3],
    [3, 4, 4, 4, 4],
  ],
  "DS-04": [
    [4, 4, 4, 4, 3],
    [3, 3, 2, 3, 3],
    [3, 3, 3, 3, 3],
    [4, 3, 5, 3, 4],
    [4, 2, 4, 3, 5],
    [4, 4, 4, 4, 4],
    [4, 5, 3, 4, 4],
    [4, 4, 5, 4, 4],
    [3, "not-present", 4, 4, 4],
  ],
  "DS-05": [
    [3, 3, 3, 3, 3],
    [3, 4, 3, 3, 3],
    [3, 3, 4, 3, 3],
    [4, 3, 3, 3, 4],
    [3, 3, 3, 4, 3],
    [3, 3, 3, 3, 2],
    [3, 4, 3, 3, 3],
    [3, 3, 3, 3, 4],
    [4, 4, 3, 4, 4],
  ],
  "DS-06": [
    [2, 2, 3, 2, 2],
    [3, 2, 2, 3, 2],
    [2, 2, 2, 2, 3],
    [3, 3, 2, 3, 3],
    [2, 1, 2, 2, 2],
    [3, 2, 3, 2, 3],
    [2, 2, 2, 1, 2],
    [2, 3, 2, 2, 2],
    [3, 3, 3, 3, 2],
  ],
};

const AGREED: { readonly [candidate: string]: readonly number[] } = {
  "DS-01": [3, 4, 4, 3, 4, 4, 4, 4, 4],
  "DS-02": [3, 3, 3, 3, 2, 3, 3, 3, 3],
  "DS-03": [4, 4, 3, 4, 4, 4, 4, 4, 4],
  "DS-04": [4, 3, 3, 4, 4, 4, 4, 4, 4],
  "DS-05": [3, 3, 3, 3, 3, 3, 3, 3, 4],
  "DS-06": [2, 2, 2, 3, 2, 3, 2, 2, 3],
};

export const mockPanel = (change: Partial<PanelSpec> = {}): Selection =>
  aPanel({
    members: ["OF", "MT", "IC", "BO", "SF"],
    scores: SCORES,
    agreed: AGREED,
    weights: [1, 1, 1, 1, 2, 1, 2, 1, 1],
    weightReason: "Influence and leadership carry this post; fixed with the sheet.",
    closed: true,
    ...change,
  });
