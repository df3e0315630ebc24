import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import DocumentsScreen from "#features/documents/documents-screen.tsx";
import type { PdfProgress, PdfRequest } from "#core/ports-pdf.ts";
import { err, ok } from "#core/shared/result.ts";
import { buildSelection, stateOf, type BuildOptions } from "#test/builders.ts";
import { readWord } from "#test/adapters/word/read-word.ts";
import { draftsOf, testWorld, type TestWorld } from "#test/make-world.ts";
import { nodePdf } from "#test/node-pdf.ts";
import { renderScreen } from "#test/render-screen.tsx";

interface Desk {
  readonly world: TestWorld;
  readonly made: PdfRequest[];
  readonly printed: readonly unknown[];
}

/** The screen over a built selection. Files are asked for and not made: that is the adapter's own test. */
async function open(
  options: BuildOptions,
  prints = true,
  making: (tell?: (progress: PdfProgress) => void) => Promise<void> = async () => undefined,
): Promise<Desk> {
  const made: PdfRequest[] = [];
  const pdf = nodePdf(() => (prints ? ok(undefined) : err({ code: "not-printed", detail: "" })));
  const world: TestWorld = {
    ...(await testWorld()),
    pdf: {
      ...pdf,
      make: async (request, onProgress) => {
        made.push(request);
        await making(onProgress);
        return ok([{ name: request.fileName, bytes: new Uint8Array([1]) }]);
      },
    },
  };
  const { id } = await buildSelection(world, options);
  renderScreen(<DocumentsScreen />, world, `/s/${id}/documents`);
  return { world, made, printed: pdf.printed };
}

const row = (name: string): HTMLElement => {
  const found = screen.getByRole("button", { name }).closest("li");
  if (found === null) throw new Error(`no row ${name}`);
  return found;
};

/** The page shown, once it is this one and says (or no longer says) this. By label: roles of a drawn page are slow to tell. */
const paper = (name: RegExp, text = "", says = true): Promise<void> =>
  waitFor(
    () => {
      const page = screen.getByLabelText(name, { selector: "svg" });
      expect(page.textContent?.includes(text)).toBe(says);
    },
    { timeout: 8_000 },
  );

describe("what cannot be made says why, with the way there", () => {
  it("before the lock", async () => {
    const { world } = await open({ upTo: "confirmed" });
    const links = screen.getAllByRole("link", { name: "Lock the sheet first" });
    expect(links).toHaveLength(6);
    for (const link of links) expect(link.getAttribute("href")).toBe(`/s/${stateOf(world).id}/sheet`);
    expect(screen.getByText("Nothing can be written yet.")).toBeDefined();
  });

  it("before unsealing", async () => {
    await open({ upTo: "handed-in" });
    const report = row("Panel report to the authority");
    expect(
      within(report).getByRole("link", { name: "Opens when TS-01, TS-02 and TS-03 are unsealed" }),
    ).toBeDefined();
    expect(within(report).queryByRole("checkbox")).toBeNull();
    expect(within(row("Interview record")).getByRole("checkbox")).toBeDefined();
  });
});

describe("forms for the day", () => {
  it("are what a locked sheet opens on, and one press prints them", async () => {
    const { made, printed } = await open({ upTo: "locked" });
    await paper(/Booklet, TS-01, M1, page 1/);
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    await waitFor(() => expect(printed).toHaveLength(1));
    // One document for each member's pile, a form in it for each candidate.
    expect(made[0]?.documents.map((document) => document.sections.length)).toEqual([3, 3, 3, 3, 3]);
    expect(made[0]?.documents[0]?.title).toBe("M1 Corin Vanterpoole");
  });

  it("are for the members and candidates chosen, in the piles and on the paper asked for", async () => {
    const { made } = await open({ upTo: "locked" });
    await userEvent.click(screen.getByRole("radio", { name: "each candidate" }));
    await userEvent.click(screen.getByRole("radio", { name: "Short form" }));
    await userEvent.click(screen.getByRole("radio", { name: "Letter" }));
    await userEvent.click(screen.getByRole("checkbox", { name: /Corin Vanterpoole/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /TS-02/ }));
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    await waitFor(() => expect(made).toHaveLength(1));
    expect(
      made[0]?.documents.map((document) => [
        document.title.slice(0, 5),
        document.format,
        document.sections.length,
      ]),
    ).toEqual([
      ["TS-01", "Letter", 4],
      ["TS-03", "Letter", 4],
    ]);
    expect(made[0]?.documents[0]?.sections[0]?.kind).toBe("short-form");
  });

  it("are written as Word too, for whoever edits them; no other document is", async () => {
    const { world } = await open({ upTo: "locked" });
    await userEvent.click(screen.getByRole("radio", { name: "Short form" }));
    await userEvent.click(screen.getByRole("checkbox", { name: /TS-02/ }));
    expect(screen.getAllByRole("button", { name: /^Write as Word/ })).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Write as Word: Forms for the day" }));
    await waitFor(() =>
      expect([...world.files.saved.keys()]).toEqual([expect.stringMatching(/^Forms.*\.docx$/)]),
    );
    const [bytes = new Uint8Array()] = world.files.saved.values();
    const { lines } = await readWord(bytes);
    expect(lines.filter((line) => line === "TS-03 Māra Ķēniņa")).toHaveLength(5);
    expect(lines.some((line) => line.includes("TS-02"))).toBe(false);
  });

  it("say so when nobody is chosen", async () => {
    await open({ upTo: "locked", members: ["Corin Vanterpoole"] });
    await userEvent.click(screen.getByRole("checkbox", { name: /Corin Vanterpoole/ }));
    expect(screen.getByText(/Nobody is chosen/)).toBeDefined();
  });
});

describe("choices", () => {
  it("are as they were when the screen is opened again, but follow the selection once more is unsealed", async () => {
    const { world } = await open({ upTo: "locked" });
    await userEvent.click(screen.getByRole("radio", { name: "Short form" }));
    await userEvent.click(screen.getByRole("checkbox", { name: /TS-02/ }));
    await userEvent.click(screen.getByRole("button", { name: "Interview record" }));
    cleanup();
    const path = `/s/${stateOf(world).id}/documents`;
    renderScreen(<DocumentsScreen />, world, path);
    expect(screen.getByRole("button", { name: "Interview record" }).getAttribute("aria-current")).toBe(
      "true",
    );
    await userEvent.click(screen.getByRole("button", { name: "Forms for the day" }));
    expect(screen.getByText("10 forms")).toBeDefined();
    cleanup();
    world.clock.advance(24 * 3600);
    renderScreen(<DocumentsScreen />, world, path);
    expect(screen.getByText("15 forms")).toBeDefined();
    expect(screen.getByRole("radio", { name: "Short form" }).getAttribute("aria-checked")).toBe("true");
  });
});

describe("what is printed on every page", () => {
  it("is the marking line as typed, from the first letter kept and set when the field is left", async () => {
    const { world } = await open({ upTo: "agreed" });
    await userEvent.type(screen.getByRole("textbox", { name: "Marking line" }), "PANEL ONLY");
    expect(draftsOf(world)["text/marking"]).toBe("PANEL ONLY");
    await userEvent.tab();
    expect(stateOf(world).documents.marking).toBe("PANEL ONLY");
    await paper(/Panel report, page 1/, "PANEL ONLY");
  });

  it("names or codes only", async () => {
    const { world } = await open({ upTo: "agreed" });
    await paper(/Panel report/, "Māra");
    await userEvent.click(screen.getByRole("radio", { name: "Codes only" }));
    expect(stateOf(world).documents.names).toBe("codes");
    await paper(/Panel report/, "Māra", false);
  });

  it("draft, while anything but signatures is missing", async () => {
    await open({ upTo: "agreed" });
    await paper(/Panel report/, "Panel report, draft");
    expect(screen.getByText("Gaps do not stop you. With gaps each page says “draft”.")).toBeDefined();
  });
});

describe("ready for file", () => {
  it("lists what is missing, each line with the way to mend it, and what is done", async () => {
    const { world } = await open({ upTo: "agreed" });
    const { id, candidates } = stateOf(world);
    const summary = screen.getByRole("link", { name: /^Write: TS-01, TS-02 and TS-03, no summary written/ });
    expect(summary.getAttribute("href")).toBe(`/s/${id}/consensus/${candidates[0]?.id}/sign`);
    expect(screen.getByRole("link", { name: /^Set: Order of merit not set/ }).getAttribute("href")).toBe(
      `/s/${id}/comparison`,
    );
    expect(screen.getByText("All 15 sheets handed in")).toBeDefined();
    await userEvent.keyboard("g");
    expect(document.activeElement?.getAttribute("href")).toContain("/interviews/");
  });
});

describe("writing", () => {
  it("writes what is ticked, a file a document, never two kinds in one", async () => {
    const { world, made } = await open({ upTo: "agreed" });
    await screen.findByText("15 pages");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText("Written");
    expect(made).toHaveLength(4);
    for (const { documents } of made)
      expect(new Set(documents.map((document) => document.header.left)).size).toBe(1);
    expect([...world.files.saved.keys()][1]).toBe("Deliberation-file_Head-Technical-Security_2025-02-18.pdf");
  });

  it("says what is being done with how many of all pages, and how far all of it is", async () => {
    const making: { tell: (progress: PdfProgress) => void; go: () => void } = {
      tell: () => undefined,
      go: () => undefined,
    };
    await open({ upTo: "agreed" }, true, (tell = () => undefined) => {
      making.tell = tell;
      return new Promise((resolve) => (making.go = resolve));
    });
    await screen.findByText("15 pages");
    await userEvent.click(screen.getByRole("button", { name: "Write the files" }));
    const bar = screen.getByRole("progressbar", { name: "How far the writing is" });
    const amount = (): string => bar.previousElementSibling?.textContent ?? "";
    const percent = (): number => Number(bar.getAttribute("aria-valuenow"));
    await waitFor(() => expect(amount()).toMatch(/^0 of \d+ pages prepared$/));
    const total = Number(/of (\d+)/.exec(amount())?.[1]);
    const seen = [percent()];
    for (const [phase, said] of [
      ["placing", "laid out"],
      ["drawing", "drawn"],
      ["writing", "written"],
    ] as const) {
      act(() => making.tell({ phase, pages: 1, of: null, name: "" }));
      expect(amount()).toBe(`1 of ${total} pages ${said}`);
      seen.push(percent());
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(0);
    const first = making.go;
    first();
    await waitFor(() => expect(making.go).not.toBe(first));
    act(() => making.tell({ phase: "placing", pages: 1, of: null, name: "" }));
    expect(Number(/^(\d+) of/.exec(amount())?.[1])).toBeGreaterThan(1);
    expect(percent()).toBeGreaterThan(seen.at(-1) ?? 0);
  });

  it("writes each sheet alone where that is chosen", async () => {
    const { world } = await open({ upTo: "agreed" });
    await screen.findByText("15 pages");
    for (const name of ["Panel report to the authority", "Individual sheets", "Interview record"]) {
      await userEvent.click(within(row(name)).getByRole("checkbox"));
    }
    await userEvent.click(screen.getByRole("radio", { name: "Each sheet alone" }));
    await userEvent.click(screen.getByRole("button", { name: "Write the files" }));
    await screen.findByText("Written");
    expect([...world.files.saved.keys()].map((name) => name.split("_")[0])).toEqual([
      "Deliberation-file-TS-01",
      "Deliberation-file-TS-02",
      "Deliberation-file-TS-03",
    ]);
  });

  it("offers the file where the browser does not print", async () => {
    const { world } = await open({ upTo: "agreed" }, false);
    await paper(/Panel report/);
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    await userEvent.click(await screen.findByRole("button", { name: "Save the PDF" }));
    await waitFor(() => expect(world.files.saved.size).toBe(1));
  });

  it("warns before of signs that no font has, and whose they are", async () => {
    await open({ upTo: "agreed", candidates: ["王小明", "Māra Ķēniņa"] });
    expect((await screen.findByText(/3 signs cannot be printed/)).textContent).toContain("王 小 明");
    expect(screen.getByText(/They are in the name of TS-01/)).toBeDefined();
  });
});

describe("keys", () => {
  it("choose a document, turn its pages and tick it", async () => {
    await open({ upTo: "agreed" });
    await paper(/Panel report, page 1/);
    await userEvent.keyboard("{ArrowDown}");
    await paper(/Deliberation file, TS-01, page 1/);
    await screen.findByText("1 of 3");
    await userEvent.keyboard("{ArrowRight}");
    await paper(/Deliberation file, TS-02, page 2/);
    const box = within(row("Deliberation file")).getByRole("checkbox") as HTMLInputElement;
    expect(box.checked).toBe(true);
    await userEvent.keyboard(" ");
    expect(box.checked).toBe(false);
  });
});
