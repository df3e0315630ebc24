import { beforeEach, describe, expect, it } from "vitest";
import type { FencedStorage } from "#adapters/storage/fenced-storage.ts";
import type { LibraryStorage } from "#core/ports-library.ts";
import type { Framework } from "#core/model/framework.ts";
import type { UsedQuestion } from "#core/model/question-bank.ts";
import type { Device } from "#test/contract/storage-samples.ts";
import { aCard, anAct, done, valueOf } from "#test/contract/storage-samples.ts";

/** A framework with one difference. */
const aFramework = (id: string, version: string, change: Partial<Framework> = {}): Framework => ({
  id,
  name: "Skills of the Survey",
  version,
  numbersItsLevels: false,
  competencies: [
    { id: "c1", name: "Listening", nameStanding: "own", definition: "Hears people out.", levels: [] },
  ],
  ...change,
});

const aUsedQuestion = (selection: string, text: string): UsedQuestion => ({
  selection,
  title: "Head, Technical Security",
  reference: "A 05/2025",
  day: "2025-02-06",
  text,
  type: "past",
  probes: ["What then?"],
  serves: [{ competency: "Teamwork", level: "Cooperates", levelId: "nato.teamwork.cooperates" }],
  bankId: null,
});

const added = { ok: true, value: "added" };
const taken = { ok: true, value: "taken" };
const byVersion = (frameworks: readonly Framework[]): readonly string[] =>
  frameworks.map(({ id, version }) => `${id} ${version}`).sort();

/** What every `LibraryStorage` promises. */
export function holdsLibraryStorage(device: Device): void {
  describe("keeps the library", () => {
    keepsTheLibrary(device);
  });
  describe("writes the library only as the writer", () => {
    writesAsTheWriter(device);
  });
}

function keepsTheLibrary(device: Device): void {
  let writer: FencedStorage;
  let library: LibraryStorage;
  let again: LibraryStorage;
  beforeEach(async () => {
    const { tab } = device();
    writer = tab();
    await writer.fence.raise();
    library = writer.library;
    again = tab().library;
  });

  it("begins empty, and what is not there is removed without complaint", async () => {
    expect(await valueOf(library.frameworks())).toEqual([]);
    expect(await valueOf(library.frameworkDrafts())).toEqual([]);
    expect(await valueOf(library.usedQuestions())).toEqual([]);
    expect(await library.removeFramework("own-1")).toEqual(done);
    expect(await library.saveFrameworkDraft("own-1", null)).toEqual(done);
  });

  it("every version, for another tab too", async () => {
    expect(await library.addFramework(aFramework("own-1", "1"))).toEqual(added);
    expect(await library.addFramework(aFramework("own-1", "2", { name: "Later" }))).toEqual(added);
    expect(await library.addFramework(aFramework("own-10", "1"))).toEqual(added);
    const all = await valueOf(again.frameworks());
    expect(byVersion(all)).toEqual(["own-1 1", "own-1 2", "own-10 1"]);
    expect(all).toContainEqual(aFramework("own-1", "1"));
  });

  it("a version as it was first saved, and the draft that did not become one", async () => {
    await library.addFramework(aFramework("own-1", "1"));
    await library.saveFrameworkDraft("own-1", aFramework("own-1", "1", { name: "Other" }));
    expect(await library.addFramework(aFramework("own-1", "1", { name: "Other" }))).toEqual(taken);
    expect(await valueOf(again.frameworks())).toEqual([aFramework("own-1", "1")]);
    expect(await valueOf(again.frameworkDrafts())).toEqual([aFramework("own-1", "1", { name: "Other" })]);
  });

  it("one draft for each framework, the last one saved, until it is saved as a version", async () => {
    await library.saveFrameworkDraft("own-1", aFramework("own-1", "1", { name: "" }));
    await library.saveFrameworkDraft("own-1", aFramework("own-1", "1", { name: "Half", competencies: [] }));
    await library.saveFrameworkDraft("own-2", aFramework("own-2", "1"));
    expect(await valueOf(again.frameworkDrafts())).toHaveLength(2);
    expect(await valueOf(again.frameworkDrafts())).toContainEqual(
      aFramework("own-1", "1", { name: "Half", competencies: [] }),
    );
    await library.addFramework(aFramework("own-1", "1"));
    expect(await valueOf(again.frameworkDrafts())).toEqual([aFramework("own-2", "1")]);
    await library.saveFrameworkDraft("own-2", null);
    expect(await valueOf(again.frameworkDrafts())).toEqual([]);
  });

  it("nothing of a framework that was removed, and all of the others", async () => {
    for (const id of ["own-1", "own-10"]) {
      await library.addFramework(aFramework(id, "1"));
      await library.addFramework(aFramework(id, "2"));
      await library.saveFrameworkDraft(id, aFramework(id, "3"));
    }
    expect(await library.removeFramework("own-1")).toEqual(done);
    expect(byVersion(await valueOf(again.frameworks()))).toEqual(["own-10 1", "own-10 2"]);
    expect(byVersion(await valueOf(again.frameworkDrafts()))).toEqual(["own-10 3"]);
  });

  it("a copy: what changes later is not what was saved", async () => {
    const competencies = [...aFramework("own-1", "1").competencies];
    await library.addFramework(aFramework("own-1", "1", { competencies }));
    competencies.pop();
    expect((await valueOf(library.frameworks()))[0]?.competencies).toHaveLength(1);
  });

  it("the questions of each selection, the last ones given", async () => {
    await library.saveUsedQuestions("s1", [aUsedQuestion("s1", "One?"), aUsedQuestion("s1", "Two?")]);
    await library.saveUsedQuestions("s10", [aUsedQuestion("s10", "Ten?")]);
    await library.saveUsedQuestions("s1", [aUsedQuestion("s1", "Three?")]);
    const texts = (await valueOf(again.usedQuestions())).map((each) => each.text).sort();
    expect(texts).toEqual(["Ten?", "Three?"]);
  });

  it("no question of a selection that was removed, and all of the others", async () => {
    for (const id of ["s1", "s10"]) {
      await writer.storage.appendActs(id, [anAct("a")], aCard(id));
      await library.saveUsedQuestions(id, [aUsedQuestion(id, "One?")]);
    }
    await writer.storage.remove("s1");
    expect(await valueOf(again.usedQuestions())).toEqual([aUsedQuestion("s10", "One?")]);
  });
}

function writesAsTheWriter(device: Device): void {
  it("nothing in a tab from which another took over; it still reads", async () => {
    const { tab } = device();
    const [first, second] = [tab(), tab()];
    await first.fence.raise();
    await first.library.addFramework(aFramework("own-1", "1"));
    await second.fence.raise();
    const { library } = first;
    for (const write of [
      library.addFramework(aFramework("own-1", "2")),
      library.removeFramework("own-1"),
      library.saveFrameworkDraft("own-1", aFramework("own-1", "2")),
      library.saveUsedQuestions("s1", [aUsedQuestion("s1", "One?")]),
    ])
      expect(await write).toMatchObject({ ok: false, error: { code: "read-only" } });
    expect(await valueOf(library.frameworks())).toEqual([aFramework("own-1", "1")]);
    expect(await valueOf(second.library.frameworkDrafts())).toEqual([]);
    expect(await valueOf(second.library.usedQuestions())).toEqual([]);
  });

  it("nothing of a draft that cannot be kept", async () => {
    const { tab } = device();
    const writer = tab();
    await writer.fence.raise();
    const bad = { ...aFramework("own-1", "1"), source: (() => undefined) as unknown as string };
    expect(await writer.library.saveFrameworkDraft("own-1", bad)).toMatchObject({
      ok: false,
      error: { code: "unavailable" },
    });
    expect(await valueOf(writer.library.frameworkDrafts())).toEqual([]);
  });
}
