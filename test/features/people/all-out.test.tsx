import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import CollectScreen from "#features/collect/collect-screen.tsx";
import DocumentsScreen from "#features/documents/documents-screen.tsx";
import PeopleScreen from "#features/people/people-screen.tsx";
import PrintScreen from "#features/print/print-screen.tsx";
import { noteEvent } from "#core/interviews/record.ts";
import type { CandidateStatus } from "#core/model/interview.ts";
import { setCandidate } from "#core/people/set-people.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import "#words/print-day-words.ts";
import "#words/schedule-words.ts";

interface Out {
  readonly world: TestWorld;
  readonly id: string;
}

/** A locked sheet, two members, and as many candidates as there are statuses, each noted. */
async function outBy(...statuses: readonly CandidateStatus[]): Promise<Out> {
  const world = await testWorld();
  const { id, candidates } = await buildSelection(world, {
    upTo: "locked",
    members: ["Corin Vanterpoole", "Lubo Fennimark"],
    candidates: ["Ottoline Brask", "Fenwick Sorrel"].slice(0, statuses.length),
  });
  statuses.forEach((status, index) =>
    must(
      recordStep(
        world,
        noteEvent(stateOf(world), candidates[index]?.id ?? "", {
          type: "status",
          status,
          reason: "By letter.",
        }),
      ),
    ),
  );
  return { world, id };
}

const interviews = ({ id }: Out): string => `/s/${id}/interviews`;
const BOTH =
  "No candidate is in the counts: TS-01 set aside and TS-02 postponed. The status is changed under Interviews.";

afterEach(cleanup);

describe("with all candidates out of the counts", () => {
  it("People says so in each member's row and at the foot, and leads to Interviews", async () => {
    const out = await outBy("set-aside", "postponed");
    renderScreen(<PeopleScreen />, out.world, `/s/${out.id}/people`);
    expect(screen.getAllByText("All out of the counts")).toHaveLength(2);
    expect(screen.queryByText("No candidates yet")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe(
      "All candidates are out of the counts. A status is changed under Interviews.",
    );
    expect(screen.getByRole("link", { name: "Go to the interviews" }).getAttribute("href")).toBe(
      interviews(out),
    );
    expect(screen.queryByRole("link", { name: "Print the day" })).toBeNull();
  });

  it("People still says that there are no candidates where there are none", async () => {
    const out = await outBy();
    renderScreen(<PeopleScreen />, out.world, `/s/${out.id}/people`);
    expect(screen.getAllByText("No candidates yet")).toHaveLength(2);
    expect(screen.getByRole("status").textContent).toBe("Add the members and the candidates first.");
  });

  it.each([
    ["Print the day", PrintScreen, "print"],
    ["Collect", CollectScreen, "collect"],
  ] as const)("%s names them with their statuses and leads to Interviews", async (_name, Screen, step) => {
    const out = await outBy("set-aside", "postponed");
    renderScreen(<Screen />, out.world, `/s/${out.id}/${step}`);
    expect(screen.getByText(BOTH)).toBeDefined();
    expect(screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Go to the interviews", interviews(out)],
    ]);
  });

  it("one candidate alone is named too", async () => {
    const out = await outBy("did-not-appear");
    renderScreen(<CollectScreen />, out.world, `/s/${out.id}/collect`);
    expect(screen.getByText(/^No candidate is in the counts: TS-01 did not appear\. /)).toBeDefined();
  });

  it("Documents asks for no candidates, but shows where statuses are changed", async () => {
    const out = await outBy("set-aside", "postponed");
    renderScreen(<DocumentsScreen />, out.world, `/s/${out.id}/documents`);
    expect(screen.queryByText("Add candidates first")).toBeNull();
    expect(screen.queryByText("There are no candidates")).toBeNull();
    const links = screen.getAllByRole("link", { name: "No candidate is in the counts" });
    expect(links.map((link) => link.getAttribute("href"))).toEqual(Array(5).fill(interviews(out)));
    const gap = screen.getByRole("link", { name: "Show: No candidate is in the counts" });
    expect(gap.getAttribute("href")).toBe(interviews(out));
  });
});

describe("a postponed candidate with a new day", () => {
  const planned = async (): Promise<Out> => {
    const out = await outBy("postponed");
    const [candidate] = stateOf(out.world).candidates;
    if (candidate === undefined) throw new Error("no candidate");
    must(recordStep(out.world, setCandidate(stateOf(out.world), { ...candidate, day: "2025-02-20" })));
    return out;
  };

  it("is printed for from People", async () => {
    const out = await planned();
    renderScreen(<PeopleScreen />, out.world, `/s/${out.id}/people`);
    expect(screen.getByRole("link", { name: "Print the day" })).toBeDefined();
  });

  it("has paper in Print the day", async () => {
    const out = await planned();
    renderScreen(<PrintScreen />, out.world, `/s/${out.id}/print`);
    expect(screen.getByText("Thu 20 Feb")).toBeDefined();
    expect(screen.getByText("TS-01, two members, one recorder")).toBeDefined();
  });

  it("can be given forms under Documents", async () => {
    const out = await planned();
    renderScreen(<DocumentsScreen />, out.world, `/s/${out.id}/documents`);
    expect(screen.getByRole("checkbox", { name: /^TS-01/ })).toHaveProperty("checked", true);
  });
});
