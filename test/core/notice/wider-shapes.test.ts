import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";

const namesOf = (text: string): string[] => readNotice(text).post.competencies.map(({ value }) => value.name);
const levelsOf = (text: string) => readNotice(text).post.competencies.map(({ value }) => value.level);
const fieldsOf = (text: string) => readNotice(text).post.fields;

describe("competencies in shapes that were met later", () => {
  it("are told from skills by names that many frameworks share", () => {
    const text = `Title: Lamp Keeper

Skills
Professionalism: Knows the lamps and the law of the coast; keeps calm when the horn fails.
Team work: Works with the boat's crew and says in time what is missing.
Languages:
Fluency in English is required.

###Experience###
Two winters on an island.
`;
    expect(namesOf(text)).toEqual(["Professionalism", "Team work"]);
    expect(readNotice(text).post.languages).toHaveLength(1);
  });

  it("leave skills alone whose names no framework has", () => {
    const text = `Title: Lamp Keeper

Skills
Rowing: rows a boat of two tons alone.
Painting: paints iron so that it lasts a winter.
`;
    expect(namesOf(text)).toEqual([]);
  });

  it("stand with a colon over what they ask, under essential and desirable", () => {
    const text = `Title: Lamp Keeper

## Competencies/skills required

### Essential

Leading and working in teams:

- building on what the members of the crew can do, so that they serve a common purpose
- telling everybody in time what the watch of the night will be and why it is so

Weighing the evidence:

- finding out what is behind a report before the boat is sent out into a rising sea
`;
    expect(namesOf(text)).toEqual(["Leading and working in teams", "Weighing the evidence"]);
  });

  it("are whole sentences where each has its own line", () => {
    const text = `Title: Lamp Keeper

Required Competencies
Proven skill in mending lamps, horns, and engines.
Long practice in reading weather, tide, and current.
Strong wish to keep a log that another keeper can use.
`;
    expect(namesOf(text)).toHaveLength(3);
    expect(namesOf(text)[0]).toBe("Proven skill in mending lamps, horns, and engines");
  });

  it("end with semicolons on lines of their own", () => {
    const text = `Title: Lamp Keeper

Core Competencies:
People Management and Watches;
Boat Handling;
Change of Lamps.
Skills:
Rowing;
`;
    expect(namesOf(text)).toEqual(["People Management and Watches", "Boat Handling", "Change of Lamps"]);
  });

  it("stand further in than the item that names the list", () => {
    const text = `Title: Lamp Keeper

Your profile
- A boat licence.
- Generic competences:
  - You are patient and honest.
  - Good sense of what the crew can bear.
- Assets:
  - A diving licence.
`;
    expect(namesOf(text)).toEqual(["You are patient and honest", "Good sense of what the crew can bear"]);
    expect(readNotice(text).post.requirements.map(({ value }) => value.kind)).toEqual([
      "essential",
      "desirable",
    ]);
  });

  it("stand under an item that only introduces them", () => {
    const text = `Title: Lamp Keeper

Competencies:

- The keeper must:
  - Keep calm
  - Share the watch
`;
    expect(namesOf(text)).toEqual(["Keep calm", "Share the watch"]);
  });

  it("are not cut at the word that leads to the last item", () => {
    const text = `Title: Lamp Keeper

Competencies
- Ability to think creatively; and
- Sense of order.
`;
    expect(namesOf(text)).toEqual(["Ability to think creatively", "Sense of order"]);
  });

  it("keep a heading with two 'and' in one", () => {
    const text = `Title: Lamp Keeper

Person specification - competences/skills required

### Keeping and Mending Lamps and Horns

#### Essential
* knows every lamp of the district and when it was last taken apart

### Sharing the Watch

#### Essential
* says in time what is missing and takes over when another cannot

### WORKING ALONE

#### Essential
* stays calm in the weeks in which no boat comes and nobody answers
`;
    expect(namesOf(text)).toEqual([
      "Keeping and Mending Lamps and Horns",
      "Sharing the Watch",
      "WORKING ALONE",
    ]);
  });

  it("have their level behind a stroke", () => {
    const text = `Intitulé du poste : Gardien de phare

Savoir-faire
• Rédiger le journal / niveau maîtrise - requis
• Entretenir la lampe : la nettoyer chaque jour / niveau expert
`;
    expect(namesOf(text)).toEqual(["Rédiger le journal", "Entretenir la lampe"]);
    expect(levelsOf(text)).toEqual(["niveau maîtrise - requis", "niveau expert"]);
  });
});

describe("fields in shapes that were met later", () => {
  it("open a text that stands on one line", () => {
    const fields = fieldsOf(
      "Vacancy Notice Vacancy Number: 16021 Grade: A-2 Title: Keeper (Lamps & Horns) Division/Office: Watch Section Closing Date: 14 July 2031 1. GENERAL: Applications are invited for the post listed above.",
    );
    expect(fields.reference?.value).toBe("16021");
    expect(fields.grade?.value).toBe("A-2");
    expect(fields.title?.value).toBe("Keeper (Lamps & Horns)");
    expect(fields.deadline?.value).toBe("2031-07-14");
  });

  it("have a year of two figures in a deadline with a month's name", () => {
    expect(fieldsOf("Title: Lamp Keeper\nDeadline: 10-Feb-32\n").deadline?.value).toBe("2032-02-10");
  });

  it("end a period with the date behind 'through'", () => {
    const text = "Title: Lamp Keeper\nOpening and closing period: May 11, 2031 through May 17, 2031\n";
    expect(fieldsOf(text).deadline?.value).toBe("2031-05-17");
  });

  it("find who recruits in the sentence that says so", () => {
    const text = `Lamp Keeper

Northern Lights Yemen would like to announce that a post is open in the south.
`;
    expect(fieldsOf(text).organisation?.value).toBe("Northern Lights Yemen");
    expect(fieldsOf("Lamp Keeper\n\nWe are seeking a keeper.\n").organisation).toBeUndefined();
  });

  it("leave the body behind a title out of it", () => {
    expect(
      fieldsOf("Digital Archivist - United Nations Multimedia\n\nDuty station: Turin\n").title?.value,
    ).toBe("Digital Archivist");
  });

  it("take no general word for a title", () => {
    const text = `Job Description

# Lamp Keeper

Grade: G-4
`;
    expect(fieldsOf(text).title?.value).toBe("Lamp Keeper");
  });
});
