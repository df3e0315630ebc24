import { describe, expect, it } from "vitest";
import { knowledgeName } from "#core/sheet/knowledge-name.ts";

describe("knowledgeName", () => {
  it.each([
    ["Possess good knowledge of the NATO security policy;", "Knowledge of NATO security policy"],
    [
      "Possess knowledge of Emission Security Testing (EST) and of the measuring equipment it needs",
      "Knowledge of Emission Security Testing (EST)",
    ],
    ["Training in teaching adults", "Training in teaching adults"],
    ["possess a university degree or equivalent;", "University degree or equivalent"],
    ["Be able to write short reports", "Able to write short reports"],
    ["The incumbent must have led a team.", "Led a team"],
    ["Posséder une bonne connaissance du droit des réfugiés ;", "Connaissance du droit des réfugiés"],
    [
      "Avoir une connaissance approfondie et pratique des normes comptables du secteur public et de leur contrôle",
      "Connaissance des normes comptables du secteur public",
    ],
    ["Connaissances en hydrologie", "Connaissance en hydrologie"],
    ["Être titulaire d’un diplôme universitaire", "Titulaire d’un diplôme universitaire"],
    ["Justifier d’une expérience de la conduite d’équipe.", "Expérience de la conduite d’équipe"],
    ["Reconnaissance des acquis", "Reconnaissance des acquis"],
  ])("of “%s” is “%s”", (text, name) => {
    expect(knowledgeName(text)).toBe(name);
  });

  it("cuts a single long word rather than losing it", () => {
    expect(knowledgeName("x".repeat(90))).toBe(`X${"x".repeat(59)}`);
  });
});
