import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";

const read = (text: string) => readNotice(text).post;
const namesOf = (text: string): string[] => read(text).competencies.map(({ value }) => value.name);

describe("competencies as French services write them", () => {
  it("stand under numbered groups, with a dash or a stroke behind the number, with or without blanks", () => {
    const text = `Gardien de phare

1- Missions :
-Allumer la lampe au coucher du soleil

2- Compétences :
-Savoir entretenir une lampe à pétrole
-Bonne expression orale.

3- Contraintes du poste :
- Horaires décalés
`;
    expect(namesOf(text)).toEqual(["Savoir entretenir une lampe à pétrole", "Bonne expression orale"]);
    const stroke = `Gardien de phare

1/ Savoir faire :
- Capacité d'analyse du temps ;
- Tenir le journal de veille ;

2/ savoir être :
- Capacité à rendre compte ;
`;
    expect(namesOf(stroke)).toEqual([
      "Capacité d'analyse du temps",
      "Tenir le journal de veille",
      "Capacité à rendre compte",
    ]);
  });

  it("stand in a row behind their group, in an item or on the line of its heading", () => {
    const text = `Gardien de phare

Profil recherché
 -  Formation : brevet de matelot.
 -  Savoir-faire : entretenir la lampe (mèche, verre, huile), tenir le journal, signaler.
 -  Savoir-être : sens du service, calme, endurance.
 -  Autres : permis bateau indispensable.
`;
    const names = [
      "entretenir la lampe (mèche, verre, huile)",
      "tenir le journal",
      "signaler",
      "sens du service",
      "calme",
      "endurance",
    ];
    expect(namesOf(text)).toEqual(names);
    expect(namesOf("Gardien de phare\n\nSavoir-être : sens du service, calme, endurance.\n")).toEqual(
      names.slice(3),
    );
  });

  it("have their level on the next line behind a stroke", () => {
    const text = `Gardien de phare

Vos compétences principales

Savoir-faire
Savoir entretenir la lampe
/ niveau maîtrise - requis
Savoir tenir le journal
/ niveau pratique - à acquérir

Spécificités du poste / Contraintes

Permanences la nuit et le dimanche.
`;
    expect(read(text).competencies.map(({ value }) => [value.name, value.level])).toEqual([
      ["Savoir entretenir la lampe", "niveau maîtrise - requis"],
      ["Savoir tenir le journal", "niveau pratique - à acquérir"],
    ]);
  });

  it("have a level in brackets behind some names only, and none for the others", () => {
    const text = `Gardien de phare

Savoir-faire :
Entretenir une lampe (expertise)
Tenir un journal (maîtrise)
Signaler les navires
Réparer la corne
Sonder le chenal
`;
    expect(read(text).competencies.map(({ value }) => [value.name, value.level])).toEqual([
      ["Entretenir une lampe", "expertise"],
      ["Tenir un journal", "maîtrise"],
      ["Signaler les navires", null],
      ["Réparer la corne", null],
      ["Sonder le chenal", null],
    ]);
  });

  it("are qualities that are asked for, and end before whom to write to", () => {
    const text = `Gardien de phare

Qualités requises :

Rigueur et respect des horaires
Calme dans la tempête
Esprit d'équipe

Procédure à suivre pour candidater :
Écrire avant le 3 mars 2026.
Maëlle KERVADEC – cheffe de service – Tél : 02 98 00 00 00
`;
    expect(namesOf(text)).toEqual([
      "Rigueur et respect des horaires",
      "Calme dans la tempête",
      "Esprit d'équipe",
    ]);
  });
});

describe("knowledge beside skills", () => {
  it("is no competency under a heading of its own, and is one of the groups under competencies", () => {
    const groups = `Savoirs
Bonne connaissance des marées
Connaissance du droit de la mer

Savoir-faire
Entretenir la lampe
Tenir le journal
`;
    expect(namesOf(`Gardien de phare\n\n${groups}`)).toEqual(["Entretenir la lampe", "Tenir le journal"]);
    expect(namesOf(`Gardien de phare\n\nCompétences\n\n${groups}`)).toHaveLength(4);
  });
});

describe("competencies named in English text", () => {
  it("stand in square brackets before what they ask", () => {
    const text = `Title: Lamp Keeper

The keeper should possess the following competencies:
• [Thinking Clearly] Weighs what the horn and the log say before the boat is sent.
• [Learning and Development] Is keen to learn the lamps of other towers.
`;
    expect(namesOf(text)).toEqual(["Thinking Clearly", "Learning and Development"]);
  });

  it("keep an 'and' of theirs where a comma stands before the last", () => {
    const text = `Title: Lamp Keeper

In the questionnaire, the following competencies may be evaluated: Judgment and Decision Making, Teamwork, Listening, and Job Knowledge, including knowledge of lamps.
`;
    expect(namesOf(text)).toEqual(["Judgment and Decision Making", "Teamwork", "Listening", "Job Knowledge"]);
  });
});

describe("places that are only mentioned", () => {
  it("are where any job may be, not this one", () => {
    expect(
      read(
        "Lamp Keeper\n\nDuties\n- Lights the lamp\n\nPreference goes to veterans, but for a job located in Nunavut.\n",
      ).fields.location,
    ).toBe(undefined);
  });
});

describe("Markdown", () => {
  it("parts words where its marks stand in place of blanks, and leaves a word whole that it begins", () => {
    const { languages, fields, competencies } = read(`Title: **K**eeper of the lamps
Grade: G6\\*\\*

**Languages**

Fluency in**English**and**Spanish**is required.

## Competencies
- **T**eamwork
- **Patience**
`);
    expect(languages.flatMap(({ value }) => value.among)).toEqual(["English", "Spanish"]);
    expect(fields.title?.value).toBe("Keeper of the lamps");
    expect(fields.grade?.value).toBe("G6");
    expect(competencies.map(({ value }) => value.name)).toEqual(["Teamwork", "Patience"]);
  });
});

describe("rows and groups among the items of competencies", () => {
  it("names stand in a row behind each group", () => {
    const text = `Title: Lamp Keeper

Competencies, Values and Comments

- Values: Respect for others; Integrity; Patience
- Core competencies: Communication; Judgement and decision making; Care of lamps
- Rowing
`;
    expect(namesOf(text)).toEqual([
      "Respect for others",
      "Integrity",
      "Patience",
      "Communication",
      "Judgement and decision making",
      "Care of lamps",
      "Rowing",
    ]);
  });

  it("names stand under groups with the same mark, which are no names themselves", () => {
    const text = `Title: Lamp Keeper

Competencies

- Technical Competencies
    - Mends lamps and horns without help
    - Reads the weather
- Behavioral/General Competencies
    - Analytical Thinking
    - Teamwork and Cooperation
`;
    expect(namesOf(text)).toEqual([
      "Mends lamps and horns without help",
      "Reads the weather",
      "Analytical Thinking",
      "Teamwork and Cooperation",
    ]);
  });
});

describe("a heading behind values in one line", () => {
  it("is no competency", () => {
    const text = `Lamp Keeper, P-2

United Nations Core Values: Integrity, Professionalism, Respect for Diversity

Organizational setting and Reporting: The position is located in the Lamps Section, Outer Branch. Under the supervision of the Chief Keeper, the incumbent will answer for the lamps.

Responsibilities: Keep the lamps in order.
`;
    expect(namesOf(text)).not.toContain("Organizational setting and Reporting");
  });
});

describe("a list that stood in two columns", () => {
  it("is read name by name where French verbs and nouns open both, and left as it is elsewhere", () => {
    expect(
      namesOf(`Gardien de phare

Compétences
- Conduire le changement Anticiper une évolution
- Tenir le journal de veille
- Sens de la coopération Force de proposition
- Savoir lire la carte Marée Haute
- Entretenir la lampe et Nettoyer les vitres
`),
    ).toEqual([
      "Conduire le changement",
      "Anticiper une évolution",
      "Tenir le journal de veille",
      "Sens de la coopération",
      "Force de proposition",
      "Savoir lire la carte Marée Haute",
      "Entretenir la lampe et Nettoyer les vitres",
    ]);
  });
});

describe("languages where requirements stand under other headings", () => {
  it("are read", () => {
    const namesIn = (text: string) => read(text).languages.map(({ value }) => [value.among[0], value.level]);
    expect(
      namesIn(
        "Title: Lamp Keeper\n\nYour experience\n\n• Professional proficiency in Norwegian and English.\n",
      ),
    ).toEqual([
      ["Norwegian", "Professional proficiency"],
      ["English", "Professional proficiency"],
    ]);
    expect(
      namesIn("Title: Lamp Keeper\n\nSTANDARD MINIMUM QUALIFICATIONS\n\n- Language: Fluency in Arabic.\n"),
    ).toEqual([["Arabic", "Fluency"]]);
    expect(
      namesIn("Gardien de phare\n\nProfil recherché\n- Vous parlez couramment français et anglais\n"),
    ).toEqual([
      ["français", "parlez couramment"],
      ["anglais", "parlez couramment"],
    ]);
  });
});
