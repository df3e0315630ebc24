import { beforeAll, describe, expect, it } from "vitest";
import { draftSheet, sheetStanding } from "#core/documents/draft-sheet.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { approveSheet } from "#core/sheet/lock-sheet.ts";
import { shareOutAskers } from "#core/sheet/share-out-askers.ts";
import { recordStep } from "#usecases/record-act.ts";
import { wordOf } from "#test/adapters/word/a-word.ts";
import { styled } from "#test/adapters/word/read-word.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { PRINT, textOf } from "./print.ts";

let locked: Selection;
let sheet: Sheet;

beforeAll(async () => {
  locked = await buildSelection(await testWorld(), {
    upTo: "locked",
    changeSheet: (built) => shareOutAskers(built, []),
  });
  const inForce = locked.sheets[0]?.sheet;
  if (inForce === undefined) throw new Error("no sheet");
  sheet = inForce;
});

/** The sheet with some of it changed, and so a draft again. */
const changed = (change: Partial<Sheet>): Sheet => ({ ...sheet, ...change });

const linesOf = async (selection: Selection, text: Sheet): Promise<readonly string[]> =>
  (await wordOf([draftSheet(selection, text, PRINT)])).lines;

describe("the sheet as a document", () => {
  it("holds every text of the sheet, in its order", async () => {
    const lines = await linesOf(locked, sheet);
    const texts = [
      ...sheet.criteria.flatMap((criterion, index) => [
        `${index + 1} ${criterion.name}`,
        criterion.requiredLevel ?? "",
        criterion.definition,
        ...criterion.indicators,
      ]),
      sheet.opening.text,
      ...sheet.questions.flatMap((question) => [
        question.text,
        ...question.probes.map((probe) => probe.text),
      ]),
      sheet.closing.text,
    ].filter((text) => text !== "");
    let at = -1;
    for (const text of texts) {
      const next = lines.indexOf(text, at + 1);
      expect(next, text).toBeGreaterThan(at);
      at = next;
    }
    for (const criterion of sheet.criteria)
      for (const anchor of criterion.anchors) expect(lines.some((line) => line.includes(anchor))).toBe(true);
  });

  it("marks the minimum, the highest point first, and says which question serves", async () => {
    const lines = await linesOf(locked, changed({ criteria: sheet.criteria.slice(0, 1) }));
    const anchors = lines.filter((line) => line.includes("\n"));
    expect(anchors.map((line) => line.split("\n")[0])).toEqual([
      "Well above the level",
      "Above the level",
      "At the level  minimum",
      "Below the level",
      "Well below the level",
    ]);
    expect(lines).toContain("Question 1");
  });

  it("is headed so that Word lists its parts", async () => {
    const { body } = await wordOf([draftSheet(locked, sheet, PRINT)]);
    expect(styled(body, "Heading1")).toEqual(["Scoring sheet"]);
    expect(styled(body, "Heading2")).toEqual(["Scale", "Criteria", "Questions", "Rules", "Approval"]);
    expect(styled(body, "Heading3")).toEqual(sheet.criteria.map(({ name }, index) => `${index + 1} ${name}`));
  });

  it("says the rules in sentences, and why weights differ only where they do", async () => {
    const lines = await linesOf(locked, sheet);
    expect(lines).toContain(
      "Handed-in sheets are unsealed after the last interview, all candidates at once.",
    );
    expect(lines.some((line) => line.startsWith("Weights differ"))).toBe(false);
    const weighted = changed({
      criteria: sheet.criteria.map((each, index) => (index === 1 ? { ...each, weight: 2 } : each)),
      weightReason: "The post is mostly analysis.",
      rules: {
        unseal: "each-candidate",
        total: "average-of-first-scores",
        withoutAgreement: "unresolved",
        flag: { measure: "from-the-median", distance: 150 },
        quorum: 1,
        latecomers: "score-nothing",
      },
    });
    const other = await linesOf(locked, weighted);
    expect(other).toContain("Weights differ: The post is mostly analysis.");
    expect(other).toContain("Required, counts twice");
    expect(other.some((line) => line.includes("1.5 points or more from the median"))).toBe(true);
    expect(other).toContain("At interviews and sittings at least one scoring member is present.");
  });

  it("says for whom a probe is where the question serves several", async () => {
    const [first, second] = sheet.criteria;
    const question = sheet.questions[0];
    if (first === undefined || second === undefined || question === undefined) throw new Error("too short");
    const several = {
      ...question,
      serves: [first.id, second.id],
      probes: [{ id: "p", text: "And then?", criterion: second.id }],
    };
    expect(await linesOf(locked, changed({ questions: [several] }))).toContain("And then? (for 2)");
  });
});

describe("what the sheet is worth", () => {
  it("is a draft until the panel approves, and again once a word has changed", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, { upTo: "people" });
    const draft = draftSheet(selection, sheet, PRINT);
    expect(sheetStanding(selection, sheet)).toEqual({ is: "draft" });
    expect(draft.header.left).toBe("Draft for comment, not approved");
    const unapproved = await linesOf(selection, sheet);
    expect(unapproved).toContain("Not approved yet. Whoever approves this text signs here, with the date.");
    for (const { initials, name } of selection.people.slice(0, 5))
      expect(unapproved.some((line) => line.startsWith(`${initials} ${name}, `))).toBe(true);
    expect(unapproved.some((line) => line.startsWith("PL "))).toBe(false);

    const by = selection.people.slice(0, 2).map(({ id }) => id);
    must(recordStep(world, approveSheet(sheet, by, "2025-02-06")));
    const approved = await linesOf(stateOf(world), sheet);
    expect(approved).toContain("Approved on 6 February 2025 by Corin Vanterpoole and Ğülşen Işıkoğlu.");
    expect(approved.filter((line) => line === "approval recorded")).toHaveLength(2);
    expect(approved.filter((line) => line === "6 Feb 2025")).toHaveLength(2);
    expect(sheetStanding(stateOf(world), changed({ weightReason: "another" }))).toEqual({ is: "draft" });
  });

  it("is the version in force once locked, with those who approved it", async () => {
    const document = draftSheet(locked, sheet, PRINT);
    expect(document.header.left).toBe("Version 1, locked 18 February 2025");
    expect(document.foot.right).toMatch(/Sheet \w{4}-\w{4}, version 1$/);
    expect((await linesOf(locked, sheet)).some((line) => line.startsWith("Approved on"))).toBe(true);
    expect(draftSheet(locked, changed({ weightReason: "x" }), PRINT).foot.right).toMatch(
      /Draft \w{4}-\w{4}$/,
    );
  });

  it("prints as PDF too, on every page with what it is worth", async () => {
    const text = await textOf(draftSheet({ ...locked, sheets: [], approval: null }, sheet, PRINT));
    expect(text).toContain("Draft for comment, not approved");
    expect(text).toContain("page 1 of");
    for (const { name } of sheet.criteria) expect(text).toContain(name);
  });

  it("is made of an empty sheet of an empty selection, with lines for whoever comes", async () => {
    const empty: Sheet = {
      ...sheet,
      criteria: [],
      questions: [],
      opening: { text: "", asker: null, minutes: 0 },
      closing: { text: "", asker: null, minutes: 0 },
    };
    const nobody: Selection = { ...locked, sheets: [], approval: null, people: [], post: null };
    const lines = await linesOf(nobody, empty);
    expect(lines).toContain("No criteria. The minimum is the point from which the required level is met.");
    expect(lines.filter((line) => line === "Not written yet")).toHaveLength(2);
    const blank = sheet.criteria.slice(0, 1).map((criterion) => ({
      ...criterion,
      name: "",
      requiredLevel: null,
      definition: "",
      indicators: [],
      anchors: [],
    }));
    expect(await linesOf(nobody, { ...empty, criteria: blank })).toContain("1 No name yet");
    expect(await textOf(draftSheet(nobody, { ...empty, criteria: blank }, PRINT))).toContain(
      "No question yet",
    );
  });
});
