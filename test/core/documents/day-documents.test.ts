import { beforeAll, describe, expect, it } from "vitest";
import { blankRecord } from "#core/documents/blank-record.ts";
import { candidateChecklist } from "#core/documents/candidate-checklist.ts";
import { declarationForm } from "#core/documents/declaration-form.ts";
import { namePlate } from "#core/documents/name-plates.ts";
import { printDays } from "#core/documents/print-day.ts";
import { orderReaders, runningOrder } from "#core/documents/running-order.ts";
import { candidateSignIn, panelSignIn } from "#core/documents/sign-in-list.ts";
import { hasSpokenTexts, spokenTexts } from "#core/documents/spoken-texts.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { adjustTime } from "#core/people/adjust-time.ts";
import { makeDeclaration, nothingToDeclare } from "#core/people/declare.ts";
import { recordStep } from "#usecases/record-act.ts";
import { must, stateOf } from "#test/builders.ts";
import { buildDays, changeCandidate, PANEL } from "#test/core/documents/a-day.ts";
import { pagesOf, pdfsOf, PRINT, textOf } from "#test/core/documents/print.ts";
import { testWorld } from "#test/make-world.ts";

let selection: Selection;

beforeAll(async () => {
  selection = await buildDays(await testWorld());
});

const day = (of = selection) => printDays(of)[0] ?? { day: null, candidates: [] };
const person = (index: number): Person => selection.people[index] as Person;
const candidate = (index: number): Candidate => selection.candidates[index] as Candidate;
const NAMES = ["Ottoline Brask", "Fenwick Sorrel", "Quillon Varley", "Idris Moorcroft"];

describe("the running order", () => {
  it("is for each who asks, in panel order, and the recorder", () => {
    expect(orderReaders(selection).map(({ initials }) => initials)).toEqual(["M1", "M2", "M3", "M4", "PL"]);
    const silent = {
      ...selection,
      sheets: selection.sheets.map((each) => ({
        ...each,
        sheet: {
          ...each.sheet,
          questions: each.sheet.questions.map((question) => ({ ...question, asker: person(1).id })),
        },
      })),
    };
    expect(orderReaders(silent).map(({ initials }) => initials)).toEqual(["M1", "M2", "PL"]);
  });

  it("counts the times from the first interview and names the others", async () => {
    const text = await textOf(runningOrder(selection, day(), person(0), PRINT));
    expect(text).toContain("Corin Vanterpoole, chair");
    expect(text).toContain(
      "TS-01 at 09:30. TS-02 at 11:00, TS-03 at 13:30, TS-04 at 15:00: same order, same minutes.",
    );
    expect(text).toMatch(/Opening text M1 09:30 3/);
    // Opening three minutes, then six for each question before.
    expect(text).toMatch(/M2 09:39 6/);
    expect(text).toMatch(/Closing text M1 10:27 5/);
    for (const name of NAMES) expect(text).not.toContain(name);
  });

  it("marks the reader's own rows, and none of the recorder's", () => {
    const table = (reader: Person) =>
      runningOrder(selection, day(), reader, PRINT).sections.flatMap((section) =>
        section.kind === "flow" ? section.blocks.filter((block) => block.kind === "table") : [],
      )[0];
    // Opening, questions 1, 5 and 9, closing.
    expect(table(person(0))?.marked).toEqual([0, 1, 5, 9, 10]);
    expect(table(person(4))?.marked).toEqual([]);
  });

  it("names the own minutes of a candidate, without the reason", async () => {
    const world = await testWorld();
    await buildDays(world);
    const [first, second, third] = stateOf(world).candidates;
    const adjust = (each: Candidate | undefined, minutes: number): void =>
      void must(recordStep(world, adjustTime(each?.id ?? "", minutes, "Needs an interpreter")));
    const line = (): Promise<string> =>
      textOf(runningOrder(stateOf(world), day(stateOf(world)), person(0), PRINT));

    adjust(second, 90);
    expect(await line()).toContain(
      "TS-01 at 09:30. TS-02 at 11:00, TS-03 at 13:30, TS-04 at 15:00: same order. Planned for 62 minutes; TS-02 for 90.",
    );
    adjust(third, 75);
    adjust(first, 90);
    const text = await line();
    expect(text).toContain("Planned for 62 minutes; TS-01 for 90, TS-02 for 90, TS-03 for 75.");
    expect(text).not.toContain("same minutes");
    expect(text).not.toContain("interpreter");
    adjust(first, 62);
    adjust(second, 62);
    adjust(third, 62);
    expect(await line()).toContain("same order, same minutes.");
  });

  it("counts from the start where the first interview has no time", async () => {
    const world = await testWorld();
    await buildDays(world);
    for (const each of stateOf(world).candidates.slice(0, 4)) changeCandidate(world, each, { time: null });
    const text = await textOf(runningOrder(stateOf(world), day(stateOf(world)), person(0), PRINT));
    expect(text).toMatch(/Opening text M1 00:00/);
    expect(text).toContain("Times count from the start of the interview.");
  });
});

describe("opening and closing text", () => {
  it("are printed whole, with who reads them", async () => {
    const text = await textOf(spokenTexts(selection, day(), PRINT));
    const { opening, closing } = selection.sheets[0]?.sheet ?? { opening: null, closing: null };
    expect(text).toContain(opening?.text);
    expect(text).toContain(closing?.text);
    expect(text).toContain("Corin Vanterpoole. 3 minutes");
    expect(hasSpokenTexts(selection)).toBe(true);
  });
});

describe("the sign-in lists", () => {
  it("of the panel name everybody who may be in the room and no candidate", async () => {
    const text = await textOf(panelSignIn(selection, day(), PRINT));
    for (const name of [...PANEL, "Pippa Lanternby"]) expect(text).toContain(name);
    expect(text).not.toMatch(/TS-0/);
    for (const name of NAMES) expect(text).not.toContain(name);
  });

  it("of a candidate show the own code and nobody's name", async () => {
    const text = await textOf(candidateSignIn(selection, candidate(1), PRINT));
    expect(text).toMatch(/TS-02 18 February 2025, 11:00/);
    expect(text).not.toMatch(/TS-0[1345]/);
    for (const name of [...NAMES, ...PANEL]) expect(text).not.toContain(name);
  });
});

describe("the declaration", () => {
  it("lists only those about whom the member has not declared", async () => {
    const world = await testWorld();
    await buildDays(world);
    const before = stateOf(world);
    const first = nothingToDeclare(
      before.people[1]?.id ?? "",
      before.candidates[0]?.id ?? "",
      "at-the-table",
    );
    must(recordStep(world, makeDeclaration(before, first)));
    const text = await textOf(declarationForm(stateOf(world), day(), person(1), PRINT));
    expect(text).toContain("Astrid Penhallow-Reyes, acting chair");
    expect(text).not.toContain("TS-01");
    for (const code of ["TS-02", "TS-03", "TS-04"]) expect(text).toContain(code);
    expect(text).toContain("the chair decides");
  });

  it("of the chair is decided by an authority", async () => {
    expect(await textOf(declarationForm(selection, day(), person(0), PRINT))).toContain(
      "an authority outside the panel decides",
    );
  });
});

describe("checklist and blank record", () => {
  const items = [
    "Identity seen",
    "Evidence of education seen",
    "Evidence of experience seen",
    "Opening text read",
    "Availability asked",
    "Closing text read",
  ];

  it("have every item, for one candidate", async () => {
    for (const make of [candidateChecklist, blankRecord]) {
      const text = await textOf(make(selection, candidate(2), PRINT));
      expect(text).toMatch(/TS-03 Quillon Varley/);
      for (const item of items) expect(text).toContain(item);
      expect(text).not.toMatch(/TS-0[124]/);
    }
  });

  it("have the questions answered yes or no, but for those no longer asked", async () => {
    const asking = {
      ...selection,
      yesNoQuestions: [
        { id: "y1", text: "Have you relatives in this body?", dropped: false },
        { id: "y2", text: "Do you hold a second post?", dropped: true },
      ],
    };
    for (const make of [candidateChecklist, blankRecord]) {
      const text = await textOf(make(asking, candidate(2), PRINT));
      expect(text).toContain("Have you relatives in this body?");
      expect(text).not.toContain("Do you hold a second post?");
    }
  });

  it("name a candidate's own minutes where these differ, without the reason", async () => {
    const world = await testWorld();
    await buildDays(world);
    const id = candidate(1).id;
    must(recordStep(world, adjustTime(id, 90, "Needs an interpreter")));
    const now = stateOf(world);
    for (const make of [candidateChecklist, blankRecord]) {
      const text = await textOf(make(now, candidate(1), PRINT));
      expect(text).toContain("18 February 2025, 11:00, 90 minutes");
      expect(text).not.toContain("interpreter");
      expect(await textOf(make(now, candidate(0), PRINT))).not.toMatch(/09:30, \d/);
    }
    // It lies outside the room, where the others sign too.
    expect(await textOf(candidateSignIn(now, candidate(1), PRINT))).not.toContain("90");
  });

  it("the record has every question with the ways it may have been put, and everybody present", async () => {
    const text = await textOf(blankRecord(selection, candidate(0), PRINT));
    for (const question of selection.sheets[0]?.sheet.questions ?? []) expect(text).toContain(question.text);
    for (const name of PANEL) expect(text).toContain(name);
    expect(text).toMatch(/as written.*in other words.*not put/);
  });
});

describe("papers that quote the sheet", () => {
  it("carry its code and version on every page, the others do not", async () => {
    const quoting = [
      runningOrder(selection, day(), person(0), PRINT),
      spokenTexts(selection, day(), PRINT),
      blankRecord(selection, candidate(0), PRINT),
    ];
    const foot = /Sheet [0-9A-Z]{4}-[0-9A-Z]{4}, version 1, page (\d) of (\d)/;
    const counts: number[] = [];
    for (const bytes of await pdfsOf(quoting)) {
      const pages = await pagesOf(bytes);
      counts.push(pages.length);
      pages.forEach((page, place) => {
        expect(foot.exec(page)?.slice(1)).toEqual([String(place + 1), String(pages.length)]);
      });
    }
    expect(Math.max(...counts)).toBeGreaterThan(1);
    const others = [
      candidateChecklist(selection, candidate(0), PRINT),
      panelSignIn(selection, day(), PRINT),
      candidateSignIn(selection, candidate(0), PRINT),
      declarationForm(selection, day(), person(1), PRINT),
    ];
    for (const other of others) expect(await textOf(other)).not.toMatch(/Sheet [0-9A-Z]{4}-/);
  });

  it("carry the version that is in force", async () => {
    const [locked] = selection.sheets;
    if (locked === undefined) throw new Error("no sheet");
    const changed: Selection = {
      ...selection,
      sheets: [
        locked,
        {
          ...locked,
          version: 2,
          sheet: { ...locked.sheet, closing: { ...locked.sheet.closing, minutes: 6 } },
        },
      ],
    };
    const codeIn = (text: string): string | undefined => /Sheet ([0-9A-Z-]{9}), version \d/.exec(text)?.[1];
    const before = await textOf(spokenTexts(selection, day(), PRINT));
    const after = await textOf(spokenTexts(changed, day(), PRINT));
    expect(after).toContain(", version 2, page 1 of 1");
    expect(codeIn(after)).not.toBe(codeIn(before));
  });
});

describe("a name plate", () => {
  it("shows the name on both faces, once upside down", async () => {
    const pages = await pagesOf((await pdfsOf([namePlate(selection, person(1), PRINT)]))[0] as Uint8Array);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.split("Penhallow-Reyes")).toHaveLength(3);
    expect(pages[0]).toContain("Acting chair");
  });
});
