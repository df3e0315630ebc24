import { describe, expect, it } from "vitest";
import { copyFramework, renameFramework } from "#core/framework/edit/frameworks.ts";
import { labelLevel, writeAnchor } from "#core/framework/edit/levels.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { SHIPPED } from "#core/framework/shipped.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { allFrameworks, frameworkVersion, readLibrary } from "#usecases/frameworks.ts";
import { keepFrameworkDraft, removeFramework, saveFrameworkVersion } from "#usecases/own-frameworks.ts";
import { takeOver } from "#usecases/device.ts";

const COPY = copyFramework(NATO_FRAMEWORK, "own-1", "Our copy");
const SPOT = { competency: "nato.teamwork", level: "nato.teamwork.cooperates" };

describe("the library of a device", () => {
  it("begins with the shipped frameworks alone, NATO's first", async () => {
    const world = await testWorld();
    const library = must(await readLibrary(world));
    expect(library.own).toEqual([]);
    expect(library.shipped.map((each) => each.id)[0]).toBe("nato-is");
    expect((await allFrameworks(world)).map((each) => each.id)).toEqual(SHIPPED.map((each) => each.id));
  });

  it("says what is shipped in French where that is asked for, and knows our words in either language", async () => {
    const world = await testWorld();
    const library = must(await readLibrary(world, "fr"));
    const [nato] = library.shipped;
    expect(nato?.name).toBe("Secrétariat international de l’OTAN");
    const copy = must(await saveFrameworkVersion(world, copyFramework(nato!, "own-1", "Notre copie")));
    const teamwork = copy.competencies.find(({ id }) => id === "nato.teamwork");
    expect(teamwork).toMatchObject({ name: "Esprit d’équipe", nameStanding: "ours" });
    expect(teamwork?.own).toBeUndefined();
    expect(teamwork?.levels[0]?.own).toBeUndefined();
    const mixed = writeAnchor(copy, SPOT, 0, "Notre propre repère.");
    const saved = must(await saveFrameworkVersion(world, mixed));
    expect(saved.competencies.find(({ id }) => id === "nato.teamwork")?.levels[0]?.own).toEqual(["anchors"]);
  });

  it("has own frameworks by name with all their versions, and offers the newest saved one of each", async () => {
    const world = await testWorld();
    const first = must(await saveFrameworkVersion(world, COPY));
    const second = must(await saveFrameworkVersion(world, renameFramework(first, "Zeta")));
    must(await saveFrameworkVersion(world, copyFramework(NATO_FRAMEWORK, "own-2", "Alpha")));
    keepFrameworkDraft(world, "own-1", renameFramework(second, "Zeta again"));
    await world.saver.settled();
    const library = must(await readLibrary(world));
    expect(
      library.own.map(({ id, versions, draft }) => [id, versions.map((each) => each.version), draft?.name]),
    ).toEqual([
      ["own-2", ["1"], undefined],
      ["own-1", ["2", "1"], "Zeta again"],
    ]);
    expect((await allFrameworks(world)).slice(0, 2).map(({ name, version }) => `${name} ${version}`)).toEqual(
      ["Alpha 1", "Zeta 2"],
    );
    expect((await frameworkVersion(world, "own-1", "1"))?.name).toBe("Our copy");
    expect((await frameworkVersion(world, "nato-is", NATO_FRAMEWORK.version))?.id).toBe("nato-is");
    expect(await frameworkVersion(world, "own-1", "7")).toBeNull();
  });

  it("says why it cannot be read, and offers what is shipped", async () => {
    const world = await testWorld();
    Object.assign(world.library, {
      frameworks: async () => ({ ok: false, error: { code: "damaged", detail: "frameworks" } }),
    });
    expect(await readLibrary(world)).toMatchObject({ ok: false, error: { code: "damaged" } });
    expect(await allFrameworks(world)).toEqual(SHIPPED);
    expect(await frameworkVersion(world, "own-1", "1")).toBeNull();
  });
});

describe("saving a version", () => {
  it("never changes one that is there, and takes the draft along", async () => {
    const world = await testWorld();
    keepFrameworkDraft(world, "own-1", COPY);
    const first = must(await saveFrameworkVersion(world, COPY));
    const second = must(await saveFrameworkVersion(world, labelLevel(first, SPOT, "Works with others")));
    expect([first.version, second.version]).toEqual(["1", "2"]);
    expect(await frameworkVersion(world, "own-1", "1")).toEqual(first);
    expect(must(await world.library.frameworkDrafts())).toEqual([]);
  });

  it("marks what was written as the organisation's and leaves the rest whose it was", async () => {
    const world = await testWorld();
    const saved = must(
      await saveFrameworkVersion(
        world,
        writeAnchor(labelLevel(COPY, SPOT, " Works with others "), SPOT, 0, "No."),
      ),
    );
    const level = saved.competencies.find(({ id }) => id === SPOT.competency)?.levels[0];
    expect(level).toMatchObject({
      label: "Works with others",
      labelStanding: "own",
      orderStanding: "inferred",
      own: ["anchors"],
    });
    const untouched = (id: string) => saved.competencies.find((each) => each.id === id);
    expect(untouched("nato.empathy")).toEqual(
      NATO_FRAMEWORK.competencies.find(({ id }) => id === "nato.empathy"),
    );
  });

  it("is refused while something is missing, and in a tab that only reads", async () => {
    const world = await testWorld();
    expect(await saveFrameworkVersion(world, labelLevel(COPY, SPOT, ""))).toEqual({
      ok: false,
      error: { code: "has-gaps" },
    });
    world.store.setState({ keeping: "reader" });
    expect(await saveFrameworkVersion(world, COPY)).toMatchObject({ error: { code: "read-only" } });
    expect(await removeFramework(world, "own-1")).toMatchObject({ error: { code: "read-only" } });
    keepFrameworkDraft(world, "own-1", COPY);
    await takeOver(world);
    await world.saver.settled();
    expect(must(await readLibrary(world)).own).toEqual([]);
  });

  it("leaves a selection that began before as it was", async () => {
    const world = await testWorld();
    const before = await buildSelection(world, { upTo: "locked" });
    must(await saveFrameworkVersion(world, labelLevel(COPY, SPOT, "Works with others")));
    expect(stateOf(world)).toBe(before);
  });

  it("removes all of a framework", async () => {
    const world = await testWorld();
    must(await saveFrameworkVersion(world, COPY));
    keepFrameworkDraft(world, "own-1", COPY);
    must(await removeFramework(world, "own-1"));
    expect(must(await readLibrary(world)).own).toEqual([]);
  });
});
