import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import PrintScreen from "#features/print/print-screen.tsx";
import { createFontMetrics } from "#adapters/pdf/font-metrics.ts";
import { layoutFile } from "#core/layout/layout-document.ts";
import { err } from "#core/shared/result.ts";
import { stateOf } from "#test/builders.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { openPrint, PATIENT, printButton, soon } from "./a-print-screen.tsx";

const row = (name: string): HTMLElement => {
  const found = screen
    .getAllByRole("button", { name: new RegExp(`^${name}`) })
    .map((button) => button.closest("li"))
    .find((each) => each !== null);
  if (found === null || found === undefined) throw new Error(`no row ${name}`);
  return found;
};

const box = (name: string): HTMLInputElement => within(row(name)).getByRole("checkbox");
const count = (name: string): string => row(name).querySelector(".n")?.textContent ?? "";

const sheetsIn = (button: HTMLElement): number => Number(/\d+/.exec(button.textContent ?? "")?.[0]);

const shown = (name: RegExp): Promise<HTMLElement> =>
  waitFor(() => screen.getByLabelText(name, { selector: "svg" }), PATIENT);

describe("what is printed", () => {
  it("is counted in sheets of paper, line by line and in all", async () => {
    await openPrint();
    const all = sheetsIn(await printButton());
    expect(count("Astrid Penhallow-Reyes, scores on paper")).toBe("12");
    expect(count("Booklets by member")).toBe("21");
    expect(within(row("Astrid Penhallow-Reyes, scores on paper")).getByText("4 booklets")).toBeDefined();
    expect(within(row("Lubo Fennimark 1")).getByText("1 blank, in case")).toBeDefined();
    const groups = [
      "Booklets by",
      "Declarations",
      "Running order",
      "Opening",
      "Sign-in",
      "Candidate",
      "Name plates",
      "Cover slips",
    ];
    expect(groups.reduce((sum, name) => sum + Number(count(name)), 0)).toBe(all);
    expect(box("Interview record, blank").checked).toBe(false);
  });

  it("follows what is ticked, alone or with its group", async () => {
    await openPrint();
    const all = sheetsIn(await printButton());
    await userEvent.click(box("Astrid Penhallow-Reyes, scores on paper"));
    expect(sheetsIn(await printButton())).toBe(all - 12);
    expect(count("Booklets by member")).toBe("9");
    expect(box("Booklets by member").indeterminate).toBe(true);
    await userEvent.click(box("Booklets by member"));
    expect(sheetsIn(await printButton())).toBe(all);
    await userEvent.click(box("Booklets by member"));
    expect(sheetsIn(await printButton())).toBe(all - 21);
    expect(box("Astrid Penhallow-Reyes, scores on paper").checked).toBe(false);
    await userEvent.click(box("Interview record, blank"));
    expect(sheetsIn(await printButton())).toBe(all - 21 + 4);
  });

  it("has more sheets on one side, and fewer with short forms", async () => {
    await openPrint();
    const both = sheetsIn(await printButton());
    await userEvent.click(screen.getByRole("radio", { name: "One side" }));
    expect(count("Astrid Penhallow-Reyes, scores on paper")).toBe("20");
    expect(sheetsIn(await printButton())).toBeGreaterThan(both);
    await userEvent.click(screen.getByRole("radio", { name: "Both sides" }));
    await userEvent.click(screen.getByRole("radio", { name: "Short form" }));
    await waitFor(() => expect(count("Astrid Penhallow-Reyes, scores on paper")).toBe("4"), PATIENT);
    expect(within(row("Astrid Penhallow-Reyes, scores on paper")).getByText("4 short forms")).toBeDefined();
  });

  it("needs something ticked", async () => {
    await openPrint();
    await printButton();
    for (const name of [
      "Booklets by",
      "Declarations",
      "Running order",
      "Opening",
      "Sign-in",
      "Candidate",
      "Name plates",
    ])
      await userEvent.click(box(name));
    expect(screen.getByText("Tick what is to be printed.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Print the day" }).getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByRole("button", { name: "Save as one PDF" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
  });
});

describe("the day", () => {
  it("is today's, changes with its button and with D, and says who is in it", async () => {
    await openPrint();
    expect(screen.getByText("TS-01 to TS-04, four members, one recorder")).toBeDefined();
    await userEvent.click(screen.getByRole("radio", { name: "Wed 19 Feb" }));
    expect(screen.getByText("TS-05 and TS-06, four members, one recorder")).toBeDefined();
    expect(within(row("Astrid Penhallow-Reyes, scores on paper")).getByText("2 booklets")).toBeDefined();
    await userEvent.keyboard("d");
    expect(screen.getByText("TS-01 to TS-04, four members, one recorder")).toBeDefined();
  });

  it("and all choices are kept when the screen is opened again, the day only for today", async () => {
    const { world } = await openPrint();
    await userEvent.click(screen.getByRole("radio", { name: "Wed 19 Feb" }));
    await userEvent.click(screen.getByRole("radio", { name: "each candidate" }));
    await userEvent.click(box("Name plates"));
    cleanup();
    const path = `/s/${stateOf(world).id}/print`;
    renderScreen(<PrintScreen />, world, path);
    expect(screen.getByText(/^TS-05 and TS-06/)).toBeDefined();
    expect(box("Name plates").checked).toBe(false);
    cleanup();
    world.clock.advance(24 * 3600);
    renderScreen(<PrintScreen />, world, path);
    expect(screen.getByText(/^TS-05 and TS-06/)).toBeDefined();
    expect(screen.getByRole("radio", { name: "each candidate" }).getAttribute("aria-checked")).toBe("true");
  });
});

describe("the preview", () => {
  it("begins with the first booklet and goes on page by page, telling the sheet and its side", async () => {
    await openPrint();
    await printButton();
    await shown(/^Booklet, blank, M1, page 1$/);
    expect(screen.getByText(/^2 of \d+$/)).toBeDefined();
    await userEvent.keyboard("{ArrowRight}");
    await shown(/^Booklet, blank, M1, page 2$/);
    expect(screen.getByText(/^2 of \d+, back$/)).toBeDefined();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    await shown(/^Cover slip, Corin Vanterpoole, page 1$/);
    expect(screen.getByRole("button", { name: "Previous page" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("shows the line chosen by key or pointer, and Space ticks it", async () => {
    await openPrint();
    await printButton();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await shown(/^Booklet, TS-01, M2, page 1$/);
    expect(box("Astrid Penhallow-Reyes, scores on paper").checked).toBe(true);
    await userEvent.keyboard(" ");
    expect(box("Astrid Penhallow-Reyes, scores on paper").checked).toBe(false);
    expect(screen.getByText("not ticked")).toBeDefined();
    await userEvent.click(within(row("Running order by asker")).getByRole("button"));
    await shown(/^Running order, Corin Vanterpoole, page 1$/);
    await userEvent.click(screen.getByRole("button", { name: /^Sign-in list, 5/ }));
    await shown(/^Sign-in list, panel, page 1$/);
    expect(row("Sign-in list").className).toContain("on");
  });

  it("has the marking line as typed", async () => {
    await openPrint();
    await printButton();
    await userEvent.type(screen.getByRole("textbox", { name: "Marking line" }), "PANEL ONLY");
    await userEvent.tab();
    await waitFor(
      async () => expect((await shown(/^Booklet, blank, M1, page 1$/)).textContent).toContain("PANEL ONLY"),
      PATIENT,
    );
  });
});

describe("printing", () => {
  it("makes one job of everything in its piles, every piece on a new sheet", async () => {
    const { made, pdf } = await openPrint();
    await userEvent.click(await printButton());
    await soon("Sent to the print dialog");
    expect(pdf.printed).toHaveLength(1);
    expect(made).toHaveLength(1);
    const [request] = made;
    expect(request?.mode).toBe("one-file");
    expect(new Set(request?.documents.map(({ sides }) => sides))).toEqual(new Set(["both"]));
    const names = request?.documents.map(({ name }) => name) ?? [];
    expect(names.slice(0, 5)).toEqual([
      "Cover slip, Corin Vanterpoole",
      "Booklet, blank, M1",
      "Declaration, Corin Vanterpoole",
      "Running order, Corin Vanterpoole",
      "Name plate, Corin Vanterpoole",
    ]);
    expect(names.filter((name) => name.startsWith("Cover slip"))).toHaveLength(6);
  });

  it("is asked for with Ctrl P, with the marking that is being typed, for each candidate and on Letter", async () => {
    const { made, pdf } = await openPrint();
    await userEvent.click(screen.getByRole("radio", { name: "each candidate" }));
    await userEvent.click(screen.getByRole("radio", { name: "US Letter" }));
    await userEvent.click(screen.getByRole("radio", { name: "One side" }));
    await printButton();
    await userEvent.type(screen.getByRole("textbox", { name: "Marking line" }), "PANEL ONLY");
    await userEvent.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(pdf.printed).toHaveLength(1), PATIENT);
    const documents = made[0]?.documents ?? [];
    expect(documents[0]?.name).toBe("Cover slip, TS-01");
    expect(documents[1]?.name).toBe("Booklet, TS-01, M2");
    for (const document of documents)
      expect(document).toMatchObject({ format: "Letter", sides: "one", marking: "PANEL ONLY" });
  });

  it("saves the same as one PDF", async () => {
    const { world, made } = await openPrint();
    await printButton();
    await userEvent.click(screen.getByRole("button", { name: "Save as one PDF" }));
    await soon(/^Saved: Print-the-day_/);
    expect([...world.files.saved.keys()]).toEqual(["Print-the-day_Head-Technical-Security_2025-02-18.pdf"]);
    expect(made).toHaveLength(1);
  });

  it("says how far it is, and is cancelled by the button in the place of the other", async () => {
    let go: () => void = () => undefined;
    const { pdf } = await openPrint(undefined, () => new Promise((resolve) => (go = resolve)));
    const button = await printButton();
    await userEvent.click(button);
    const bar = await screen.findByRole("progressbar", { name: "How far the file is" }, PATIENT);
    await waitFor(() => expect(bar.parentElement?.textContent).toBe("Drawing page 120 of 3,000"), PATIENT);
    expect(bar.getAttribute("aria-valuenow")).toBe("31");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    go();
    await soon("Cancelled. Nothing was written.");
    expect(pdf.printed).toHaveLength(0);
    expect(screen.getByRole("button", { name: "Save as one PDF" })).toBe(document.activeElement);
  });

  it("knows how many pages come out, blank backs with them, before they are placed", async () => {
    let go: () => void = () => undefined;
    const wait = (): Promise<void> => new Promise((resolve) => (go = resolve));
    const { made } = await openPrint(undefined, wait, { phase: "placing", pages: 7, of: null, name: "" });
    await userEvent.click(await printButton());
    await waitFor(() => expect(made).toHaveLength(1), PATIENT);
    const placed = layoutFile(made[0]?.documents ?? [], createFontMetrics());
    const pages = placed.reduce((sum, document) => sum + document.pages.length, 0);
    const bar = screen.getByRole("progressbar", { name: "How far the file is" });
    expect(bar.parentElement?.textContent).toBe(`Laying out page 7 of ${pages}`);
    go();
    await soon("Sent to the print dialog");
  });

  it("tells what to do where the browser does not print", async () => {
    await openPrint(() => err({ code: "not-printed", detail: "" }));
    await userEvent.click(await printButton());
    const alert = await screen.findByRole("alert", {}, PATIENT);
    expect(alert.textContent).toMatch(/does not print PDFs itself/);
  });
});
