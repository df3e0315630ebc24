import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { SelectionFrame } from "#app/selection-frame.tsx";
import { buildSelection, stateOf, type BuildOptions } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

/** Screens come on demand, and this thread builds them all. */
const PATIENT = { timeout: 15_000 };

interface Opened {
  readonly world: TestWorld;
  readonly path: () => string;
}

/** The whole frame over a built selection, at a place of it. */
async function open(options: BuildOptions, place: string): Promise<Opened> {
  const world = await testWorld();
  const { id } = await buildSelection(world, options);
  const { path } = renderScreen(
    <Route path="/s/:id/:screen/*?">
      {(parameters) => <SelectionFrame id={parameters.id} screen={parameters.screen} />}
    </Route>,
    world,
    `/s/${id}/${place}`,
  );
  return { world, path };
}

const heading = (text: RegExp): Promise<HTMLElement> =>
  screen.findByRole("heading", { level: 1, name: text }, PATIENT);

const here = (): Element | null => document.activeElement;
const main = (): HTMLElement => screen.getByRole("main");

describe("the focus", () => {
  it("goes from a step's link into its screen, also where the step leads on to a candidate", async () => {
    await open({ upTo: "locked" }, "people");
    await heading(/Panel|People/);
    await userEvent.click(screen.getByRole("link", { name: /Interviews/ }));
    await heading(/^TS-01/);
    await waitFor(() => expect(here()).toBe(main()));
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    await heading(/^TS-02/);
    screen.getByRole("link", { name: /Interviews/ }).focus();
    await userEvent.keyboard("{Enter}");
    await heading(/^TS-01/);
    expect(here()).toBe(main());
  });

  it("is not lost with the page of one candidate, by key or on the button that goes on", async () => {
    await open({ upTo: "locked" }, "interviews");
    await heading(/^TS-01/);
    screen.getByRole("button", { name: /Stop|Start/ }).focus();
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    await heading(/^TS-02/);
    expect(here()).toBe(main());
    screen.getByRole("link", { name: "Next candidate: TS-03" }).focus();
    await userEvent.keyboard("{Enter}");
    await heading(/^TS-03/);
    expect(here()).toBe(screen.getByRole("button", { name: /^Next candidate/ }));
  });

  it("stays on the buttons of the walk when the candidate changes", async () => {
    await open({ upTo: "unsealed" }, "consensus");
    await heading(/^TS-01/);
    await waitFor(() => expect(here()).toBe(main()));
    screen.getByRole("button", { name: /^Next candidate/ }).focus();
    await userEvent.keyboard("{Enter}");
    await heading(/^TS-02/);
    expect(here()).toBe(screen.getByRole("button", { name: /^Next candidate/ }));
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    await heading(/^TS-03/);
    expect(here()).toBe(screen.getByRole("button", { name: /^Next candidate/ }));
  });

  it("is the screen's once the last question is noted, so that its keys go on", async () => {
    const { world } = await open({ upTo: "locked" }, "interviews");
    await heading(/^TS-01/);
    const put = (): HTMLElement => screen.getByRole("button", { name: /^Put as written/ });
    put().focus();
    for (let left = stateOf(world).sheets.at(-1)?.sheet.questions.length ?? 0; left > 0; left -= 1)
      await userEvent.keyboard("{Enter}");
    await screen.findByText("All questions are noted");
    expect(here()).toBe(main());
  });

  it("comes back into the record from scoring, and into the pile from a sheet", async () => {
    await open({ upTo: "locked" }, "scoring");
    const back = await screen.findByRole("link", { name: /Back to Interviews/ }, PATIENT);
    back.focus();
    await userEvent.keyboard("{Enter}");
    await heading(/^TS-01/);
    await waitFor(() => expect(here()).toBe(main()));
  });
});
