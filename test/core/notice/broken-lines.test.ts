import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { broken, PROSE } from "./broken.ts";

describe("the same reading, however the lines are broken", () => {
  const told = (text: string) => {
    const { fields, competencies, requirements } = readNotice(text).post;
    return {
      fields: Object.entries(fields).map(([name, { value }]) => [name, value]),
      competencies: competencies.map(({ value }) => value),
      requirements: requirements.map(({ value }) => value),
    };
  };
  const sameAtEveryWidth = (text: string): void => {
    for (let width = 60; width < 130; width++) expect(told(broken(text, width))).toEqual(told(text));
  };

  it("of what a program wrote, field by field", () => {
    const text = `PositionTitle: Lamp Keeper (Second Watch)
PositionID: 31-LAMP-07
OrganizationName: Northern Lights Board
PositionLocation: Outer Reef, Norland; Seal Point, Norland; Gull Haven, Westmark; Old Harbour, Westmark; Ebb Sound, Norland
ApplicationCloseDate: 2031-05-03T00:00:00Z
JobSummary: ${PROSE} ${PROSE}
QualificationSummary: You must have one year of experience with each of the four competencies: Attention to Detail, Customer Service, Oral Communication, and Problem Solving. 1. Attention to Detail - Is thorough with the log and with the lamp. 2. Customer Service - Answers ships. 3. Oral Communication - Speaks so that a ship understands. 4. Problem Solving - Finds out what is wrong.
`;
    expect(told(text).competencies).toHaveLength(4);
    expect(told(text).fields).toContainEqual(["location", expect.stringContaining("Ebb Sound") as string]);
    sameAtEveryWidth(text);
  });

  it("of requirements in a paragraph: a sentence that begins as one does is one", () => {
    const text = `Title: Lamp Keeper

Duties
${PROSE}

Qualifications
At least two winters on an island that no boat reaches while the ice lies along the shore and the harbour is shut. Experience with a lamp that burns gas would be an asset.
Good knowledge of the northern waters and of the lights that stand along them.
`;
    expect(told(text).requirements).toMatchObject([
      { kind: "essential", text: expect.stringMatching(/^At least .* shut$/) as string },
      { kind: "desirable", text: "Experience with a lamp that burns gas would be an asset" },
      { kind: "essential", text: expect.stringMatching(/^Good knowledge/) as string },
    ]);
    sameAtEveryWidth(text);
  });

  it("of an item with a sentence behind it that only explains a word", () => {
    const text = `Title: Lamp Keeper

Duties
${PROSE}

Education
- A certificate of a school for keepers and two winters on an island.
Recognised schools are those that the Lights Board names in its list.
Experience
- Two years with a lamp
`;
    expect(told(text).requirements.map((each) => each.text)).toEqual([
      "A certificate of a school for keepers and two winters on an island",
      "Two years with a lamp",
    ]);
    sameAtEveryWidth(text);
  });

  it("of fields that ran together where a page was copied", () => {
    const text = `NORTHERN LIGHTS BOARD
Vacancy Number: N75/31Job Title: Adviser on Lamps, Horns and BoatsNATO Grade: 16Basic Monthly Salary (12 x per year): 4,100 euro, tax free

${PROSE}
`;
    expect(told(text).fields).toContainEqual(["title", "Adviser on Lamps, Horns and Boats"]);
    expect(told(text).fields).toContainEqual(["grade", "16"]);
    sameAtEveryWidth(text);
  });

  it("of an amount whose currency stood alone after the break", () => {
    const text = `Title: Lamp Keeper
Grade: P3
Total estimated monthly remuneration depending on post adjustment and family: USD 4,685
${PROSE}
`;
    expect(told(text).fields).toContainEqual(["salary", "USD 4,685"]);
    sameAtEveryWidth(text);
  });

  it("of a text that was broken before, with a line or two that are a little longer", () => {
    const once = broken(
      `Title: Lamp Keeper

Duties
${PROSE}

Requirements
- two winters on an island without a neighbour, one of them after the first of the two boats had been laid up
- knowledge of lamps
`,
      72,
    );
    const longest = Math.max(...once.split("\n").map((line) => line.length));
    expect(told(broken(once, longest - 1)).requirements).toEqual(told(once).requirements);
  });

  it("of an item in the middle of a line, whose name ends with the line", () => {
    const text = `Title: Lamp Keeper

Duties
${PROSE}

Key challenges
• Keeping the lamp – the lamp is old and its parts are no longer made by anybody in the north; • Secure radio – the radio is heard by all; • Boats – there are too few of them.
`;
    const challenges = (of: string) => readNotice(of).post.challenges.map(({ value }) => value);
    for (let width = 60; width < 130; width++)
      expect(challenges(broken(text, width))).toEqual(challenges(text));
  });

  it("of a link in whose words a number came to stand alone", () => {
    const text = `# [2031-07 Lamp Keeper and Boat Handler for the Outer Islands (NS) - THU 29 Feb](https://keepers.example/apply/2031-07-lamp-keeper-and-boat-handler)

${PROSE}
`;
    expect(broken(text, 73)).toMatch(/\n29\n/);
    for (const width of [73, 76, 78, 80]) expect(told(broken(text, width))).toEqual(told(text));
  });
});
