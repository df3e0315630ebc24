import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { copyFramework } from "#core/framework/edit/frameworks.ts";
import { labelLevel } from "#core/framework/edit/levels.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { utf8 } from "#core/shared/hash.ts";
import { must } from "#test/builders.ts";
import { onFrameworks, press, region } from "#test/features/frameworks/on-frameworks.tsx";
import type { TestWorld } from "#test/make-world.ts";
import { exportFramework } from "#usecases/framework-files.ts";
import { saveFrameworkVersion } from "#usecases/own-frameworks.ts";

const offer = (world: TestWorld, name: string, text: string): void => {
  world.files.toOpen.push({ name, bytes: utf8(text) });
};

const preview = (name: string) =>
  within(screen.getByRole("region", { name: `What was understood in ${name}` }));
const saveAs = () => within(screen.getByRole("complementary", { name: "Save it as" }));

describe("importing a table", () => {
  it("shows how one is laid out and gives an example of it", async () => {
    const { user, world } = await onFrameworks("/frameworks/import");
    const layout = region("How a table is laid out");
    expect(layout.getAllByRole("row")).toHaveLength(21);
    await press(user, "Example with semicolons, for Excel");
    expect([...world.files.saved.keys()]).toEqual(["framework-example.csv"]);
  });

  it("shows what was understood, and saves it only then", async () => {
    const { user, world, kept, path } = await onFrameworks("/frameworks/import");
    offer(world, "skills.csv", "Competency;Level;Question\nListening;Hears;When?\nDrawing;;What?\n");
    await press(user, "Choose a file");
    expect(await screen.findByText("2 competencies, 1 level, 2 questions")).toBeTruthy();
    expect(preview("skills.csv").getByText("Hears")).toBeTruthy();
    expect(await kept()).toEqual([]);
    expect(saveAs().getByRole<HTMLInputElement>("textbox", { name: "Name" }).value).toBe("skills");
    await press(user, "Save the framework");
    expect(await screen.findByText("skills was imported as version 1.")).toBeTruthy();
    const [own] = await kept();
    expect(own?.versions[0]).toMatchObject({ name: "skills", version: "1" });
    expect(path()).toBe(`/frameworks/${own?.id ?? ""}`);
  });

  it("says row and column of what it did not understand, and saves nothing", async () => {
    const { user, world, kept } = await onFrameworks("/frameworks/import");
    offer(
      world,
      "skills.csv",
      "Competency,Level,Number,Question,Type,Remark\nListening,Hears,one,When?,often,x\n",
    );
    await press(user, "Choose a file");
    expect(await screen.findByText("Row 2, column “Number”")).toBeTruthy();
    expect(screen.getByText(/“one” is not a whole number/)).toBeTruthy();
    expect(screen.getByText("Row 2, column “Type”")).toBeTruthy();
    expect(screen.getByText("Row 1, column “Remark”")).toBeTruthy();
    const save = screen.getByRole("button", { name: "Save the framework" });
    expect(save.getAttribute("aria-disabled")).toBe("true");
    await user.click(save);
    expect(await kept()).toEqual([]);
  });
});

describe("importing a framework that is here", () => {
  const own = copyFramework(NATO_FRAMEWORK, "own-1", "Our copy");
  const prepare = async (world: TestWorld): Promise<void> => {
    const saved = must(await saveFrameworkVersion(world, own));
    const changed = labelLevel(
      saved,
      { competency: "nato.teamwork", level: "nato.teamwork.cooperates" },
      "Works with others",
    );
    for (const [framework, name] of [
      [saved, "same.csv"],
      [changed, "changed.csv"],
    ] as const) {
      const file = must(await exportFramework(world, framework, "semicolon"));
      const bytes = world.files.saved.get(file === "cancelled" ? "" : file.name) ?? new Uint8Array();
      world.files.toOpen.push({ name, bytes });
    }
  };

  it("says when it is the same word for word, and becomes its next version when it is not", async () => {
    const { user, kept } = await onFrameworks("/frameworks/import", prepare);
    await press(user, "Choose a file");
    expect(
      await screen.findByText("Word for word the same as NATO International Staff, version 2026.1."),
    ).toBeTruthy();
    await press(user, "Choose another file");
    expect(await screen.findByText("What was understood in changed.csv")).toBeTruthy();
    expect(saveAs().getByRole<HTMLInputElement>("radio", { name: "Version 2 of Our copy" }).checked).toBe(
      true,
    );
    await press(user, "Save as version 2");
    await screen.findByText("Our copy was imported as version 2.");
    expect((await kept())[0]?.versions.map((each) => each.version)).toEqual(["2", "1"]);
  });

  it("becomes one of its own where a person says so", async () => {
    const { user, kept } = await onFrameworks("/frameworks/import", prepare);
    await press(user, "Choose a file");
    await user.click(await screen.findByRole("radio", { name: "A new framework" }));
    await user.clear(screen.getByRole("textbox", { name: "Name" }));
    expect(screen.getByText("The framework has no name. Name it.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Another");
    await press(user, "Save the framework");
    await screen.findByText("Another was imported as version 1.");
    expect((await kept()).map((each) => each.versions[0]?.name)).toEqual(["Another", "Our copy"]);
  });
});

describe("a file that is refused", () => {
  it.each([
    ["a.json", "{", /begins like JSON and breaks off/],
    ["a.json", "{}", /not a framework that Panelkit exported/],
    [
      "a.json",
      '{"panelkit":"framework","format":7,"framework":{}}',
      /written by a newer Panelkit \(format 7\)/,
    ],
    ["a.csv", "PK\u0000\u0000", /The file is not text/],
  ])("says why: %s %s", async (name, text, sentence) => {
    const { user, world } = await onFrameworks("/frameworks/import");
    offer(world, name, text);
    await press(user, "Choose a file");
    expect((await screen.findByRole("alert")).textContent).toMatch(sentence);
    expect(screen.queryByRole("button", { name: /^Save/ })).toBeNull();
  });

  it("says where it is not as it must be", async () => {
    const { user, world } = await onFrameworks("/frameworks/import");
    const [first, ...rest] = NATO_FRAMEWORK.competencies;
    const broken = { ...NATO_FRAMEWORK, competencies: [{ ...first, colour: "blue" }, ...rest] };
    offer(world, "a.json", JSON.stringify({ panelkit: "framework", format: 1, framework: broken }));
    await press(user, "Choose a file");
    expect(await screen.findByText("“colour” is not known: competency 1 “Achievement”.")).toBeTruthy();
  });
});
