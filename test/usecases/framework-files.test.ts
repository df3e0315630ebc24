import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settleStandings } from "#core/framework/settle-standings.ts";
import { labelLevel } from "#core/framework/edit/levels.ts";
import { copyFramework } from "#core/framework/edit/frameworks.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { SHIPPED } from "#core/framework/shipped.ts";
import type { Framework } from "#core/model/framework.ts";
import { utf8 } from "#core/shared/hash.ts";
import { must } from "#test/builders.ts";
import { A_FRAMEWORK, ANY_FRAMEWORK } from "#test/core/framework/frameworks.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import {
  exportExample,
  exportFramework,
  openFrameworkFile,
  readFrameworkFile,
  type ExportKind,
  type FileReading,
} from "#usecases/framework-files.ts";
import { readLibrary, type Library } from "#usecases/frameworks.ts";
import { isBlocked, likelyImport, previewImport, type ImportAs } from "#usecases/import-framework.ts";
import { saveFrameworkVersion } from "#usecases/own-frameworks.ts";

const KINDS: readonly ExportKind[] = ["json", "comma", "semicolon"];

async function exported(world: TestWorld, framework: Framework, kind: ExportKind): Promise<FileReading> {
  const saved = must(await exportFramework(world, framework, kind));
  if (saved === "cancelled") throw new Error("cancelled");
  const bytes = world.files.saved.get(saved.name);
  if (bytes === undefined) throw new Error("not saved");
  return must(await readFrameworkFile(saved.name, bytes));
}

const read = async (text: string): Promise<FileReading> => must(await readFrameworkFile("a.csv", utf8(text)));

const problemsOf = (reading: FileReading) =>
  reading.is === "table" ? reading.problems.map(({ code, row }) => `${code} ${row}`) : [];

const libraryOf = (...own: readonly Framework[]): Library => ({
  shipped: [A_FRAMEWORK],
  ours: [A_FRAMEWORK],
  own: own.map((each) => ({ id: each.id, versions: [each], draft: null })),
});

let count = 0;
const newId = (): string => `new${(count += 1)}`;
const preview = (library: Library, reading: FileReading, how: ImportAs = likelyImport(library, reading)) =>
  previewImport(library, reading, how, newId);

describe("a framework through a file", () => {
  it.each(KINDS)("comes back as it was, whatever it holds: %s", async (kind) => {
    const world = await testWorld();
    await fc.assert(
      fc.asyncProperty(ANY_FRAMEWORK, async (any) => {
        fc.pre(any.competencies.length > 0);
        const framework = settleStandings(any, []);
        const again = preview(libraryOf(framework), await exported(world, framework, kind));
        expect(again.problems).toEqual([]);
        expect({ ...again.framework, version: framework.version }).toEqual(framework);
        expect(again.sameAs).toEqual(framework);
      }),
      { numRuns: 60 },
    );
  });

  it.each(SHIPPED)("brings every shipped one back word for word: $name", async (framework) => {
    const world = await testWorld();
    const library = must(await readLibrary(world));
    for (const kind of KINDS) {
      const again = previewImport(
        library,
        await exported(world, framework, kind),
        { as: "new", name: framework.name },
        newId,
      );
      expect(isBlocked(again)).toBe(false);
      expect(again.sameAs?.id).toBe(framework.id);
      expect(again.framework).toEqual({
        ...framework,
        id: again.framework.id,
        version: "1",
        basedOn: { id: framework.id, name: framework.name, version: framework.version },
      });
    }
  });

  it("has a name that every system takes, and nothing but words in it", async () => {
    const world = await testWorld();
    await exportFramework(world, { ...A_FRAMEWORK, name: "Ämter / Übung: 1" }, "json");
    await exportFramework(world, { ...A_FRAMEWORK, name: "官", version: "…" }, "comma");
    await exportExample(world, "semicolon");
    expect([...world.files.saved.keys()]).toEqual([
      "Amter-Ubung-1_2026-1.framework.json",
      "framework.framework.csv",
      "framework-example.csv",
    ]);
  });

  it("is shown by an example that is read without a problem", async () => {
    const world = await testWorld();
    for (const kind of ["comma", "semicolon"] as const) {
      await exportExample(world, kind);
      const bytes = world.files.saved.get("framework-example.csv");
      const reading = must(await readFrameworkFile("framework-example.csv", bytes ?? new Uint8Array()));
      const { framework, problems, findings } = preview(libraryOf(), reading);
      expect([problems, findings]).toEqual([[], []]);
      expect(framework.competencies.map(({ name, levels }) => [name, levels.length])).toEqual([
        ["Planning and Organising", 2],
        ["Working in Two Languages", 0],
      ]);
      expect(framework.numbersItsLevels).toBe(true);
    }
  });
});

describe("a table as spreadsheet programs write it", () => {
  it.each([
    ["commas", 'Competency,Level,Question\r\nDrawing,neatly,"Who, when?"\r\n'],
    ["semicolons and a byte order mark", "\ufeffCompetency;Level;Question\r\nDrawing;neatly;Who, when?\r\n"],
    ["tabs and old line ends", "Competency\tLevel\tQuestion\rDrawing\tneatly\tWho, when?\r"],
    ["Excel's own first line", "sep=;\r\nCompetency;Level;Question\r\nDrawing;neatly;Who, when?"],
    [
      "a comma in more places than the separator",
      'Competency;Level;Question\n"a,b,c,d\nDrawing";neatly;"Who, when?"\n',
    ],
  ])("is read with %s", async (_what, text) => {
    const reading = await read(text);
    expect(problemsOf(reading)).toEqual([]);
    const { framework } = preview(libraryOf(), reading, { as: "new", name: "Ours" });
    expect(framework.competencies[0]?.levels[0]).toMatchObject({
      label: "neatly",
      questions: [{ text: "Who, when?", own: true }],
    });
  });

  it("is read in the code page of older programs", async () => {
    const reading = must(
      await readFrameworkFile(
        "a.csv",
        new Uint8Array([...utf8("Competency\nCr"), 0xe9, ...utf8("ativit"), 0xe9]),
      ),
    );
    expect(preview(libraryOf(), reading).framework.competencies[0]?.name).toBe("Créativité");
  });

  it("says in which row a quotation mark is never closed", async () => {
    expect(problemsOf(await read('Competency,Definition\nA,"open\nB,x\n'))).toContain("broken-quotes 2");
  });

  it("is refused where it is no text, or much too large", async () => {
    expect(await readFrameworkFile("a.csv", new Uint8Array([0x50, 0x4b, 0, 0, 1]))).toMatchObject({
      error: { code: "not-text" },
    });
    expect(await readFrameworkFile("a.csv", new Uint8Array(5_000_001))).toMatchObject({
      error: { code: "too-large" },
    });
    expect(await readFrameworkFile("a.json", utf8("Competency,Level"))).toMatchObject({
      error: { code: "not-json" },
    });
  });
});

describe("what a file becomes", () => {
  const OWN = settleStandings(copyFramework(A_FRAMEWORK, "own-1", "Ours"), [A_FRAMEWORK]);
  const changed = labelLevel(OWN, { competency: "s.listening", level: "s.listening.low" }, "hears");

  it("is the next version of the own framework it was written from, or a new one if a person says so", async () => {
    const world = await testWorld();
    const library = libraryOf(OWN);
    const reading = await exported(world, changed, "comma");
    expect(likelyImport(library, reading)).toEqual({ as: "version", of: "own-1" });
    const version = preview(library, reading).framework;
    expect(version).toMatchObject({ id: "own-1", version: "2", name: "Ours", basedOn: { id: "survey" } });
    expect(version.competencies[0]?.levels.map((each) => each.labelStanding)).toEqual([
      "own",
      "attested",
      "attested",
    ]);
    const fresh = preview(library, reading, { as: "new", name: "Another" });
    expect(fresh.framework).toMatchObject({
      version: "1",
      name: "Another",
      basedOn: { id: "own-1", version: "1" },
    });
    expect(fresh.keepsVersion).toBe(false);
    expect(fresh.framework.competencies[0]?.levels[1]).toMatchObject({ labelStanding: "attested" });
  });

  it("keeps identifier and version where it comes from another laptop, for JSON and CSV alike", async () => {
    const world = await testWorld();
    const theirs: Framework = { ...OWN, id: "own-7", version: "4" };
    for (const kind of KINDS) {
      const { framework, keepsVersion } = preview(libraryOf(OWN), await exported(world, theirs, kind));
      expect([framework.id, framework.version, keepsVersion]).toEqual(["own-7", "4", true]);
    }
    const { framework } = preview(libraryOf(), await exported(world, theirs, "json"));
    const saved = must(await saveFrameworkVersion(world, framework, true));
    expect(saved.version).toBe("4");
    expect(must(await saveFrameworkVersion(world, framework, true)).version).toBe("5");
  });

  it("says when all its words are here already, and what stands in the way", async () => {
    const world = await testWorld();
    expect(preview(libraryOf(OWN), await exported(world, OWN, "json")).sameAs?.id).toBe("survey");
    expect(preview(libraryOf(OWN), await exported(world, changed, "json")).sameAs).toBeNull();
    const gaps = await exported(
      world,
      { ...OWN, competencies: [...OWN.competencies, ...OWN.competencies] },
      "comma",
    );
    expect(isBlocked(preview(libraryOf(), gaps))).toBe(false);
    const nameless = await read("Competency\nDrawing\n");
    const without = preview(libraryOf(), nameless);
    expect(without.findings.map((each) => each.code)).toEqual(["framework-without-name"]);
    expect(isBlocked(without)).toBe(true);
    expect(isBlocked(preview(libraryOf(), nameless, { as: "new", name: "Ours" }))).toBe(false);
  });

  it("opens what the person chooses, and nothing where they choose nothing", async () => {
    const world = await testWorld();
    expect(must(await openFrameworkFile(world))).toBe("cancelled");
    world.files.toOpen.push({ name: "ours.csv", bytes: utf8("Competency\nDrawing\n") });
    expect(must(await openFrameworkFile(world))).toMatchObject({
      name: "ours.csv",
      reading: { is: "table" },
    });
    world.files.toOpen.push({ name: "ours.json", bytes: utf8("{}") });
    expect(await openFrameworkFile(world)).toMatchObject({ error: { code: "not-a-framework" } });
  });

  it("knows NATO's words again in a table that somebody wrote by hand", async () => {
    const world = await testWorld();
    const library = must(await readLibrary(world));
    const reading = await read(
      "Competency,Level,Framework,Key\nTeamwork,Cooperates,Mine,nato-is\nTeamwork,Leads,,\n",
    );
    const { framework } = preview(library, reading);
    expect(framework.basedOn?.version).toBe(NATO_FRAMEWORK.version);
    expect(framework.competencies[0]).toMatchObject({
      id: "nato.teamwork",
      nameStanding: "attested",
      levels: [
        { id: "nato.teamwork.cooperates", labelStanding: "attested" },
        { label: "Leads", labelStanding: "own", orderStanding: "own" },
      ],
    });
  });
});
