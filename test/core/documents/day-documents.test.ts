import { beforeAll, describe, expect, it } from "vitest";
import { blankRecord } from "#core/documents/blank-record.ts";
import { candidateChecklist } from "#core/documents/candidate-checklist.ts";
import { declarationForm } from "#core/documents/declaration-form.ts";
import { formsDocument } from "#core/documents/forms.ts";
import { namePlate } from "#core/documents/name-plates.ts";
import { printDays } from "#core/documents/print-day.ts";
import { orderReaders, runningOrder } from "#core/documents/running-order.ts";
import { candidateSignIn, panelSignIn } from "#core/documents/sign-in-list.ts";
import { hasSpokenTexts, spokenTexts } from "#core/documents/spoken-texts.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
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

  it("the record has every question with the ways it may have been put, and everybody present", async () => {
    const text = await textOf(blankRecord(selection, candidate(0), PRINT));
    for (const question of selection.sheets[0]?.sheet.questions ?? []) expect(text).toContain(question.text);
    for (const name of PANEL) expect(text).toContain(name);
    expect(text).toMatch(/as written.*in other words.*not put/);
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

describe("a blank form", () => {
  it("has the member but no candidate, a place to write one on every page, and codes of its own", async () => {
    const request = { kind: "booklet", member: person(0), candidate: null, day: "2025-02-18" } as const;
    const document = formsDocument(selection, [request], PRINT);
    const pages = await pagesOf((await pdfsOf([document]))[0] as Uint8Array);
    for (const page of pages) {
      expect(page).toContain("Candidate");
      expect(page).toContain("M1 Corin Vanterpoole");
      expect(page).toMatch(/Blank, M1, page \d of \d/);
      expect(page).not.toMatch(/TS-0/);
    }
    const idsOf = (candidateOf: Candidate | null, on: string): readonly string[] => {
      const form =
        candidateOf === null
          ? { ...request, day: on }
          : ({ kind: "booklet", member: person(0), candidate: candidateOf } as const);
      const [section] = formsDocument(selection, [form], PRINT).sections;
      return section !== undefined && "pageIds" in section ? section.pageIds : [];
    };
    const first = [
      idsOf(null, "2025-02-18")[0],
      idsOf(null, "2025-02-19")[0],
      idsOf(candidate(0), "2025-02-18")[0],
    ];
    expect(new Set(first).size).toBe(3);
  });
});

describe("every page of a form", () => {
  it("carries candidate, member, sheet code and version, its number, and four squares with a code", async () => {
    const request = { kind: "booklet", member: person(1), candidate: candidate(0) } as const;
    const document = formsDocument(selection, [request], PRINT);
    const pages = await pagesOf((await pdfsOf([document]))[0] as Uint8Array);
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("TS-01 Ottoline Brask");
      expect(page).toContain("M2 Astrid Penhallow-Reyes");
      expect(page).toContain(`TS-01, M2, page ${index + 1} of ${pages.length}`);
      expect(page).toMatch(/Sheet [0-9A-Z]{4}-[0-9A-Z]{4}, version 1/);
      expect(page).toMatch(new RegExp(`[0-9A-Z]{5} [0-9A-Z]{5} ${index + 1}/${pages.length}`));
    }
  });
});
