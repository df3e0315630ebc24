import { languageScheme } from "#core/notice/language-scheme.ts";
import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";

const languagesUnder = (heading: string, ...lines: readonly string[]) =>
  readNotice(["Title: Ferry Master", heading, ...lines].join("\n")).post.languages.map(({ value }) => [
    value.which,
    value.among.join("/"),
    value.level,
  ]);

describe("languages in English", () => {
  it("are read with whatever stands for their level", () => {
    expect(languagesUnder("Languages", "Fluency in Dutch is required.", "Danish (4 - Excellent)")).toEqual([
      ["named", "Dutch", "Fluency"],
      ["named", "Danish", "4"],
    ]);
    expect(languagesUnder("Languages", "Polish - SLP 3333 - (Listening, Speaking)")).toEqual([
      ["named", "Polish", "SLP 3333"],
    ]);
    expect(
      languagesUnder("Languages", "Good boating skills in Greek and Turkish; Maltese is an asset."),
    ).toEqual([
      ["named", "Greek", "Good boating skills"],
      ["named", "Turkish", "Good boating skills"],
      ["named", "Maltese", "asset"],
    ]);
  });

  it("are left open where the notice leaves them open", () => {
    const two =
      "Good knowledge of one of the two languages of the port (Greek or Turkish) and basic use of the other.";
    expect(languagesUnder("Requirements", two)).toEqual([
      ["one", "Greek/Turkish", "Good knowledge"],
      ["other", "Greek/Turkish", "basic use"],
    ]);
    const these =
      "The working languages of the port are Greek and Turkish. A good command of one of these is required.";
    expect(languagesUnder("Languages", these).map(([which, among]) => [which, among])).toEqual([
      ["one", "Greek/Turkish"],
    ]);
    const choice =
      "Proficiency in Greek or Turkish is required. Working knowledge of the other is an advantage.";
    expect(languagesUnder("Languages", choice)).toEqual([
      ["one", "Greek/Turkish", "Proficiency"],
      ["other", "Greek/Turkish", "Working knowledge"],
    ]);
  });

  it("are read where none is named", () => {
    const another = "Knowledge of another official UN language (Arabic, Chinese) is an asset.";
    expect(languagesUnder("Languages", another)).toEqual([
      ["named", "another official UN language (Arabic, Chinese)", "asset"],
    ]);
  });

  it("are not what is told of the work, of papers or of peoples", () => {
    expect(languagesUnder("Languages", "Greek and Turkish are the working languages of the port.")).toEqual(
      [],
    );
    expect(languagesUnder("Requirements", "- Good letters, submitted in Greek")).toEqual([]);
    expect(languagesUnder("Requirements", "- Knowledge of Greek history")).toEqual([]);
  });
});

describe("languages in French", () => {
  it("are read with their level, choices and unnamed ones too", () => {
    const lines = [
      "Bonne maîtrise du grec ; la connaissance du turc ou de l’arabe est un atout.",
      "La connaissance d’une autre langue locale est souhaitable.",
    ];
    expect(languagesUnder("Langues", ...lines)).toEqual([
      ["named", "grec", "Bonne maîtrise"],
      ["one", "turc/arabe", "atout"],
      ["named", "une autre langue locale", "souhaitable"],
    ]);
  });

  it("are left open at two levels", () => {
    const pair =
      "posséder les niveaux suivants dans les langues officielles (grec/turc) : IV (« bon ») dans l’une, II (« faible ») dans l’autre.";
    expect(languagesUnder("Langues", pair)).toEqual([
      ["one", "grec/turc", "IV"],
      ["other", "grec/turc", "II"],
    ]);
  });
});

describe("the two languages of NATO", () => {
  it("are not named where the notice does not name them", () => {
    const text = "Good command of one of the two NATO languages is required.";
    expect(languagesUnder("Languages", text)).toEqual([
      ["named", "one of the two NATO languages", "Good command"],
    ]);
  });

  it("are a choice in French too", () => {
    const text =
      "Excellente maîtrise, à l’écrit et à l’oral, de l’une des deux langues officielles de l’Organisation (anglais et français) et bonne connaissance de l’autre.";
    expect(languagesUnder("Langues", text)).toEqual([
      ["one", "anglais/français", "Excellente maîtrise"],
      ["other", "anglais/français", "bonne connaissance"],
    ]);
  });

  it("have each its own verdict when they are not named", () => {
    expect(
      languagesUnder(
        "Languages",
        "Fluency in Greek; a third language is an asset and a fourth language is desirable.",
      ).map(([, among, level]) => [among, level]),
    ).toEqual([
      ["Greek", "Fluency"],
      ["a third language", "asset"],
      ["a fourth language", "desirable"],
    ]);
  });
});

describe("levels in further places", () => {
  it("stand in one of several languages, and in the other", () => {
    expect(
      languagesUnder(
        "Languages:",
        "- level V (Advanced) in one of the two official languages (English or French) and II (Elementary) in the other",
      ),
    ).toEqual([
      ["one", "English/French", "V"],
      ["other", "English/French", "II"],
    ]);
    expect(
      languagesUnder("Languages:", "- level III in one of the working languages (Spanish or Italian)"),
    ).toEqual([["one", "Spanish/Italian", "III"]]);
  });

  it("stand behind a colon", () => {
    expect(languagesUnder("Languages:", "- English: fluency required", "- French: B2")).toEqual([
      ["named", "English", "fluency"],
      ["named", "French", "B2"],
    ]);
  });
});

describe("the scheme of a language's level", () => {
  it.each([
    ["V", "nato"],
    ["level III", "nato"],
    ["IV/V", "nato"],
    ["B2", "cefr"],
    ["at least C1", "cefr"],
    ["b2 to c1", "cefr"],
    ["4", "figures"],
    ["Level 3", "figures"],
    ["fluency", "words"],
    ["I have lived there", "words"],
    ["V formation", "words"],
  ] as const)("%s is %s", (level, scheme) => {
    expect(languageScheme({ level })).toBe(scheme);
  });

  it("is none where no level is given", () => {
    expect(languageScheme({ level: null })).toBeNull();
  });
});
