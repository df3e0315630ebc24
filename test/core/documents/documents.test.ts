import { beforeAll, describe, expect, it } from "vitest";
import { deliberationPage } from "#core/documents/deliberation-file.ts";
import { formsDocument } from "#core/documents/forms.ts";
import { addEvent } from "#core/acts/interview-record.ts";
import { noteEvent, recordOf } from "#core/interviews/record.ts";
import type { InterviewEvent } from "#core/model/interview.ts";
import { individualSheets } from "#core/documents/individual-sheets.ts";
import { interviewRecord } from "#core/documents/interview-record.ts";
import { panelReport } from "#core/documents/panel-report.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordDissent } from "#core/consensus/dissent.ts";
import { orderDemands } from "#core/comparison/demands.ts";
import { startOrder } from "#core/comparison/order-draft.ts";
import { reopenCandidate } from "#core/consensus/close.ts";
import { setPerson } from "#core/people/set-people.ts";
import { documentsSet } from "#core/acts/kinds/documents-set.ts";
import { draftOf } from "#core/acts/kind.ts";
import { recordActs, recordStep } from "#usecases/record-act.ts";
import { buildSelection, CANDIDATES, MEMBERS, must, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { pagesOf, pdfsOf, PRINT, textOf } from "./print.ts";

const NOTES = [
  "Gave dates and names",
  "Ğüçlü örnek verdi",
  "Wskazała źródła błędu",
  "Έδωσε παραδείγματα",
  "Þekkti áhættuna",
];
const REASON = "The panel heard the same examples and read them against the anchor of the level.";
const DISSENT = "The candidate described a team decision; own part stayed unclear to me.";

/** Names as extraction gives them: some readers put a space between runs of two fonts. */
const bare = (text: string): string => text.replace(/\s+/g, "");

let selection: Selection;

beforeAll(async () => {
  const world = await testWorld();
  await buildSelection(world, {
    upTo: "agreed",
    score: (member, candidate, criterion) =>
      member === 1 && criterion === 8 ? null : 2 + ((member + candidate) % 3),
    note: (member, candidate, criterion) => `${NOTES[member]} ${candidate + 1}.${criterion + 1}`,
  });
  const first = stateOf(world).candidates[0]?.id ?? "";
  must(recordStep(world, reopenCandidate(stateOf(world), first, "A member asks to record a dissent.")));
  const dissent = {
    id: world.chance.id(),
    criterion: stateOf(world).sheets[0]?.sheet.criteria[0]?.id ?? null,
    member: stateOf(world).people[3]?.id ?? "",
    points: 200,
    words: DISSENT,
    atTheTable: true,
  };
  must(recordStep(world, recordDissent(stateOf(world), first, dissent)));
  must(
    recordActs(world, [
      draftOf(documentsSet, "", { marking: "EXAMPLE — INTERNAL", names: "codes-and-names" }),
    ]),
  );
  const trained = stateOf(world).people[1];
  if (trained === undefined) throw new Error("nobody");
  must(recordStep(world, setPerson(stateOf(world), { ...trained, trained: "2025-02-10" }, "")));
  selection = stateOf(world);
}, 60_000);

const criteria = () => selection.sheets[0]?.sheet.criteria ?? [];
const candidate = (index: number) => selection.candidates[index]?.id ?? "";

describe("the deliberation page", () => {
  it("holds every first score, the agreed scores, reasons, dissent word for word, and all names", async () => {
    const text = await textOf(deliberationPage(selection, candidate(0), PRINT));
    for (const name of [...MEMBERS, CANDIDATES[0] ?? ""]) expect(bare(text)).toContain(bare(name));
    expect(bare(text)).toContain(bare(DISSENT));
    expect(bare(text).split(bare(REASON))).toHaveLength(criteria().length + 1);
    for (const criterion of criteria()) expect(bare(text)).toContain(bare(criterion.requiredLevel ?? ""));
    expect(text).toContain("EXAMPLE — INTERNAL");
  });

  it("names no other candidate", async () => {
    const text = bare(await textOf(deliberationPage(selection, candidate(0), PRINT)));
    expect(text).not.toContain(bare(CANDIDATES[1] ?? ""));
    expect(text).not.toContain("TS-02");
  });
});

describe("individual sheets", () => {
  it("print what was handed in, and say which score does not count because the question was not put", async () => {
    const question = selection.sheets[0]?.sheet.questions[0]?.id ?? "";
    const notPut = noteEvent({ ...selection, deliberations: {} }, candidate(1), {
      type: "put",
      question,
      state: "not-put",
      words: "no time",
      at: "10:00",
      part: 1,
      by: null,
    });
    const record = addEvent(
      recordOf(selection, candidate(1)),
      must(notPut).body["event"] as InterviewEvent,
      "",
    );
    const corrected = { ...selection, interviews: { ...selection.interviews, [candidate(1)]: record } };
    const texts = async (from: Selection): Promise<readonly string[]> =>
      Promise.all(individualSheets(from, candidate(1), PRINT).map((document) => textOf(document)));
    const said = "By the interview record the question was not put";
    for (const text of await texts(selection)) expect(text).not.toContain(said);
    const printed = await texts(corrected);
    expect(printed.map((text) => text.split(said).length - 1)).toEqual([1, 1, 1, 1, 1]);
    expect(printed.map((text) => /(\d) of 9 scored/.exec(text)?.[1])).toEqual(["8", "7", "8", "8", "8"]);
  });

  it("print each member's scores, notes and seal, and nobody else's", async () => {
    const pdfs = await pdfsOf(individualSheets(selection, candidate(1), PRINT));
    expect(pdfs).toHaveLength(5);
    for (const [index, pdf] of pdfs.entries()) {
      const text = bare((await pagesOf(pdf)).join(" "));
      criteria().forEach((_, at) => expect(text).toContain(bare(`${NOTES[index]} 2.${at + 1}`)));
      NOTES.filter((_, other) => other !== index).forEach((note) => expect(text).not.toContain(bare(note)));
      expect(text).toContain(bare(MEMBERS[index] ?? ""));
    }
  });
});

describe("the panel report", () => {
  it("has every candidate and member, and no member's own score, note or dissent", async () => {
    const text = bare(await textOf(panelReport(selection, PRINT)));
    for (const name of [...MEMBERS, ...CANDIDATES]) expect(text).toContain(bare(name));
    for (const note of NOTES) expect(text).not.toContain(bare(note));
    expect(text).not.toContain(bare(DISSENT));
    expect(text).not.toContain(bare("own totals before consensus"));
  });

  it("says who was trained and when, and nothing of those for whom no day was noted", async () => {
    const text = bare(await textOf(panelReport(selection, PRINT)));
    expect(text.split("trained")).toHaveLength(2);
    expect(text).toContain(bare("acting chair, trained 10 Feb 2025"));
  });

  it("prints codes only where that is asked for", async () => {
    const coded: Selection = { ...selection, documents: { ...selection.documents, names: "codes" } };
    const text = bare(await textOf(panelReport(coded, PRINT)));
    for (const name of CANDIDATES) expect(text).not.toContain(bare(name));
    expect(text).toContain("TS-01");
  });
});

describe("the order of merit in the report", () => {
  const NOT = "Two answers stayed with what the office did; own part and result were not heard.";
  const GROUP = "Evidence on the first two criteria was put side by side, and the first had more of it.";

  /** The first two recommended, the third not, with every reason that is asked for. */
  const ordered = (): Selection => {
    const start = startOrder(selection);
    const recommendations = start.recommendations.map((each, index) => ({
      ...each,
      kind: index < 2 ? ("recommended" as const) : ("not-recommended" as const),
      reason: index < 2 ? "" : NOT,
    }));
    const reasons = orderDemands(selection, { ...start, recommendations }).map((each) => ({
      demand: each.key,
      words: GROUP,
    }));
    return {
      ...selection,
      orderOfMerit: {
        recommendations,
        reasons,
        reserveUntil: null,
        at: "2025-02-18T15:00:00+01:00",
        signatures: [],
      },
    };
  };

  it("prints each reason once, beside what the figures say", async () => {
    const text = bare(await textOf(panelReport(ordered(), PRINT)));
    for (const reason of [NOT, GROUP]) expect(text.split(bare(reason))).toHaveLength(2);
    expect(text).toContain(bare("Not recommended. The panel’s reason:"));
  });

  it("says draft at head and foot of every page while something is missing", async () => {
    const pages = await pagesOf(
      (await pdfsOf([panelReport(ordered(), { ...PRINT, draft: true })]))[0] as Uint8Array,
    );
    for (const page of pages) expect(bare(page)).toMatch(/Panelreport,draft.*Draft\.Printed/);
  });

  it("keeps the authority's line on the page of the signatures", async () => {
    const pages = await pagesOf((await pdfsOf([panelReport(ordered(), PRINT)]))[0] as Uint8Array);
    expect(pages.filter((page) => page.includes("Approving authority"))).toEqual(
      pages.filter((page) => page.includes("A signature confirms")),
    );
  });
});

describe("before unsealing", () => {
  it("no document can be made of a sealed candidate", () => {
    const sealed: Selection = { ...selection, deliberations: {} };
    expect(individualSheets(sealed, candidate(0), PRINT)).toEqual([]);
    expect(() => deliberationPage(sealed, candidate(0), PRINT)).toThrow("sealed");
  });
});

describe("forms for the day", () => {
  it.each(["booklet", "short-form"] as const)(
    "%s: every question, anchor and level, once for each member and candidate",
    async (kind) => {
      const members = selection.people.filter((person) => person.role !== "recorder").slice(0, 2);
      const requests = members.map((member) => ({
        kind,
        member,
        candidate: selection.candidates[1] as never,
      }));
      const text = bare(await textOf(formsDocument(selection, requests, PRINT)));
      const { questions } = selection.sheets[0]?.sheet ?? { questions: [] };
      for (const question of questions) expect(text.split(bare(question.text))).toHaveLength(3);
      for (const criterion of criteria()) expect(text).toContain(bare(criterion.requiredLevel ?? ""));
      // The short form has no room for anchors: they are printed in the booklet only.
      const anchors = kind === "booklet" ? criteria().flatMap((each) => each.anchors) : [];
      for (const anchor of anchors) expect(text).toContain(bare(anchor));
    },
  );

  it("page codes name nobody and differ for each form", () => {
    const [first, second] = selection.people;
    if (first === undefined || second === undefined) throw new Error("no people");
    const make = (member: typeof first) =>
      formsDocument(
        selection,
        [{ kind: "booklet", member, candidate: selection.candidates[0] as never }],
        PRINT,
      ).sections[0];
    const ids = [make(first), make(second)].map((section) =>
      section !== undefined && "pageIds" in section ? section.pageIds[0] : "",
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^PK1:[0-9A-HJKMNP-TV-Z]{10}:1$/);
  });
});

describe("the interview record", () => {
  it("tells who was present, what was put and when", async () => {
    const text = bare(await textOf(interviewRecord(selection, candidate(2), PRINT)));
    for (const name of [...MEMBERS, CANDIDATES[2] ?? ""]) expect(text).toContain(bare(name));
    expect(text).toContain(bare("09:28 to the end"));
    expect(text.split(bare("as written"))).toHaveLength(
      (selection.sheets[0]?.sheet.questions.length ?? 0) + 1,
    );
  });
});
