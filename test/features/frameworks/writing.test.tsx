import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { competencyAt, levelAt } from "#core/framework/contents.ts";
import { copyFramework } from "#core/framework/edit/frameworks.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { must } from "#test/builders.ts";
import {
  choose,
  detail,
  field,
  onFrameworks,
  press,
  region,
  write,
} from "#test/features/frameworks/on-frameworks.tsx";
import type { TestWorld } from "#test/make-world.ts";
import { saveFrameworkVersion } from "#usecases/own-frameworks.ts";

const OWN = "/frameworks/own-1";
const SPOT = { competency: "nato.teamwork", level: "nato.teamwork.cooperates" };
const TEAMWORK = `${OWN}/${SPOT.competency}/${SPOT.level}`;

const withCopy = async (world: TestWorld): Promise<void> => {
  must(await saveFrameworkVersion(world, copyFramework(NATO_FRAMEWORK, "own-1", "Our copy")));
};

describe("a copy", () => {
  it("is made of a shipped framework with one press, named at once, and saved as version 1", async () => {
    const { user, kept } = await onFrameworks("/frameworks/nato-is");
    await press(user, "Copy to edit");
    expect(document.activeElement).toBe(field("Name of the framework"));
    expect(field("Name of the framework").value).toBe("NATO International Staff, our copy");
    await write(user, "Name of the framework", "Our skills");
    expect((await kept())[0]).toMatchObject({ versions: [], draft: { name: "Our skills" } });
    await press(user, "Save version 1");
    await screen.findByText("Version 1 is saved. Selections can begin with it.");
    expect((await kept())[0]).toMatchObject({
      draft: null,
      versions: [{ version: "1", name: "Our skills" }],
    });
    expect(region("Framework").getByText(/^copied from NATO International Staff/)).toBeTruthy();
  });

  it("says whose each word is while it is written, and again as before when it is written back", async () => {
    const { user } = await onFrameworks(TEAMWORK, withCopy);
    expect(detail().getByText("attested")).toBeTruthy();
    await write(user, "Label of the level", "Works with others");
    expect(detail().getByText("your own")).toBeTruthy();
    await write(user, "Label of the level", "Cooperates");
    expect(detail().getByText("attested")).toBeTruthy();
    expect(screen.getByText("Nothing was changed since version 1.")).toBeTruthy();
  });

  it("is saved as a further version by the keys; the earlier one is kept and can be read", async () => {
    const { user, kept } = await onFrameworks(TEAMWORK, withCopy);
    await write(user, "Label of the level", "Works with others");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(/^Version 2 is saved/);
    const [own] = await kept();
    expect(own?.versions.map((each) => [each.version, levelAt(each, SPOT)?.label])).toEqual([
      ["2", "Works with others"],
      ["1", "Cooperates"],
    ]);
    await press(user, /Version shown/);
    await user.click(await screen.findByRole("option", { name: "Version 1" }));
    expect(detail().getByRole("heading", { name: "Cooperates" })).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByText("This is version 1 as it was saved. Copy it to go on from here.")).toBeTruthy();
  });

  it("keeps what was typed without saving a version, and finds it again", async () => {
    const { user, draft } = await onFrameworks(TEAMWORK, withCopy);
    await write(user, "Label of the level", "Half a la");
    const written = await draft();
    expect(written === null || written === undefined ? null : levelAt(written, SPOT)?.label).toBe(
      "Half a la",
    );
    expect(screen.getByText("changed since")).toBeTruthy();
    await choose(user, "More for this framework", "Drop the changes since version 1");
    expect(await draft()).toBeNull();
    await press(user, "Undo");
    expect(field("Label of the level").value).toBe("Half a la");
  });
});

describe("writing a framework from nothing", () => {
  it("adds competencies, levels, indicators, anchors and questions, all with the keys", async () => {
    const { user, kept } = await onFrameworks();
    await press(user, "New framework");
    await user.keyboard("Skills of the Survey");
    await press(user, "Add a competency");
    expect(document.activeElement).toBe(field("Name of the competency"));
    await user.keyboard("Listening");
    await user.type(field("Definition"), "Hears people out.");
    await user.type(field("Heading it stands under"), "Core");
    await press(user, "Add a level");
    expect(document.activeElement).toBe(field("Label of the level"));
    await user.keyboard("Hears");
    await press(user, "Add an indicator");
    await user.keyboard("Lets others finish.");
    await press(user, "Add a question");
    await user.keyboard("When did you last listen?");
    await press(user, "Add a probe");
    await user.keyboard("What did you hear?");
    for (const point of [1, 2, 3, 4, 5]) await user.type(field(`Anchor of ${point}`), `At ${point}.`);
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(/^Version 1 is saved/);
    const [framework] = (await kept())[0]?.versions ?? [];
    expect(framework).toMatchObject({
      name: "Skills of the Survey",
      competencies: [
        {
          name: "Listening",
          nameStanding: "own",
          group: "Core",
          definition: "Hears people out.",
          own: ["definition"],
          levels: [
            {
              label: "Hears",
              order: 1,
              indicators: ["Lets others finish."],
              anchors: ["At 1.", "At 2.", "At 3.", "At 4.", "At 5."],
              own: ["indicators", "anchors"],
              questions: [
                {
                  text: "When did you last listen?",
                  type: "past",
                  own: true,
                  probes: [{ about: "action", text: "What did you hear?" }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("says what stands in the way, leads there, and saves nothing until it is settled", async () => {
    const { user, kept } = await onFrameworks("/frameworks/own-1", withCopy);
    await press(user, "Add a competency");
    await user.click(field("Definition"));
    const save = screen.getByRole("button", { name: "Save version 2" });
    expect(save.getAttribute("aria-disabled")).toBe("true");
    await user.click(save);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText(/^Something still has to be settled/)).toBeTruthy();
    await press(user, "A competency has no name. Name it.");
    expect(document.activeElement).toBe(field("Name of the competency"));
    await user.keyboard("Teamwork");
    expect(screen.getByText("“Teamwork” stands twice. Rename one.")).toBeTruthy();
    expect((await kept())[0]?.versions).toHaveLength(1);
  });

  it("warns of an anchor that is too long, and falls back to the general ladder on demand", async () => {
    const { user, draft } = await onFrameworks(TEAMWORK, withCopy);
    await user.type(
      field("Anchor of 2"),
      " And on and on, so that nobody can read it on the screen while somebody speaks, and so on.",
    );
    expect(screen.getAllByText(/takes more than 3 lines on the scoring screen/).length).toBeGreaterThan(0);
    await press(user, "Use the general ladder");
    const written = await draft();
    expect(written == null ? undefined : levelAt(written, SPOT)?.anchors).toBeNull();
    expect(detail().getByText("general ladder")).toBeTruthy();
  });
});

describe("the order", () => {
  it("of competencies and levels changes by menu and by key, and can be undone", async () => {
    const { user, draft } = await onFrameworks(`${OWN}/nato.analytical-thinking`, withCopy);
    const first = async () => (await draft())?.competencies.map(({ name }) => name).slice(0, 2);
    await choose(user, "More for Analytical Thinking", /^Move up/);
    expect(await first()).toEqual(["Analytical Thinking", "Achievement"]);
    await user.keyboard("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
    expect(await draft()).toBeNull();
    await user.click(region("Framework").getByRole("link", { name: /^Works to meet standards/ }));
    await user.keyboard("{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}");
    const now = await draft();
    expect(
      now == null ? [] : competencyAt(now, "nato.achievement")?.levels.map((each) => each.orderStanding),
    ).toEqual(["own", "own"]);
    expect(
      within(region("Framework").getByRole("link", { name: /^Achievement/ })).getByText("order your own"),
    ).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(await draft()).toBeNull();
  });

  it("of what was removed comes back with undo, and the focus is never lost", async () => {
    const { user, draft } = await onFrameworks(TEAMWORK, withCopy);
    await choose(user, "More for Cooperates", "Remove the level");
    expect(screen.getByText("Cooperates was removed.")).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Teamwork"));
    await press(user, "Undo");
    expect(await draft()).toBeNull();
    await choose(user, "More for Teamwork", "Remove the competency");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Self-Control"));
    await press(user, "Undo");
    expect(await draft()).toBeNull();
  });
});

describe("deleting a framework", () => {
  it("asks first, begins on keeping it, and says what was deleted", async () => {
    const { user, kept, path } = await onFrameworks(OWN, withCopy);
    await choose(user, "More for this framework", "Delete from this laptop");
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(document.activeElement?.textContent).toBe("Keep it");
    await user.click(dialog.getByRole("button", { name: "Delete Our copy" }));
    expect(await screen.findByText("Our copy was deleted from this laptop.")).toBeTruthy();
    expect(await kept()).toEqual([]);
    expect(path()).toBe("/frameworks/nato-is");
  });
});

describe("a tab that only reads", () => {
  it("shows everything and refuses in a sentence", async () => {
    const { user, kept } = await onFrameworks(OWN, async (world) => {
      await withCopy(world);
      world.store.setState({ keeping: "reader" });
    });
    expect(screen.queryByRole("textbox")).toBeNull();
    await press(user, "New framework");
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /^Another tab has this laptop’s selections open/,
    );
    await user.keyboard("c");
    expect(await kept()).toHaveLength(1);
  });
});

describe("a library that cannot be read", () => {
  it("says so and shows what is shipped", async () => {
    await onFrameworks("/frameworks", (world) => {
      Object.assign(world.library, {
        frameworks: async () => ({ ok: false, error: { code: "damaged", detail: "frameworks" } }),
      });
    });
    expect(screen.getByRole("alert").textContent).toMatch(
      /^Your organisation’s frameworks on this laptop cannot be read/,
    );
    expect(region("List of frameworks").getByRole("link", { name: /^NATO/ })).toBeTruthy();
  });
});
