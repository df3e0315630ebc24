import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import { sheetState, waitedFor } from "#core/collect/state.ts";
import { receiptOf } from "#core/scores/receipt.ts";
import { SELECTION, tell } from "#test/core/acts/pens.ts";
import { scoresheet, SCORING, SETUP, type Step } from "#test/core/acts/samples.ts";

const PAIR = { member: "p2", candidate: "x1" };
const PAPER = { typedBy: "Recorder", confirmedBy: "Ana Kovač", afterUnsealing: false };

const DECLARED = SCORING.filter(({ draft }) => draft.kind === "declaration-made/1");
const RECEIVED: Step = { by: "desk", draft: { kind: "paper-received/1", subject: "p2 x1", body: PAIR } };
const ON_SCREEN: Step = {
  by: "member",
  draft: { kind: "scoresheet-handed-in/2", subject: "p2 x1", body: { sheet: scoresheet() } },
};
const TYPED: Step = {
  by: "desk",
  draft: {
    kind: "scoresheet-handed-in/2",
    subject: "p2 x1",
    body: { sheet: scoresheet({ paper: PAPER }) },
  },
};
const takenBack = (by: Step["by"]): Step => ({
  by,
  draft: { kind: "scoresheet-taken-back/1", subject: "p2 x1", body: { ...PAIR, reason: "A wrong row" } },
});
const UNSEALED: Step = {
  by: "desk",
  draft: {
    kind: "candidate-unsealed/1",
    subject: "x1",
    body: { candidate: "x1", presentChair: "p1" },
  },
};
const TYPED_LATE: Step = {
  by: "desk",
  draft: {
    kind: "scoresheet-handed-in/2",
    subject: "p2 x1",
    body: { sheet: scoresheet({ paper: { ...PAPER, afterUnsealing: true } }) },
  },
};

const after = (...steps: readonly Step[]) =>
  fold(SELECTION, tell([...SETUP, ...DECLARED, ...steps])).selection;

const stateAfter = (...steps: readonly Step[]) => sheetState(after(...steps), "p2", "x1");

describe("the receipt of a paper sheet", () => {
  it("is no sheet any more once its member took back the one handed in on screen after it", () => {
    const selection = after(RECEIVED, ON_SCREEN, takenBack("member"));
    expect(sheetState(selection, "p2", "x1")).toBe("not-handed-in");
    expect(receiptOf(selection, "p2", "x1")).toBeNull();
    expect(waitedFor(selection, "x1").map(({ id }) => id)).toContain("p2");
  });

  it("can be noted anew then", () => {
    expect(stateAfter(RECEIVED, ON_SCREEN, takenBack("member"), RECEIVED)).toBe("paper-received");
  });

  it("holds where the recorder took back what was typed: the paper is still there", () => {
    expect(stateAfter(RECEIVED, TYPED, takenBack("desk"))).toBe("paper-received");
    expect(stateAfter(TYPED, RECEIVED, takenBack("desk"))).toBe("paper-received");
    expect(stateAfter(TYPED, takenBack("desk"))).toBe("not-handed-in");
  });

  it.each([
    ["before the sheet was handed in on screen", [RECEIVED, ON_SCREEN]],
    ["beside a sheet handed in on screen", [ON_SCREEN, RECEIVED]],
  ] as const)("noted %s holds for what an older record typed after unsealing", (_, begun) => {
    const unsealed = [...begun, takenBack("member"), UNSEALED];
    expect(stateAfter(...unsealed)).toBe("paper-received");
    expect(stateAfter(...unsealed, TYPED_LATE)).toBe("unsealed");
  });
});
