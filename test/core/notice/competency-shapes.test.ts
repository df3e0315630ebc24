import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";

const competenciesIn = (...lines: readonly string[]) =>
  readNotice(["Title: Ferry Master", ...lines].join("\n")).post.competencies.map(({ value }) => [
    value.name,
    value.level,
  ]);
const namesIn = (...lines: readonly string[]) => competenciesIn(...lines).map(([name]) => name);

describe("tables of competencies", () => {
  it("give the column of names, be the cells divided by blanks or tabs", () => {
    const rows = [
      "Thematic Area\tName\tDefinition",
      "Procurement\tBuying of ropes\tAbility to buy ropes that hold",
      "Harbours\tTides\tKnowledge of tides",
      "Harbours\tLights\tThe ability to keep a light",
    ];
    expect(namesIn("Competencies", ...rows)).toEqual(["Buying of ropes", "Tides", "Lights"]);
    expect(namesIn("Competencies", ...rows.map((row) => row.replace(/\t/g, " ")))).toEqual([
      "Buying of ropes",
      "Tides",
      "Lights",
    ]);
  });

  it("give names whose definitions begin with a verb", () => {
    expect(
      namesIn(
        "Core Competencies(Competency Framework)",
        "Name Definition",
        "Planning and Stowing Plans the load of each trip.",
        "Calm talk Communicates in few words.",
      ),
    ).toEqual(["Planning and Stowing", "Calm talk"]);
  });

  it("give names over their definitions, also one that is a heading elsewhere", () => {
    expect(
      namesIn(
        "Competencies",
        "Area",
        "Name",
        "Definition",
        "Harbours",
        "Tides",
        "Ability to read a table of tides aloud",
        "Harbours",
        "Evaluation",
        "Ability to judge a crew at work",
      ),
    ).toEqual(["Tides", "Evaluation"]);
  });

  it("leave out an area before a name and a colon", () => {
    expect(
      namesIn(
        "Competencies",
        "- Business Management - Monitoring: ability to see what goes on",
        "- Finance - Budgets: ability to keep to them",
      ),
    ).toEqual(["Monitoring", "Budgets"]);
  });
});

describe("names of competencies", () => {
  it("stand over items, with small letters too", () => {
    expect(
      namesIn(
        "Core competencies",
        "Loyalty to the harbour",
        "- Stays when others leave;",
        "Learning and mending",
        "- Mends what broke;",
      ),
    ).toEqual(["Loyalty to the harbour", "Learning and mending"]);
  });

  it("may be words that are headings elsewhere", () => {
    expect(namesIn("Leadership Competencies", "Purpose", "People", "Results")).toEqual([
      "Purpose",
      "People",
      "Results",
    ]);
  });

  it("stand between numbers, also where the first one begins the line", () => {
    expect(
      namesIn(
        "The competencies required for this post are...",
        "(1) Steers well(2) Keeps calm(3) Tells the truth",
      ),
    ).toEqual(["Steers well", "Keeps calm", "Tells the truth"]);
  });

  it("stand on lines that a sentence announces", () => {
    expect(
      namesIn(
        "Qualifications",
        "The competencies needed on board are:",
        "Attention to Ropes",
        "Oral Commands",
        "Problem Solving",
      ),
    ).toEqual(["Attention to Ropes", "Oral Commands", "Problem Solving"]);
  });

  it("are not attributes of a post, languages or sentences behind the list", () => {
    expect(
      competenciesIn(
        "Attributes/Competencies",
        "- Personal Attributes: The master works alone.",
        "- Professional Contacts: The master meets pilots.",
        "- Contribution To Objectives: Ferries run.",
      ),
    ).toEqual([]);
    expect(
      namesIn(
        "Competencies",
        "- Teamwork",
        "- Calm",
        "- Care",
        "- Knowledge of another language of the coast",
        "- Appointment will be subject to a doctor who certifies that the master is fit to sail in any weather",
      ),
    ).toEqual(["Teamwork", "Calm", "Care"]);
  });
});

describe("what follows the names", () => {
  it("is a definition in all groups where one group defines", () => {
    const values = [
      "- Commitment: Works for the harbour",
      "- Honesty: Tells what happened",
      "- Care: Looks after boats",
    ];
    const defined = [
      "- Talk: Speaks with crews, pilots and passengers in words that each of them will understand at once",
      "- Planning: Draws up the plan of all trips, of all repairs and of all free days of the whole crew",
      "- Calm: Goes on working in bad weather, at night, and with broken tools until the others come",
    ];
    expect(
      competenciesIn("Core values", ...values, "Core competencies", ...defined).map(([, level]) => level),
    ).toEqual([null, null, null, null, null, null]);
    expect(competenciesIn("Core values", ...values)[0]).toEqual(["Commitment", "Works for the harbour"]);
  });
});

describe("a lettered group over marked items", () => {
  it("gives the items", () => {
    expect(
      namesIn("Competencies", "a. Personal Attributes:", "• Patience", "• Order", "• Calm talk"),
    ).toEqual(["Patience", "Order", "Calm talk"]);
  });
});

describe("marks and figures around names", () => {
  it("are read: a figure in brackets behind most names is their level", () => {
    expect(
      competenciesIn("Core competencies", "Works with others (1)", "Keeps order (2)", "Stays calm (1)"),
    ).toEqual([
      ["Works with others", "1"],
      ["Keeps order", "2"],
      ["Stays calm", "1"],
    ]);
  });

  it("are left out: a second mark before the name", () => {
    expect(namesIn("Competencies", "- \\* Patience", "- \\* Order")).toEqual(["Patience", "Order"]);
  });

  it("may follow a sentence that announces behaviours, and the French name of a group", () => {
    const announced = "We assess the following behaviours, along with your experience:";
    expect(namesIn("About the interview", announced, "- Seeing far", "- Keeping watch")).toEqual([
      "Seeing far",
      "Keeping watch",
    ]);
    expect(namesIn("Comportement professionnel :", "- Patience", "- Sens de l'ordre")).toEqual([
      "Patience",
      "Sens de l'ordre",
    ]);
  });
});
