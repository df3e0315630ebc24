import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";

const competenciesOf = (text: string) =>
  readNotice(text).post.competencies.map(({ value }) => [value.name, value.level]);
import { broken, PROSE } from "./broken.ts";

describe("lines broken at a width", () => {
  it("keep a label together that was broken in two", () => {
    const text = broken(
      `${PROSE}\n\nGrade: P-3 Basic pay: 4,100 euro a month, tax free for all. Closing Date: 3 May 2031\n`,
    );
    expect(text).toContain("Closing\nDate");
    expect(readNotice(text).post.fields.deadline?.value).toBe("2031-05-03");
  });

  it("keep a competency's name together inside a list, also where the line ends with the bullet", () => {
    const list =
      "The keeper must show: • Patience: Waits without growing careless; • Lamp Craft: Keeps the light burning; • Boat Handling: Lands in any swell; • Order: Leaves nothing lying about.";
    for (let width = 60; width < 90; width++) {
      const read = competenciesOf(broken(`${PROSE}\n\nCOMPETENCIES\n${list}\n`, width));
      expect(read.map(([name]) => name)).toEqual(["Patience", "Lamp Craft", "Boat Handling", "Order"]);
    }
  });

  it("leave competencies apart that begin their lines without a mark", () => {
    const text = `${PROSE}\n\nCompetencies
Patience - Waits for hours without growing careless of what is going on
Lamp craft - Keeps the light burning through every weather the sea sends
Order - Leaves nothing lying about
`;
    expect(competenciesOf(text).map(([name]) => name)).toEqual(["Patience", "Lamp craft", "Order"]);
  });

  it("leave a short line alone, whatever follows it", () => {
    const text = `Lighthouse Keeper\nin the Northern District\n\n${broken(PROSE)}\n`;
    expect(readNotice(text).post.fields.title?.value).toBe("Lighthouse Keeper");
  });
});

describe("lines broken in harder ways", () => {
  const notice = `Title: Lighthouse Keeper

Duties
${PROSE} ${PROSE}

Requirements
- a boat licence that is good for open water and for the months in which there is ice along the northern shore
- two winters on an island without a neighbour, one of them after the first of the two boats had been laid up
- knowledge of lamps (oil, gas and electric ones, also those that were built before there were any drawings of them)
`;

  it("are put together again where a text that was broken was broken once more", () => {
    for (const [first, second] of [
      [72, 60],
      [88, 72],
      [100, 66],
    ] as const) {
      const twice = broken(broken(notice, first), second);
      expect(readNotice(twice).post.requirements.map(({ value }) => value.text)).toEqual(
        readNotice(notice).post.requirements.map(({ value }) => value.text),
      );
    }
  });

  it("keep a link in one that was broken inside its words", () => {
    const text = broken(
      `# [2031-07 Senior Lighthouse Keeper for the Outer Islands and Boat Handler (Northern District), first watch](https://keepers.example/apply/2031-07)\n\n${PROSE}\n`,
    );
    expect(text.split("\n")[1]).not.toContain("[");
    expect(readNotice(text).post.fields.title?.value).toBe(
      readNotice(text.replace(/\n(?!\n)/g, " ")).post.fields.title?.value,
    );
    expect(readNotice(text).post.fields.title?.value).not.toContain("](");
  });

  it("leave sentences apart that each have a line of their own, where one happens to fill its line", () => {
    const full = "Speaks to the harbour office in a way that everybody understands.";
    const text = `${broken(PROSE, full.length)}

Qualifications
Holds a boat licence.
Keeps a log.
${full}
Works alone in winter.
Mends what breaks.
`;
    expect(readNotice(text).post.requirements.map(({ value }) => value.text)).toHaveLength(5);
  });

  it("take the last word of a sentence for no heading", () => {
    const text = `${broken(PROSE, 76)}

Duties
- Sets up the watch and sees that it meets all that the law and the district's
requirements.
- Keeps the lamp.
`;
    const { post } = readNotice(text);
    expect(post.accountabilities).toHaveLength(2);
    expect(post.requirements).toEqual([]);
  });

  it("know where the line ends that says where a text is from", () => {
    for (let width = 50; width < 100; width++) {
      const text = broken(
        `# source: https://keepers.example/vacancies/2031/northern-district/outer-islands/07 (the opening only; read on a Tuesday)\nNorthern Lights Board\n\nTitle: Lighthouse Keeper\n\n${PROSE}\n`,
        width,
      );
      expect(readNotice(text).post.fields.title?.value).toBe("Lighthouse Keeper");
      expect(readNotice(text).post.fields.organisation?.value).toBe("Northern Lights Board");
    }
  });
});

describe("competencies told apart as essential and desirable", () => {
  it("are all read, and are no requirements", () => {
    const text = `Title: Lighthouse Keeper
Profile
- two winters on an island
- a boat licence
Show us that you have the following competencies:
Essential:
- Patience
- Lamp craft
Desirable:
- Boat handling
- Order
`;
    expect(competenciesOf(text).map(([name]) => name)).toEqual([
      "Patience",
      "Lamp craft",
      "Boat handling",
      "Order",
    ]);
    expect(readNotice(text).post.requirements).toHaveLength(2);
  });

  it("are read where each stands over what it demands", () => {
    const part = (name: string): string => `\n## ${name}\n\nEssential\n* Has done so for two winters\n`;
    const text = `# Lighthouse Keeper\n\n# COMPETENCIES\n${part("Keeping Watch")}${part("Keeping Order")}${part("Handling Boats")}`;
    expect(competenciesOf(text)).toEqual([
      ["Keeping Watch", null],
      ["Keeping Order", null],
      ["Handling Boats", null],
    ]);
  });
});

describe("several competencies with levels in one item", () => {
  it("are read one by one", () => {
    const text = `Title: Keeper\nCore Competencies
- Staff are assessed on these: Keeping Watch (Level 1); Keeping Order (Level 2) and Boats (Level 1).
- There are three levels for each.
`;
    expect(competenciesOf(text)).toEqual([
      ["Keeping Watch", "Level 1"],
      ["Keeping Order", "Level 2"],
      ["Boats", "Level 1"],
    ]);
  });
});

describe("tables and groups of competencies", () => {
  it("are read where bars divide the cells", () => {
    const text = `Title: Keeper\nCompetencies
Area | Name | Definition
Watch | Night watch | Stays awake and writes down what passes
Craft | Lamp craft | Keeps the light burning
`;
    expect(competenciesOf(text)).toEqual([
      ["Night watch", null],
      ["Lamp craft", null],
    ]);
  });

  it("are read under knowledge, skill and manner, with the level in brackets", () => {
    const text = `Intitulé du poste : Gardien de phare\nCompétences
Connaissances :
- Droit de la mer (maîtrise)
- Règles du port (pratique)
Savoir-faire :
- Tenir le journal (initié)
Savoir-être :
- Patience
`;
    expect(competenciesOf(text)).toEqual([
      ["Droit de la mer", "maîtrise"],
      ["Règles du port", "pratique"],
      ["Tenir le journal", "initié"],
      ["Patience", null],
    ]);
  });

  it("are read behind an item that announces them, and a name may begin with Following", () => {
    const text = `Title: Keeper\nProfile
- Two winters on an island
- You will be assessed on the following competencies:
- Following Instructions
- Keeping Watch
- Keeping Order
`;
    expect(competenciesOf(text).map(([name]) => name)).toEqual([
      "Following Instructions",
      "Keeping Watch",
      "Keeping Order",
    ]);
  });
});

describe("a sentence on the language of the office", () => {
  it("is no place of work", () => {
    const text = "Title: Keeper\nNotes\nThe work in this Headquarters is conducted mainly in English.\n";
    expect(readNotice(text).post.fields.location).toBeUndefined();
  });
});

describe("the mark of an item at the end of a line", () => {
  it("goes with the item on the next line", () => {
    const text = `Title: Keeper\nCompetencies\nThe keeper shows: • Patience; •\nLamp craft; • Order.\n`;
    expect(competenciesOf(text).map(([name]) => name)).toEqual(["Patience", "Lamp craft", "Order"]);
  });
});
