import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";

const read = (text: string) => readNotice(text).post;

describe("the head of a notice without labels", () => {
  it("names a public body by its first word, the place by its postal code and the notice by its code", () => {
    const { title, organisation, location, reference } = read(`Gardien de phare (H/F)
Mairie de PORT-AUX-MOULES
12 quai des Brumes 29999 Port aux Moules
o09161-201458

Savoir-être :
Calme dans la tempête
Esprit d'équipe
`).fields;
    expect(title?.value).toBe("Gardien de phare (H/F)");
    expect(organisation?.value).toBe("Mairie de PORT-AUX-MOULES");
    expect(location?.value).toBe("12 quai des Brumes 29999 Port aux Moules");
    expect(reference?.value).toBe("o09161-201458");
  });

  it("takes no years, dates or range of years for a code", () => {
    expect(read("Lamp Keeper\n2026-03-01\n2026-2028\n\nDuties\n- Lights the lamp\n").fields.reference).toBe(
      undefined,
    );
  });

  it("names a body that spells its short form out", () => {
    expect(
      read("Lamp Keeper\nNorthern Oil and Gas Canada (NOGC)\n\nDuties\n- Lights the lamp\n").fields
        .organisation?.value,
    ).toBe("Northern Oil and Gas Canada (NOGC)");
  });

  it("stays the head where a list of contents repeats long headings", () => {
    const headings = [
      "About the position",
      "Conditions of employment",
      "You need (essential for the job)",
      "Language requirements (essential for the job)",
      "How to apply",
    ];
    const { fields } = read(`Lamp Keeper
Apply

Reference number
ABC25J-145895-000096

Location
Gatineau (Québec)

On this page
${headings.join("\n")}

${headings.map((heading) => `${heading}\n\nWhat is said about it here.\n`).join("\n")}
Apply
`);
    expect(fields.reference?.value).toBe("ABC25J-145895-000096");
    expect(fields.location?.value).toBe("Gatineau (Québec)");
  });

  it("is followed by a list of contents that opens nothing and can be folded away", () => {
    const text = `Lamp Keeper

On this page
About the position
Essential requirements
Desirable requirements
Preference
How to apply

About the position
A tower by the sea.

Essential requirements
- Two winters on an island

Desirable requirements
- A boat licence

Preference
To those who rowed before.

How to apply
By letter.
`;
    const { post, regions } = readNotice(text);
    expect(post.requirements.map(({ value }) => [value.kind, value.text])).toEqual([
      ["essential", "Two winters on an island"],
      ["desirable", "A boat licence"],
    ]);
    expect(regions.filter(({ kind }) => kind === "contents")).toEqual([{ from: 4, to: 8, kind: "contents" }]);
  });
});

describe("the head of a job board", () => {
  it("says by source and country who sent the notice and where the post is, where nothing else does", () => {
    const head = "Lamp Keeper (G.3)\nSource: International Lamp Organization\nCountry: Norway\nType: Job\n";
    const { organisation, location } = read(`${head}\nDuties\n- Lights the lamp\n`).fields;
    expect(organisation?.value).toBe("International Lamp Organization");
    expect(location?.value).toBe("Norway");
    const labelled = read(
      `${head}Organisation: Coast Agency\nDuty station: Bergen\n\nDuties\n- Rows\n`,
    ).fields;
    expect(labelled.organisation?.value).toBe("Coast Agency");
    expect(labelled.location?.value).toBe("Bergen");
  });

  it("keeps its lines apart where one of them fills the width at which the others were broken", () => {
    const duty = "Lights the lamp at dusk and puts it out at dawn on every day of the year";
    const text = `Lamp Keeper
Source: International Federation of Lamps and Lamp Keepers at Sea and Shore
Created: 2026-10-05
Closing: 2026-10-16

Duties
- ${duty}, and
whenever a ship asks for it by horn, by flag or by any other sign that can be
seen from the tower, and tells the watch of it.
`;
    const { organisation, deadline } = read(text).fields;
    expect(organisation?.value).toBe("International Federation of Lamps and Lamp Keepers at Sea and Shore");
    expect(deadline?.value).toBe("2026-10-16");
  });

  it("is not what a file was made from", () => {
    expect(
      read("# source: github:lamps/keepers:data/a.json\nLamp Keeper\n\nDuties\n- Rows\n").fields.organisation,
    ).toBe(undefined);
  });
});

describe("the head of a board of public bodies", () => {
  const head = (town: string, code: string): string =>
    `Gardienne ou gardien de phare\nRectorat d’Outremer\n${town}\n${code}\nEmploi ouvert aux contractuels\n\nLe phare est tenu par deux personnes.\n`;
  const placeIn = (text: string) => readNotice(text).post.fields.location?.value;

  it("gives the town between the body and the code of the post, and no other line", () => {
    for (const town of ["PORT LOUIS", "Limoges", "Aix en Provence", "Oise (60)", "Saint-Germain-en-Laye"])
      expect(placeIn(head(town, "2031-527980"))).toBe(town);
    expect(placeIn(head("PORT LOUIS", "Publié le lundi"))).toBeUndefined();
    expect(placeIn(head("Direction des phares, service 3", "2031-527980"))).toBeUndefined();
  });

  it("gives a body that nothing else tells, where title, body, town and code stand in this order", () => {
    const text = head("2 quai des Brumes 97400 PORT LOUIS", "2031-527980").replace(
      "Rectorat d’Outremer",
      "S.I. Entretien des Phares du Grand Large",
    );
    expect(readNotice(text).post.fields).toMatchObject({
      organisation: { value: "S.I. Entretien des Phares du Grand Large" },
      location: { value: "2 quai des Brumes 97400 PORT LOUIS" },
      reference: { value: "2031-527980" },
    });
  });

  it("gives the town where the post is said to be, at the beginning of a line too", () => {
    expect(placeIn("Gardien de phare\n\nLe poste\n* Basé à Saint-Germain-en-Laye proche du port\n")).toBe(
      "Saint-Germain-en-Laye",
    );
  });
});
