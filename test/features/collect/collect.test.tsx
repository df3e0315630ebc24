import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import CollectScreen from "#features/collect/collect-screen.tsx";
import { receivePaper } from "#core/collect/unseal.ts";
import { noteEvent } from "#core/interviews/record.ts";
import type { InterviewEvent } from "#core/model/interview.ts";
import { makeDeclaration, nothingToDeclare } from "#core/people/declare.ts";
import { handIn } from "#core/scores/hand-in.ts";
import { leaveMember, setPin } from "#usecases/pin.ts";
import { recordActs, recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, scoredDraft, stateOf, type BuildOptions } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

const MEMBERS = ["Corin Vanterpoole", "Ğülşen Işıkoğlu", "Łucja Żółkiewska"];
const SMALL: BuildOptions = {
  upTo: "interviewed",
  members: MEMBERS,
  candidates: ["Иван Ћирићов", "Māra Ķēniņa"],
};
const CANARY = "CANARY-7Q41";

const ids = (world: TestWorld) => {
  const { people, candidates } = stateOf(world);
  return {
    member: (at: number) => people[at]?.id ?? "",
    candidate: (at: number) => candidates[at]?.id ?? "",
  };
};

/** Hands in the sheet of one member for one candidate, both by index, full of canaries. */
async function handInOf(world: TestWorld, member: number, candidate: number): Promise<void> {
  const sheet = stateOf(world).sheets[0]?.sheet;
  if (sheet === undefined) throw new Error("no sheet");
  const { member: who, candidate: whom } = ids(world);
  await setPin(world, who(member), "2468");
  const draft = scoredDraft(sheet, member, candidate, { ...SMALL, score: () => 4, note: () => CANARY });
  must(recordStep(world, handIn(stateOf(world), who(member), whom(candidate), draft), who(member)));
  leaveMember(world);
}

async function onCollect(
  options: BuildOptions = SMALL,
  prepare: (world: TestWorld) => void | Promise<void> = () => undefined,
) {
  const world = await testWorld();
  const { id } = await buildSelection(world, options);
  await prepare(world);
  return { ...renderScreen(<CollectScreen />, world, `/s/${id}/collect`), world, user: userEvent.setup() };
}

const cell = (member: string, code: string): HTMLElement =>
  screen.getByRole("button", { name: new RegExp(`^${member}, ${code}: `) });
const stateIn = (member: string, code: string): string =>
  (cell(member, code).getAttribute("aria-label") ?? "").replace(/^.*: /, "");
const foot = (): string => document.querySelector("tfoot")?.textContent ?? "";
const everyCandidate: BuildOptions = {
  ...SMALL,
  changeSheet: (sheet) => ({ ...sheet, rules: { ...sheet.rules, unseal: "each-candidate" } }),
};

describe("a matrix wider than the window", () => {
  it("has all its columns once what can be seen stands, and arrows reach the last", async () => {
    const candidates = Array.from({ length: 30 }, (_, index) => `Candidate Number${index + 1}`);
    const { user } = await onCollect({ ...SMALL, candidates, upTo: "locked" });
    const shown = (): number => screen.getAllByRole("columnheader").length - 1;
    expect(shown()).toBeLessThan(30);
    await waitFor(() => expect(shown()).toBe(30));
    const cells = screen.getAllByRole("button", { name: /^Corin Vanterpoole, / });
    cells[28]?.focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(cells[29]);
  });
});

describe("before there is anything to collect", () => {
  it("leads to the people, then to the sheet", async () => {
    const { unmount } = await onCollect({ ...SMALL, upTo: "confirmed" });
    expect(screen.getByRole("link", { name: "Go to People" })).toBeDefined();
    unmount();
    await onCollect({ ...SMALL, upTo: "people" });
    expect(screen.getByRole("link", { name: "Go to the sheet" })).toBeDefined();
  });
});

describe("who has handed in", () => {
  it("shows each sheet in its state, in words", async () => {
    await onCollect(SMALL, async (world) => {
      const { member, candidate } = ids(world);
      await handInOf(world, 0, 0);
      must(recordActs(world, [receivePaper(member(1), candidate(0))]));
      const conflict = {
        ...nothingToDeclare(member(2), candidate(0), "at-the-table" as const),
        answer: "conflict" as const,
        words: "Worked for them.",
        decidedBy: "Corin Vanterpoole",
        decision: "Steps out.",
        recused: true,
      };
      must(recordStep(world, makeDeclaration(stateOf(world), conflict)));
    });
    expect(MEMBERS.map((member) => stateIn(member, "TS-01"))).toEqual([
      "Handed in, sealed",
      "Paper received, not typed in yet",
      "Recused",
    ]);
    expect(stateIn("Corin Vanterpoole", "TS-02")).toBe("Not handed in");
  });

  it("leaves a withdrawn candidate out", async () => {
    await onCollect(SMALL, (world) => {
      const gone = { type: "status", status: "withdrew", reason: "By letter." } as const;
      must(recordStep(world, noteEvent(stateOf(world), ids(world).candidate(1), gone)));
    });
    expect(screen.queryByRole("columnheader", { name: "TS-02" })).toBeNull();
    expect(screen.getByText(/0 of 3 in\./)).toBeDefined();
  });

  it("notes that a paper sheet is in, once, with the time", async () => {
    const { user, world } = await onCollect();
    await user.click(cell("Ğülşen Işıkoğlu", "TS-01"));
    await user.click(screen.getByRole("button", { name: "Note that the paper is in" }));
    expect(stateIn("Ğülşen Işıkoğlu", "TS-01")).toBe("Paper received, not typed in yet");
    expect(screen.getByText("Tue 18 Feb, 14:03")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Note that the paper is in" })).toBeNull();
    expect(Object.values(stateOf(world).paper)).toHaveLength(1);
  });

  it("says in a sentence why nothing was noted in a tab that only reads", async () => {
    const { user, world } = await onCollect(SMALL, (each) => each.store.setState({ keeping: "reader" }));
    await user.click(cell("Ğülşen Işıkoğlu", "TS-01"));
    await user.click(screen.getByRole("button", { name: "Note that the paper is in" }));
    expect(screen.getByRole("alert").textContent).toBe("Another tab is writing. Nothing was changed here.");
    expect(stateOf(world).paper).toEqual({});
  });

  it("moves from cell to cell with the arrow keys", async () => {
    const { user } = await onCollect();
    cell("Corin Vanterpoole", "TS-01").focus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toBe(cell("Ğülşen Işıkoğlu", "TS-02"));
  });
});

describe("what stands in the way", () => {
  it("is named under each candidate", async () => {
    await onCollect(everyCandidate, async (world) => {
      await handInOf(world, 0, 0);
      await handInOf(world, 1, 0);
    });
    expect(foot()).toContain("Waits for M3");
    expect(foot()).toContain("Waits for M1, M2 and M3");
    expect(screen.queryByRole("button", { name: /^Unseal/ })).toBeNull();
  });

  it("is the other candidates where all are unsealed together", async () => {
    await onCollect(SMALL, async (world) => {
      for (const member of [0, 1, 2]) await handInOf(world, member, 0);
    });
    expect(foot()).toContain("Waits for TS-02");
    expect(screen.queryByRole("button", { name: /^Unseal/ })).toBeNull();
  });
});

describe("unsealing", () => {
  const complete = async (world: TestWorld): Promise<void> => {
    for (const member of [0, 1, 2]) await handInOf(world, member, 0);
  };

  it("asks first, with the focus on not yet, and can be left", async () => {
    const { user, world } = await onCollect(everyCandidate, complete);
    await user.click(screen.getAllByRole("button", { name: "Unseal TS-01" })[0] as HTMLElement);
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByText("Unseal TS-01?")).toBeDefined();
    expect(document.activeElement?.textContent).toBe("Not yet");
    await user.click(dialog.getByRole("button", { name: "Not yet" }));
    expect(stateOf(world).deliberations).toEqual({});
  });

  it("records who was present in the chair, unseals this candidate only, and goes to its consensus", async () => {
    const { user, world, path } = await onCollect(everyCandidate, complete);
    await user.keyboard("u");
    const dialog = within(await screen.findByRole("alertdialog"));
    await user.click(dialog.getByRole("button", { name: "Unseal TS-01" }));
    const { member, candidate } = ids(world);
    expect(Object.keys(stateOf(world).deliberations)).toEqual([candidate(0)]);
    expect(stateOf(world).deliberations[candidate(0)]?.presentChair).toBe(member(0));
    await waitFor(() => expect(path()).toMatch(new RegExp(`consensus/${candidate(0)}$`)));
  });

  it("never records a recused chair as present: that candidate stays sealed", async () => {
    const quorumOfTwo: BuildOptions = {
      ...SMALL,
      changeSheet: (sheet) => ({ ...sheet, rules: { ...sheet.rules, quorum: 2 } }),
    };
    const { user, world } = await onCollect(quorumOfTwo, async (each) => {
      const { member, candidate } = ids(each);
      const conflict = {
        ...nothingToDeclare(member(0), candidate(1), "at-the-table" as const),
        answer: "conflict" as const,
        words: "A cousin.",
        decidedBy: "Head of Personnel",
        decision: "Steps out.",
        recused: true,
      };
      must(recordStep(each, makeDeclaration(stateOf(each), conflict)));
      for (const who of [0, 1, 2]) await handInOf(each, who, 0);
      for (const who of [1, 2]) await handInOf(each, who, 1);
    });
    await user.keyboard("u");
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByText("Corin Vanterpoole is recused from TS-02: not unsealed now.")).toBeDefined();
    await user.click(dialog.getByRole("button", { name: "Unseal TS-01" }));
    expect(Object.keys(stateOf(world).deliberations)).toEqual([ids(world).candidate(0)]);
  });

  it("says how many paper sheets are not typed yet", async () => {
    const { user } = await onCollect(everyCandidate, async (world) => {
      const { member, candidate } = ids(world);
      for (const who of [0, 1]) await handInOf(world, who, 0);
      must(recordActs(world, [receivePaper(member(2), candidate(0))]));
    });
    await user.keyboard("u");
    expect((await screen.findByRole("alertdialog")).textContent).toContain(
      "1 paper sheet is not typed in yet.",
    );
  });
});

describe("rule 3 on this screen", () => {
  it("shows nothing of any score, note or verdict before unsealing, in no cell and no attribute", async () => {
    const { user, container } = await onCollect(SMALL, async (world) => {
      for (const member of [0, 1, 2])
        for (const candidate of [0, 1]) await handInOf(world, member, candidate);
    });
    for (const member of MEMBERS) {
      await user.click(cell(member, "TS-01"));
      const all = container.innerHTML;
      expect(all).toContain("Seal code");
      // Nine criteria at 4 points: total 36, mean 4.00.
      expect(all).not.toMatch(/CANARY|\b36\b|\b4[.,]00?\b|\b400\b|[Rr]ecommended/);
    }
    await user.keyboard("u");
    expect((await screen.findByRole("alertdialog")).innerHTML).not.toMatch(/CANARY|\b36\b|[Rr]ecommended/);
  });
});

it("says what by the record was not put, of candidates of whom a sheet is in, and nothing of the sheet", async () => {
  const notPut = (world: TestWorld, at: number): void => {
    const question = stateOf(world).sheets[0]?.sheet.questions[0]?.id ?? "";
    const event = {
      type: "put",
      question,
      state: "not-put",
      words: "no time",
      at: "10:00",
      part: 1,
      by: null,
    };
    must(recordStep(world, noteEvent(stateOf(world), ids(world).candidate(at), event as InterviewEvent)));
  };
  await onCollect(SMALL, async (world) => {
    await handInOf(world, 0, 0);
    notPut(world, 0);
    notPut(world, 1);
  });
  expect(screen.getByText(/By the interview record not put to TS-01: Achievement\./)).toBeDefined();
  expect(screen.queryByText(/not put to TS-02/)).toBeNull();
  expect(document.body.textContent).not.toContain(CANARY);
});
