import { beforeEach, describe, expect, it } from "vitest";
import { availability } from "#core/documents/available.ts";
import { paperCandidates, plannedAgain } from "#core/documents/planned-again.ts";
import { planDay, printDays } from "#core/documents/print-day.ts";
import { noteEvent } from "#core/interviews/record.ts";
import type { Candidate } from "#core/model/people.ts";
import type { CandidateStatus } from "#core/model/interview.ts";
import { recordStep } from "#usecases/record-act.ts";
import { must, stateOf } from "#test/builders.ts";
import { buildDays, changeCandidate } from "#test/core/documents/a-day.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";

let world: TestWorld;

beforeEach(async () => {
  world = await testWorld();
  await buildDays(world);
});

/** TS-02, whose interview is on 18 February 2025 at 11:00. */
const second = (): Candidate => {
  const [, candidate] = stateOf(world).candidates;
  if (candidate === undefined) throw new Error("no second candidate");
  return candidate;
};

const note = (status: CandidateStatus): void =>
  void must(
    recordStep(world, noteEvent(stateOf(world), second().id, { type: "status", status, reason: "Ill." })),
  );

const plan = (day: string | null, time: string | null): void =>
  changeCandidate(world, second(), { day, time });

const again = (today = "2025-02-18") => {
  const { open } = world.store.getState();
  return open === null ? [] : plannedAgain(open.folded, today);
};

describe("a postponed candidate", () => {
  it("is not planned again by the day the interview was postponed from", () => {
    note("postponed");
    expect(again()).toEqual([]);
    expect(again("2025-02-10")).toEqual([]);
    changeCandidate(world, second(), { name: "Fenwick Sorrel-Lund" });
    expect(again("2025-02-10")).toEqual([]);
  });

  it("is planned again by another day or time given since, as long as the day is not past", () => {
    note("postponed");
    plan("2025-02-20", "09:30");
    expect(again()).toEqual([second().id]);
    expect(again("2025-02-20")).toEqual([second().id]);
    expect(again("2025-02-21")).toEqual([]);
    plan("2025-02-18", "16:30");
    expect(again()).toEqual([second().id]);
    plan(null, null);
    expect(again()).toEqual([]);
  });

  it("stays planned where the postponement is noted again, or its end is undone", () => {
    note("postponed");
    plan("2025-02-20", "09:30");
    note("postponed");
    note("attended");
    note("postponed");
    expect(again()).toEqual([second().id]);
  });

  it("postponed once more waits for a day once more", () => {
    note("postponed");
    plan("2025-02-20", "09:30");
    note("invited");
    note("postponed");
    expect(again()).toEqual([]);
    plan("2025-02-24", "09:30");
    expect(again()).toEqual([second().id]);
  });

  it("gets all paper of the new day and leaves the counts all the same", () => {
    note("postponed");
    plan("2025-02-20", "09:30");
    const selection = stateOf(world);
    const days = printDays(selection, again());
    expect(days.map(({ day, candidates }) => [day, candidates.map(({ code }) => code)])).toEqual([
      ["2025-02-18", ["TS-01", "TS-03", "TS-04"]],
      ["2025-02-19", ["TS-05", "TS-06"]],
      ["2025-02-20", ["TS-02"]],
    ]);
    const groups = planDay(selection, days[2] ?? { day: null, candidates: [] }, "booklet");
    expect(groups.map(({ kind }) => kind)).toEqual(
      planDay(selection, days[1] ?? { day: null, candidates: [] }, "booklet").map(({ kind }) => kind),
    );
    expect(availability(selection, "forms", again())).toMatchObject({
      candidates: selection.candidates.map(({ id }) => id),
    });
    expect(availability(selection, "forms")).not.toMatchObject({
      candidates: selection.candidates.map(({ id }) => id),
    });
    expect(availability(selection, "panel-report", again()).waitsFor).not.toContain(second().id);
  });
});

it("who withdrew stays out, whatever day stands in the list", () => {
  note("withdrew");
  plan("2025-02-20", "09:30");
  expect(again()).toEqual([]);
  expect(paperCandidates(stateOf(world), again()).map(({ code }) => code)).not.toContain("TS-02");
});
