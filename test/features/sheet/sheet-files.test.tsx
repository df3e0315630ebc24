import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PdfRequest } from "#core/ports-pdf.ts";
import type { WordRequest } from "#core/ports-word.ts";
import { err, ok } from "#core/shared/result.ts";
import { onTheSheet, press } from "#test/features/sheet/on-the-sheet.tsx";

const files = () => within(screen.getByRole("region", { name: "The sheet as a file" }));
const says = (text: string | RegExp): Promise<unknown> =>
  waitFor(() => expect(files().getByText(text)).toBeTruthy());

describe("the sheet as a file", () => {
  it("is a draft for comment as Word, with what was typed a moment ago", async () => {
    const { user, world } = await onTheSheet({ people: 3 });
    await press(user, "Minimum at 4, Above the level");
    await press(user, "Draft as Word");
    await says("Written: Draft-sheet_Head-Technical-Security_2025-02-18.docx");
    const [[name, bytes] = ["", new Uint8Array()]] = [...world.files.saved];
    expect(name).toMatch(/\.docx$/);
    const read = await world.noticeFiles.read({ name, bytes });
    const text = read.ok ? read.value.text : "";
    expect(text).toContain("Draft for comment, not approved");
    expect(text).toContain("CV Cornelia Vance, Chair");
    expect(text).toMatch(/Above the level +minimum/);
  });

  it("is a draft as PDF too", async () => {
    const made: PdfRequest[] = [];
    const { user } = await onTheSheet({
      change: (world) => ({
        ...world,
        pdf: {
          ...world.pdf,
          make: async (request) => {
            made.push(request);
            return ok([{ name: request.fileName, bytes: new Uint8Array([1]) }]);
          },
        },
      }),
    });
    await press(user, "Draft as PDF");
    await says(/^Written: Draft-sheet_.*\.pdf$/);
    expect(made[0]?.documents[0]?.header.left).toBe("Draft for comment, not approved");
  });

  it("is the sheet in force once it is locked, and says in full who approved it and when", async () => {
    const { user } = await onTheSheet({ people: 3 });
    await press(user, "Everybody");
    await press(user, "Record the approval");
    expect(screen.getByRole("button", { name: "Draft as Word" })).toBeTruthy();
    await press(user, "Lock the sheet");
    expect(
      screen.getByText("Approved Tue 18 Feb by Cornelia Vance, Astrid Penhallow-Reyes and Þórunn Ægisdóttir"),
    ).toBeTruthy();
    await press(user, "Sheet as Word");
    await says(/^Written: Scoring-sheet_/);
  });

  it("can be stopped; the focus stays with the file", async () => {
    const asked: WordRequest[] = [];
    const { user, world } = await onTheSheet({
      change: (given) => ({
        ...given,
        word: {
          make: (request, _, signal) => {
            asked.push(request);
            return new Promise((resolve) =>
              signal?.addEventListener("abort", () => resolve(err({ code: "cancelled" }))),
            );
          },
        },
      }),
    });
    await press(user, "Draft as Word");
    await says("Being written.");
    await press(user, "Draft as Word");
    expect(asked).toHaveLength(1);
    await press(user, "Stop");
    await says("Stopped. Nothing was written.");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Draft as Word" }));
    expect(world.files.saved.size).toBe(0);
  });

  it("says what went wrong and what to do", async () => {
    const { user, world } = await onTheSheet({
      change: (given) => ({
        ...given,
        files: { ...given.files, saveAs: async () => err({ code: "full", detail: "" }) },
      }),
    });
    await press(user, "Draft as Word");
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toBe(
        "Not written: the disk is full. Free some room first.",
      ),
    );
    act(() => world.store.setState({ keeping: "reader" }));
    expect(screen.getByRole("button", { name: "Draft as Word" })).toBeTruthy();
  });
});
