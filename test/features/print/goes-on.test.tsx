import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import DocumentsScreen from "#features/documents/documents-screen.tsx";
import PrintScreen from "#features/print/print-screen.tsx";
import { renderScreen } from "#test/render-screen.tsx";
import { openPrint, PATIENT, printButton, soon } from "./a-print-screen.tsx";

describe("a file that is being made when the screen is left", () => {
  it("goes on when the screen is left: whoever comes back sees how far it is and can cancel it", async () => {
    let go: () => void = () => undefined;
    const { world, id, leave, made, pdf } = await openPrint(
      undefined,
      () => new Promise((done) => (go = done)),
    );
    await userEvent.click(await printButton());
    await waitFor(() => expect(made).toHaveLength(1), PATIENT);
    leave();
    const documents = renderScreen(<DocumentsScreen />, world, `/s/${id}/documents`);
    await soon("Print the day, file 1 of 1");
    expect(screen.queryByRole("button", { name: "Write 1 file" })).toBeNull();
    documents.unmount();
    renderScreen(<PrintScreen />, world, `/s/${id}/print`);
    const bar = await screen.findByRole("progressbar", { name: "How far the file is" }, PATIENT);
    expect(bar.parentElement?.textContent).toBe("Drawing page 120 of 3,000");
    await userEvent.click(screen.getByRole("button", { name: "As Word" }));
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    go();
    await soon("Cancelled. Nothing was written.");
    expect(pdf.printed).toHaveLength(0);
    expect([...world.files.saved.keys()]).toEqual([]);
  });

  it("tells what came of it on the screen that asked for it, once", async () => {
    let go: () => void = () => undefined;
    const { world, id, leave, made } = await openPrint(undefined, () => new Promise((done) => (go = done)));
    await printButton();
    await userEvent.click(screen.getByRole("button", { name: "Save as one PDF" }));
    await waitFor(() => expect(made).toHaveLength(1), PATIENT);
    leave();
    go();
    await waitFor(() => expect(world.files.saved.size).toBe(1), PATIENT);
    const documents = renderScreen(<DocumentsScreen />, world, `/s/${id}/documents`);
    await screen.findByRole("progressbar", { name: /far/ }, PATIENT);
    expect(screen.queryByText(/Written/)).toBeNull();
    documents.unmount();
    const back = renderScreen(<PrintScreen />, world, `/s/${id}/print`);
    await soon(/^Saved: Print-the-day_/);
    back.unmount();
    renderScreen(<PrintScreen />, world, `/s/${id}/print`);
    await printButton();
    expect(screen.queryByText(/^Saved: /)).toBeNull();
  });
});
