import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import type { PostFieldName } from "#core/model/post.ts";

const fieldOf = (name: PostFieldName, ...lines: readonly string[]) =>
  readNotice(lines.join("\n")).post.fields[name]?.value;

describe("titles", () => {
  it("stand without what announces them, the number of the post, the body and the place", () => {
    expect(fieldOf("title", "Job Vacancy - Ferry Officer at the Agency of Ferries (Bergen, Norway)")).toBe(
      "Ferry Officer",
    );
    expect(fieldOf("title", "F-12: Ferry Officer", "Grade: G5")).toBe("Ferry Officer");
    expect(fieldOf("title", "Recrutement d’un chargé de bacs", "Lieu : Brest")).toBe("chargé de bacs");
    expect(fieldOf("title", "Ferry Officer, Bergen, Norway", "Grade: G5")).toBe("Ferry Officer");
    expect(fieldOf("reference", "Ferry Officer (FER/TA/2026/007)")).toBe("FER/TA/2026/007");
  });

  it("are no label with its value", () => {
    expect(fieldOf("title", "Start of service : 1 April", "Ferry Officer")).toBe("Ferry Officer");
  });
});

describe("places", () => {
  it("of two labels make one", () => {
    expect(fieldOf("location", "Ferry Officer", "Duty Station: Bergen", "Location: Norway")).toBe(
      "Bergen, Norway",
    );
  });

  it("stand without who sits there, in a title, with a province, behind a label of one word", () => {
    expect(fieldOf("location", "Ferry Officer", "Location: Bergen (Mission to Bergen)")).toBe("Bergen");
    expect(fieldOf("location", "Ferry Officer, P-4, Bergen, Norway #00123", "Location: Norway")).toBe(
      "Bergen, Norway",
    );
    expect(fieldOf("location", "Ferry Officer", "Digby (Nova Scotia)", "Grade: G5")).toBe(
      "Digby (Nova Scotia)",
    );
    expect(fieldOf("location", "Ferry Officer", "Location Port Said")).toBe("Port Said");
    expect(
      fieldOf("location", "Ferry Officer", "Location", "1 vacancy in the following location:", "Digby, ME"),
    ).toBe("Digby, ME");
  });

  it("are read behind a labelled contract and under labels in capitals", () => {
    expect(
      fieldOf("location", "Ferry Officer", "Type of contract: permanent", "DUTY STATION", "Bergen"),
    ).toBe("Bergen");
    expect(fieldOf("location", "Ferry Officer", "SECURITY CLEARANCE", "SECRET", "LOCATION", "Bergen")).toBe(
      "Bergen",
    );
  });
});

describe("organisations", () => {
  it("are the first name of a line of names", () => {
    expect(fieldOf("organisation", "NATO - OTAN", "Ferry Officer")).toBe("NATO");
  });

  it("are not a unit, its code or a section", () => {
    expect(
      fieldOf(
        "organisation",
        "Ferry Officer",
        "Organization: EU/FER Ferry Unit",
        "UNESCO keeps ferries. UNESCO sails.",
      ),
    ).toBe("UNESCO");
    expect(
      fieldOf(
        "organisation",
        "Ferry Officer",
        "Organization: FERR-Boats Section",
        "UNESCO keeps ferries. UNESCO sails. UNESCO floats.",
      ),
    ).toBe("UNESCO");
  });

  it("are missions and bodies that the text spells out and names most often", () => {
    const mission =
      "The European Union (EU) is many. The EU Delegation to Norway works closely with all the ferries of its host country.";
    expect(fieldOf("organisation", "Ferry Officer", mission)).toBe("EU Delegation to Norway");
    const spelled =
      "Harbour Open Team (HOT) keeps harbours open for everyone, and works with UNHCR on many coasts. HOT has boats. HOT sails.";
    expect(fieldOf("organisation", "Ferry Officer", spelled)).toBe("Harbour Open Team (HOT)");
  });
});

describe("grades and dates", () => {
  it("are read from pay, categories and sentences", () => {
    expect(fieldOf("grade", "Ferry Officer", "Salary range: GS-12 ($90,000)")).toBe("GS-12");
    expect(
      fieldOf("grade", "Chargé de bacs", "Catégorie : Catégorie B (profession intermédiaire des ports)"),
    ).toBe("Catégorie B");
    expect(fieldOf("grade", "Ferry Officer", "Grade: B-4 / NATO Grade 8")).toBe("B-4 / NATO Grade 8");
  });

  it("have one reading where the other lies before the publication", () => {
    expect(fieldOf("deadline", "Ferry Officer", "Job Posting: 18/Apr/2026", "Closing date: 04/05/2026")).toBe(
      "2026-05-04",
    );
    expect(fieldOf("deadline", "Ferry Officer", "Closing date: 04/05/2026")).toBeUndefined();
  });
});

describe("requirements", () => {
  const kinds = (...lines: readonly string[]) =>
    readNotice(lines.join("\n")).post.requirements.map(({ value }) => [value.kind, value.text]);

  it("follow a sentence that tells who is wanted, and may be only preferred", () => {
    expect(
      kinds("Ferry Officer", "We are looking for candidates with:", "- a licence;", "- preferably, a boat;"),
    ).toEqual([
      ["essential", "a licence"],
      ["desirable", "preferably, a boat"],
    ]);
  });

  it("are the items under the name of a group", () => {
    expect(
      kinds(
        "Ferry Officer",
        "Essential selection criteria",
        "(1) Professional",
        "• a licence;",
        "• a boat.",
        "(2) Personal",
        "• calm.",
      ).map(([, text]) => text),
    ).toEqual(["a licence", "a boat", "calm"]);
  });
});

describe("what stands near the head and is something else", () => {
  it("keeps one grade at the end of a title, and cuts several", () => {
    expect(fieldOf("title", "Ferry Officer, P3", "Location: Bergen")).toBe("Ferry Officer, P3");
    expect(fieldOf("title", "Ferry Officer, P3/P4", "Location: Bergen")).toBe("Ferry Officer");
    expect(fieldOf("grade", "Ferry Officer, P3", "Location: Bergen")).toBe("P3");
  });

  it("is no organisation in a list, unless it is a known one", () => {
    const item = "• Experience of a port authority or bank";
    expect(fieldOf("organisation", "Ferry Officer", item)).toBeUndefined();
    expect(fieldOf("organisation", "Ferry Officer", "• UNESCO, port office")).toBe("UNESCO, port office");
  });

  it("is a centre that belongs to a known body", () => {
    const text =
      "The International Ferry Centre (IFC) of UNESCO keeps boats for all. UNESCO is known to sail. At UNESCO all hands are needed.";
    expect(fieldOf("organisation", "Ferry Officer", text)).toBe("UNESCO");
    const mission =
      "The OSCE Mission to Serbia keeps no ferries, but it looks for somebody who could begin with one.";
    expect(fieldOf("organisation", "Ferry Officer", mission)).toBe("OSCE Mission to Serbia");
  });

  it("is a place in a sentence", () => {
    expect(fieldOf("location", "Ferry Officer", "About", "The post is in Bergen and begins in May.")).toBe(
      "Bergen",
    );
    expect(
      fieldOf("location", "Chargé de bacs", "Contexte", "Le service, établi à Brest, tient six bacs."),
    ).toBe("Brest");
  });
});
