import { describe, expect, it } from "vitest";
import { readdirSync } from "node:fs";
import { SHIPPED } from "#core/framework/shipped.ts";
import type { SaidCompetency } from "#core/model/framework.ts";
import { faultsOf } from "./french-texts.ts";

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
