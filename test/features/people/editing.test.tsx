import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { onPeople } from "#test/features/people/on-people.tsx";

const SMALL = {
  members: ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"],
  candidates: ["Ottoline Brask", "Fenwick Sorrel"],
};

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("changing what is there", () => {
  it("renames in place, and says why a code or initials are refused", async () => {
    const { user, state } = await onPeople({ upTo: "people", ...SMALL });
    await user.clear(field("Name of Lubo Fennimark"));
    await user.type(field("Name of Lubo Fennimark"), "Lubomir Fennimark{Enter}");
    expect(state().people[1]?.name).toBe("Lubomir Fennimark");
    await user.clear(field("Initials of Lubomir Fennimark"));
    await user.type(field("Initials of Lubomir Fennimark"), "M1{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("M1 is taken on this panel. Choose other initials.");
    await user.keyboard("{Escape}");
    expect(field("Initials of Lubomir Fennimark").value).toBe("M2");
    await user.clear(field("Code of TS-02"));
    await user.type(field("Code of TS-02"), "TS-01{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("TS-01 is another candidate’s code. Choose another.");
    expect(state().candidates.map(({ code }) => code)).toEqual(["TS-01", "TS-02"]);
  });

  it("reads days and times as people write them, and says when it cannot", async () => {
    const { user, state } = await onPeople({ upTo: "people", ...SMALL });
    await user.click(screen.getByRole("button", { name: "Times" }));
    await user.clear(field("Day of TS-01"));
    await user.type(field("Day of TS-01"), "3/2/2025{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("Day and month could be taken for each other");
    await user.clear(field("Day of TS-01"));
    await user.type(field("Day of TS-01"), "20 Feb{Enter}");
    await user.clear(field("Time of TS-01"));
    await user.type(field("Time of TS-01"), "25:10{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("Hours go from 00 to 23");
    await user.clear(field("Time of TS-01"));
    await user.type(field("Time of TS-01"), "9h05{Enter}");
    expect(state().candidates[0]).toMatchObject({ day: "2025-02-20", time: "09:05" });
  });

  it("asks why who scores changes once sheets are in", async () => {
    const { user, state } = await onPeople({ upTo: "handed-in", ...SMALL });
    await user.click(screen.getByRole("button", { name: "More for Maëlle Dorchester" }));
    await user.click(screen.getByRole("menuitem", { name: /^Withdraw/ }));
    await user.click(screen.getByRole("button", { name: "Change the panel" }));
    expect(screen.getByRole("alert").textContent).toBe("Say why the panel changes.");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Posted abroad since Monday.");
    await user.click(screen.getByRole("button", { name: "Change the panel" }));
    expect(state().people[2]).toMatchObject({ withdrawn: true });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is undone step by step", async () => {
    const { user, state } = await onPeople({ upTo: "people", ...SMALL });
    await user.click(screen.getByRole("button", { name: "More for TS-02" }));
    await user.click(screen.getByRole("menuitem", { name: "Remove TS-02" }));
    expect(state().candidates[1]?.removed).toBe(true);
    await user.click(screen.getByRole("button", { name: "All none for everyone" }));
    expect(Object.values(state().declarations)).toHaveLength(3);
    await user.keyboard("{Control>}z{/Control}");
    expect(Object.values(state().declarations)).toHaveLength(0);
    await user.keyboard("{Control>}z{/Control}");
    expect(state().candidates[1]?.removed).toBe(false);
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByText("Nothing to undo on this screen.")).toBeTruthy();
  });

  it("is refused with a sentence in a tab that only reads", async () => {
    const { user, world, state } = await onPeople({ upTo: "people", ...SMALL });
    world.store.setState({ keeping: "reader" });
    await user.click(screen.getByRole("button", { name: "More for TS-02" }));
    await user.click(screen.getByRole("menuitem", { name: "Remove TS-02" }));
    expect(screen.getByRole("alert").textContent).toContain("Another tab is writing");
    expect(state().candidates[1]?.removed).toBe(false);
  });
});

describe("the foot", () => {
  it("leads to what comes next", async () => {
    const link = () => screen.getAllByRole("link").at(-1);
    const open = await onPeople({ upTo: "people", ...SMALL });
    expect(link()?.textContent).toBe("Lock the sheet");
    open.unmount();
    const day = await onPeople({ upTo: "interviewed", ...SMALL, candidates: ["Ottoline Brask"] });
    expect(link()?.textContent).toBe("Go to the interviews");
    expect(link()?.getAttribute("href")).toBe(`/s/${day.id}/interviews`);
    expect(
      screen.getByText(/^Interview \d+ minutes: opening \d+, .* questions \d+, closing \d+\./),
    ).toBeTruthy();
  });
});
