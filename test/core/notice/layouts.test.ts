import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import {
  DEFINITIONS,
  IN_A_SENTENCE,
  LABELLED_MAIL,
  NAME_LINES,
  ONE_LINE,
  TWICE,
  TWICE_CONTRADICTING,
  WITHOUT,
} from "./layouts.ts";

const competenciesOf = (text: string) =>
  readNotice(text).post.competencies.map(({ value }) => [value.name, value.level]);
const requirementsOf = (text: string, kind: string) =>
  readNotice(text)
    .post.requirements.filter(({ value }) => value.kind === kind)
    .map(({ value }) => value.text);
const codesOf = (text: string) => readNotice(text).findings.map(({ code }) => code);

describe("a mail of hard-wrapped lines with labels in capitals", () => {
  const { post } = readNotice(LABELLED_MAIL);

  it("gives fields, also those that run over two lines", () => {
    expect(post.fields.title?.value).toBe(
      "Harbour Safety Assistant for the programme on small boats and ferries",
    );
    expect(post.fields.organisation?.value).toBe("Office for Harbour Safety");
    expect(post.fields.reference?.value).toBe("HS-07/21");
    expect(post.fields.location?.value).toBe("Batumi, Georgia");
    expect(post.fields.deadline?.value).toBe("2021-05-07");
  });

  it("counts a requirement that is only an asset as desirable, and no list of papers", () => {
    expect(requirementsOf(LABELLED_MAIL, "essential")).toHaveLength(3);
    expect(requirementsOf(LABELLED_MAIL, "desirable")).toEqual(["Training in first aid would be an asset"]);
  });

  it("reads languages with the words for their level", () => {
    expect(post.languages.map(({ value }) => [value.among[0], value.level])).toEqual([
      ["English", "Excellent knowledge"],
      ["Georgian", "Excellent knowledge"],
    ]);
  });
});

describe("a notice in one line", () => {
  const { post } = readNotice(ONE_LINE);

  it("is cut at its headings and bullets", () => {
    expect(post.fields.title?.value).toBe("Chief of Locks and Weirs");
    expect(post.fields.division?.value).toBe("Waterways Directorate");
    expect(post.fields.directReports?.value).toBe("4");
    expect(post.fields.indirectReports?.value).toBe("0");
    expect(post.fields.reference?.value).toBe("27/114");
    expect(requirementsOf(ONE_LINE, "essential")).toEqual([
      "have led a service of several teams",
      "know how to read a water table",
    ]);
    expect(requirementsOf(ONE_LINE, "desirable")).toEqual(["a boat licence"]);
    expect(competenciesOf(ONE_LINE)).toEqual([
      ["Teamwork", "Builds the team"],
      ["Leadership", "Sets a direction"],
    ]);
  });

  it("finds headings of duties inside the line", () => {
    expect(post.accountabilities.map(({ value }) => value)).toEqual([
      { heading: "Planning and Execution", text: "Draw up the plan of repairs. Follow it." },
      { heading: "People Management", text: "Lead forty lock keepers. Perform other tasks." },
    ]);
  });

  it("finds the challenges and the rule for the essay", () => {
    expect(post.challenges.map(({ value }) => value)).toEqual([
      { heading: "Old gates", text: "Many gates are older than the Commission" },
      { heading: "Dry summers", text: "Water must be shared. All states agree on that." },
    ]);
    expect(post.essay?.value).toEqual({
      pagesPerChallenge: 1,
      wordsPerPage: 500,
      format: "Word document",
      assessedAt: "longlisting",
      due: "2027-03-03",
    });
    expect(codesOf(ONE_LINE)).toContain("deadline-only-in-essay");
  });
});

describe("competencies", () => {
  it("with definitions have no level but the one of their heading", () => {
    expect(competenciesOf(DEFINITIONS)).toEqual([
      ["Care", "Level 2"],
      ["Calm", "Level 2"],
      ["Reading of maps", null],
    ]);
  });

  it("can stand on lines of their own above their indicators", () => {
    expect(competenciesOf(NAME_LINES)).toEqual([
      ["Working Together", null],
      ["Order & Care", null],
    ]);
  });

  it("can stand in a sentence", () => {
    expect(competenciesOf(IN_A_SENTENCE)).toEqual([
      ["Patience", null],
      ["Attention to Detail", null],
      ["Planning", null],
    ]);
  });

  it("are not invented from the word in a requirement", () => {
    expect(competenciesOf(WITHOUT)).toEqual([]);
    expect(codesOf(WITHOUT)).toContain("no-competencies");
  });
});

describe("a notice that holds itself twice", () => {
  it("is read from its fuller copy, once", () => {
    const { post, regions } = readNotice(TWICE);
    expect(post.competencies).toHaveLength(2);
    expect(post.requirements).toHaveLength(2);
    expect(regions.find(({ kind }) => kind === "first-copy")).toEqual({ from: 3, to: 9, kind: "first-copy" });
  });

  it("must be decided where the copies differ in what touches the sheet", () => {
    const finding = readNotice(TWICE_CONTRADICTING).findings.find(({ code }) => code === "copies-differ");
    expect(finding?.weight).toBe("decide");
    expect(codesOf(TWICE)).not.toContain("copies-differ");
  });
});

it("the last day of a period is the deadline", () => {
  const { post } = readNotice("Posting Title: Clerk\nPosting Period: 01 March 2026 - 14 April 2026");
  expect([post.fields.title?.value, post.fields.deadline?.value]).toEqual(["Clerk", "2026-04-14"]);
});

it("a date that can be read in two ways is a finding with both", () => {
  const finding = readNotice(DEFINITIONS).findings.find(({ code }) => code === "date-ambiguous");
  expect(finding?.choices.map(({ params }) => params["value"])).toEqual(["2027-05-04", "2027-04-05"]);
});
