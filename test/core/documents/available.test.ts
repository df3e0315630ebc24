import { describe, expect, it } from "vitest";
import { unseal } from "#core/collect/unseal.ts";
import { availability, DOCUMENT_KINDS } from "#core/documents/available.ts";
import { deliberationPage } from "#core/documents/deliberation-file.ts";
import { panelReport } from "#core/documents/panel-report.ts";
import { noteEvent } from "#core/interviews/record.ts";
import { chairsFor } from "#core/people/who-scores.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { PRINT, textOf } from "./print.ts";

const WITHDREW = { type: "status", status: "withdrew", reason: "By phone." } as const;

describe("which documents can be made", () => {
  it("none before the lock", async () => {
    const selection = await buildSelection(await testWorld(), { upTo: "confirmed" });
    for (const kind of DOCUMENT_KINDS)
      expect(availability(selection, kind)).toMatchObject({
        can: false,
        code: "sheet-not-locked",
        step: "sheet",
      });
  });

  it("forms once the sheet is locked, the record once something was noted", async () => {
    const world = await testWorld();
    const locked = await buildSelection(world, { upTo: "locked" });
    expect(availability(locked, "forms")).toMatchObject({ can: true });
    expect(availability(locked, "interview-record")).toMatchObject({ can: false, code: "nothing-noted" });
    expect(availability(locked, "panel-report")).toMatchObject({ can: false, code: "sealed" });
    const after = await buildSelection(await testWorld(), { upTo: "interviewed" });
    expect(availability(after, "interview-record")).toMatchObject({ can: true });
  });

  it("of one unsealed candidate its own pages, but no report before the last is unsealed", async () => {
    const world = await testWorld();
    const before = await buildSelection(world, {
      upTo: "handed-in",
      changeSheet: (sheet) => ({ ...sheet, rules: { ...sheet.rules, unseal: "each-candidate" } }),
    });
    const [first, ...others] = before.candidates.map((candidate) => candidate.id);
    const chair = chairsFor(before, first ?? "")[0]?.id ?? "";
    must(recordStep(world, unseal(before, first ?? "", chair)));
    const selection = stateOf(world);
    expect(availability(selection, "deliberation-file")).toEqual({
      can: true,
      candidates: [first],
      waitsFor: others,
    });
    expect(availability(selection, "individual-sheets")).toEqual({
      can: true,
      candidates: [first],
      waitsFor: others,
    });
    expect(availability(selection, "panel-report")).toEqual({
      can: false,
      code: "sealed",
      step: "collect",
      waitsFor: others,
    });
    expect(() => panelReport(selection, PRINT)).toThrow("unsealed");
  });

  it("none of an unsealed candidate who has left the counts since, but the interview record", async () => {
    const world = await testWorld();
    const before = await buildSelection(world, { upTo: "unsealed" });
    const [first, ...others] = before.candidates.map((candidate) => candidate.id);
    must(recordStep(world, noteEvent(before, first ?? "", WITHDREW)));
    for (const kind of ["deliberation-file", "individual-sheets", "panel-report", "forms"] as const)
      expect(availability(stateOf(world), kind)).toEqual({ can: true, candidates: others, waitsFor: [] });
    expect(availability(stateOf(world), "interview-record")).toMatchObject({
      candidates: [first, ...others],
    });
    for (const id of others) must(recordStep(world, noteEvent(stateOf(world), id, WITHDREW)));
    expect(availability(stateOf(world), "individual-sheets")).toMatchObject({
      can: false,
      code: "nobody-counts",
      step: "interviews",
    });
  });

  it("of one whom the panel had closed before, what is on file, and it says that they have left", async () => {
    const world = await testWorld();
    const before = await buildSelection(world, { upTo: "agreed" });
    const all = before.candidates.map((candidate) => candidate.id);
    must(recordStep(world, noteEvent(before, all[0] ?? "", WITHDREW)));
    const selection = stateOf(world);
    for (const kind of ["deliberation-file", "individual-sheets"] as const)
      expect(availability(selection, kind)).toMatchObject({ candidates: all });
    const page = async (id: string | undefined) => textOf(deliberationPage(selection, id ?? "", PRINT));
    expect(await page(all[0])).toMatch(/Closed [^.]+\. Withdrew\./);
    expect(await page(all[1])).not.toContain("Withdrew");
  });

  it("all of them once everything is unsealed", async () => {
    const selection = await buildSelection(await testWorld(), { upTo: "unsealed" });
    for (const kind of DOCUMENT_KINDS) expect(availability(selection, kind)).toMatchObject({ can: true });
  });
});
