import { beforeAll, describe, expect, it } from "vitest";
import { formsDocument } from "#core/documents/forms.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { buildDays } from "#test/core/documents/a-day.ts";
import { pagesOf, pdfsOf, PRINT, textOf } from "#test/core/documents/print.ts";
import { testWorld } from "#test/make-world.ts";

let selection: Selection;

beforeAll(async () => {
  selection = await buildDays(await testWorld());
});

const person = (index: number): Person => selection.people[index] as Person;
const candidate = (index: number): Candidate => selection.candidates[index] as Candidate;

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

describe("a form", () => {
  it.each(["booklet", "short-form"] as const)(
    "says how to mark a point, and how to correct it: %s",
    async (kind) => {
      const request = { kind, member: person(1), candidate: candidate(0) } as const;
      const text = await textOf(formsDocument(selection, [request], PRINT));
      expect(text).toMatch(/Tick, cross or fill one circle after (the|each) answer/);
      expect(text).toMatch(
        /To correct, black it out fully, mark another and (add your initials|initial it)\./,
      );
    },
  );
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
