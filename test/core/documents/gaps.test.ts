import { beforeAll, describe, expect, it } from "vitest";
import { setOrderOfMerit } from "#core/comparison/set-order.ts";
import { orderDemands } from "#core/comparison/demands.ts";
import { startOrder } from "#core/comparison/order-draft.ts";
import { signOrder } from "#core/comparison/sign-order.ts";
import { receivePaper } from "#core/collect/unseal.ts";
import { signDeliberation } from "#core/consensus/sign.ts";
import { writeSummary } from "#core/consensus/summary.ts";
import { doneLines } from "#core/documents/done-lines.ts";
import { documentGaps, isDraft, type Gap } from "#core/documents/gaps.ts";
import { noteEvent } from "#core/interviews/record.ts";
import type { Selection } from "#core/model/selection.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { recordActs, recordStep } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";
import { buildSelection, must, stateOf, type Stage } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";

const REASON = "The panel read the evidence side by side and heard more of it from the first.";
const codes = (gaps: readonly Gap[]): readonly string[] => [...new Set(gaps.map((gap) => gap.code))];

async function at(stage: Stage): Promise<{ world: World; selection: Selection }> {
  const world = await testWorld();
  return { world, selection: await buildSelection(world, { upTo: stage }) };
}

function leaveAll(world: World): void {
  for (const candidate of stateOf(world).candidates) {
    for (const { person } of stateOf(world).interviews[candidate.id]?.presence ?? []) {
      must(
        recordStep(
          world,
          noteEvent(stateOf(world), candidate.id, { type: "went-out", person, at: "10:20", part: 1 }),
        ),
      );
    }
  }
}

function setOrder(world: World): void {
  for (const { id } of stateOf(world).candidates)
    must(recordStep(world, writeSummary(stateOf(world), id, "Clear, with dates.")));
  const start = startOrder(stateOf(world));
  const recommendations = start.recommendations.map((each) => ({ ...each, kind: "recommended" as const }));
  const reasons = orderDemands(stateOf(world), { ...start, recommendations }).map((each) => ({
    demand: each.key,
    words: REASON,
  }));
  must(recordStep(world, setOrderOfMerit(stateOf(world), { ...start, recommendations, reasons })));
}

function signAll(world: World): void {
  const signing = (person: string) => ({ person, how: "on-paper" as const, words: "", day: "2025-02-18" });
  for (const { id: person } of panelOf(stateOf(world))) {
    for (const { id } of stateOf(world).candidates)
      must(recordStep(world, signDeliberation(stateOf(world), id, signing(person))));
    must(recordStep(world, signOrder(stateOf(world), signing(person))));
  }
}

describe("gaps, stage by stage", () => {
  it("before the lock only the lock is missing", async () => {
    const { selection } = await at("confirmed");
    expect(documentGaps(selection)).toEqual([
      { code: "sheet-not-locked", candidate: null, people: [], count: 0, goTo: { step: "sheet", below: "" } },
    ]);
    expect(doneLines(selection, documentGaps(selection))).toEqual([]);
  });

  it("with a locked sheet: declarations, interviews, sheets and the order", async () => {
    const { selection } = await at("locked");
    const gaps = documentGaps(selection);
    expect(codes(gaps)).toEqual([
      "declarations-missing",
      "interview-not-noted",
      "sheets-missing",
      "order-not-set",
    ]);
    expect(gaps[0]?.count).toBe(panelOf(selection).length * selection.candidates.length);
    expect(gaps.find((gap) => gap.code === "sheets-missing")?.people).toHaveLength(panelOf(selection).length);
  });

  it("an interview without ends, and with a question nobody noted, is named with its candidate", async () => {
    const { world } = await at("interviewed");
    const first = stateOf(world).candidates[0]?.id ?? "";
    const question = stateOf(world).sheets[0]?.sheet.questions[0]?.id ?? "";
    must(recordStep(world, noteEvent(stateOf(world), first, { type: "not-yet", question })));
    const found = documentGaps(stateOf(world)).filter((gap) => gap.candidate === first);
    expect(codes(found)).toEqual(["presence-open", "questions-not-noted", "sheets-missing"]);
    expect(found[1]).toMatchObject({ count: 1, goTo: { step: "interviews", below: first } });
    leaveAll(world);
    expect(codes(documentGaps(stateOf(world)))).not.toContain("presence-open");
  });

  it("sheets in and sealed wait for the unsealing; paper received waits for typing", async () => {
    const { world } = await at("interviewed");
    for (const candidate of stateOf(world).candidates) {
      recordActs(
        world,
        panelOf(stateOf(world)).map((member) => receivePaper(member.id, candidate.id)),
      );
    }
    const gaps = documentGaps(stateOf(world));
    expect(codes(gaps)).toEqual(["presence-open", "paper-not-typed", "not-unsealed", "order-not-set"]);
    expect(gaps.find((gap) => gap.code === "paper-not-typed")?.goTo.step).toBe("paper");
  });

  it("an unsealed candidate misses agreed scores, then the closing", async () => {
    const { selection } = await at("unsealed");
    const gaps = documentGaps(selection).filter((gap) => gap.candidate === selection.candidates[0]?.id);
    expect(codes(gaps)).toEqual(["presence-open", "criteria-undecided", "summary-missing"]);
    expect(gaps.find((gap) => gap.code === "criteria-undecided")?.count).toBe(9);
  });
});

describe("at the end", () => {
  let world: World;

  beforeAll(async () => {
    ({ world } = await at("agreed"));
    leaveAll(world);
    setOrder(world);
  }, 60_000);

  it("only signatures are missing, and they make no draft: pages are printed to be signed", () => {
    const gaps = documentGaps(stateOf(world));
    expect(codes(gaps)).toEqual(["signatures-missing", "order-signatures-missing"]);
    expect(isDraft(gaps)).toBe(false);
    expect(isDraft([...gaps, ...documentGaps({ ...stateOf(world), orderOfMerit: null })])).toBe(true);
  });

  it("a deliberation taken up again is not closed, and the order set before is out of date", () => {
    const { deliberations } = stateOf(world);
    const reopened: Selection = {
      ...stateOf(world),
      deliberations: Object.fromEntries(
        Object.entries(deliberations).map(([id, each]) => [id, { ...each, closedAt: null }]),
      ),
    };
    expect(codes(documentGaps(reopened))).toEqual(["not-closed", "order-out-of-date"]);
  });

  it("nothing is missing once all have signed, and each matter has its line", () => {
    signAll(world);
    const gaps = documentGaps(stateOf(world));
    expect(gaps).toEqual([]);
    expect(doneLines(stateOf(world), gaps).map((line) => line.code)).toEqual([
      "sheet",
      "declarations",
      "interviews",
      "handed-in",
      "closed",
      "summaries",
      "order",
      "signed",
    ]);
    expect(doneLines(stateOf(world), gaps).at(-1)?.params).toEqual({ signed: 5, without: 0 });
  });
});
