import { describe, expect, it } from "vitest";
import { readdirSync } from "node:fs";
import { SHIPPED } from "#core/framework/shipped.ts";
import { matchCompetency } from "#core/framework/match-competency.ts";
import type { Framework, SaidCompetency } from "#core/model/framework.ts";
import { GENERAL_TEXTS } from "#core/framework/general-texts.ts";
import { ONLY_ENGLISH } from "#core/framework/only-english.ts";
import { SHIPPED_IN_FRENCH } from "#core/framework/shipped-in-french.ts";
import { WARM_UP_SETS_IN } from "#core/framework/warm-up-answers.ts";
import { faultsOf, slipsIn } from "./french-texts.ts";

const root = new URL("../../../../src/core/framework/fr/", import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory());

describe.each(folders.map(({ name }) => name))("%s in French", (folder) => {
  const files = readdirSync(new URL(`${folder}/`, root));

  it.each(files)("%s is said part by part and by our rules", async (file) => {
    const module = (await import(new URL(`${folder}/${file}`, root).href)) as {
      [name: string]: SaidCompetency;
    };
    const said = Object.values(module);
    expect(said).toHaveLength(1);
    const framework = SHIPPED.find(({ competencies }) => competencies.some(({ id }) => id === said[0]!.id));
    expect(framework).toBeDefined();
    expect(faultsOf(said[0]!, framework!)).toEqual([]);
  });
});

describe("what is shipped in French", () => {
  it("is every framework of an organisation that works in it, and ours, with the same identifiers", () => {
    const said = SHIPPED_IN_FRENCH.filter(({ competencies }, index) =>
      competencies.every(
        ({ definition }, place) => definition !== SHIPPED[index]?.competencies[place]?.definition,
      ),
    );
    expect(said.map(({ id }) => id)).toEqual([
      "nato-is",
      "un-values-behaviours",
      "un-1999",
      "oecd",
      "osce",
      "eu-epso",
      "general",
    ]);
    const others = SHIPPED.filter(({ id }) => said.every((each) => each.id !== id));
    expect(others.map(({ id }) => id)).toEqual([...ONLY_ENGLISH]);
    expect(SHIPPED_IN_FRENCH.filter(({ id }) => ONLY_ENGLISH.has(id))).toEqual(others);
    expect(
      slipsIn(said.flatMap(({ name, source }) => [name, source ?? ""]).filter((text) => text !== "")),
    ).toEqual([]);
    const ids = (frameworks: readonly Framework[]) =>
      frameworks.map(({ id, version, competencies }) => [
        id,
        version,
        competencies.map((each) => [
          each.id,
          (each.questions ?? []).map((question) => question.id),
          each.levels.map((level) => [level.id, level.order, level.questions.map((question) => question.id)]),
        ]),
      ]);
    expect(ids(SHIPPED_IN_FRENCH)).toEqual(ids(SHIPPED));
  });

  it("is found by the names and labels of either language", () => {
    for (const [index, framework] of SHIPPED_IN_FRENCH.entries()) {
      for (const [place, original] of (SHIPPED[index]?.competencies ?? []).entries()) {
        const { id, levels } = framework.competencies[place]!;
        expect(matchCompetency(framework, original.name, null).competency?.id).toBe(id);
        for (const [at, level] of levels.entries()) {
          const found = matchCompetency(framework, original.name, original.levels[at]!.label);
          expect([level.id, found.level?.id]).toEqual([level.id, level.id]);
        }
      }
    }
  });

  it("has a name and a label for each thing in a framework", () => {
    for (const { competencies } of SHIPPED_IN_FRENCH) {
      const names = competencies.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { levels } of competencies)
        expect(new Set(levels.map(({ label }) => label)).size).toBe(levels.length);
    }
  });

  it("has general texts and warm-up answers without a slip of type, none of them in English", () => {
    const { competency, knowledge } = GENERAL_TEXTS.fr;
    const texts = [competency, knowledge].flatMap(({ anchors, question }) => [
      ...anchors,
      question.text,
      ...question.probes.map(({ text }) => text),
    ]);
    const answers = WARM_UP_SETS_IN.fr.flatMap((set) => [
      set.question,
      ...set.answers.map(({ text }) => text),
    ]);
    expect(slipsIn([...texts, ...answers])).toEqual([]);
    const english = WARM_UP_SETS_IN.en.flatMap((set) => [
      set.question,
      ...set.answers.map(({ text }) => text),
    ]);
    expect(answers.filter((text) => english.includes(text))).toEqual([]);
    expect(answers).toHaveLength(english.length);
  });
});
