import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ok } from "#core/shared/result.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { unseal } from "#core/collect/unseal.ts";
import { draftKey } from "#usecases/drafts.ts";
import { draftsOf } from "#test/make-world.ts";
import { enterAs, openScoring, rating, type OnScreen } from "./on-screen.tsx";
import { note, selectionOf, step } from "./seed.ts";

const ALT_DOWN = "{Alt>}{ArrowDown}{/Alt}";

/** Rates all nine for the candidate on screen. */
const rateAll = async ({ user }: OnScreen, digits: string): Promise<void> => {
  await user.keyboard([...digits].join(ALT_DOWN));
};

/** What gives the focus back after a dialog does so some frames later. */
const settled = (): Promise<unknown> => act(() => new Promise((done) => setTimeout(done, 100)));

const dialog = async () => within(await screen.findByRole("alertdialog"));

async function handedIn(digits = "333343333", verdict = "Recommended"): Promise<OnScreen> {
  const on = await openScoring();
  await enterAs(on.user, "Ines Caldbrook");
  await rateAll(on, digits);
  await on.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
  const ask = await dialog();
  await on.user.click(ask.getByRole("radio", { name: verdict }));
  await on.user.click(ask.getByRole("button", { name: "Hand in TS-01" }));
  return on;
}

describe("hand-in", () => {
  it("lists what is missing first, each leading to its criterion", async () => {
    const { user } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("4");
    await user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const gaps = within(await screen.findByRole("dialog"));
    expect(
      gaps.getByText("Before you can hand in, eight things must be mended. Press one to go there."),
    ).toBeDefined();
    expect(gaps.queryByRole("button", { name: "Hand in TS-01" })).toBeNull();
    expect(gaps.getAllByRole("listitem").at(-1)?.textContent).toBe("1Achievementrated without a note");
    await user.click(gaps.getByRole("button", { name: /Empathy/ }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Empathy");
  });

  it("leads to the heading also where the criterion is on screen already", async () => {
    const { user } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    for (const name of [/^1Achievement/, /^3Clarity/]) {
      await user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
      const gaps = within(await screen.findByRole("dialog"));
      await user.click(gaps.getByRole("button", { name }));
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
      await settled();
      expect(document.activeElement?.textContent).toMatch(new RegExp(name.source.slice(2)));
    }
  });

  it("asks for the own word before it shows any total, and points out a contradiction", async () => {
    const on = await openScoring();
    await enterAs(on.user, "Ines Caldbrook");
    await rateAll(on, "323333332");
    await on.user.click(screen.getByRole("button", { name: "Go through the nine" }));
    const ask = await dialog();
    const button = ask.getByRole("button", { name: "Hand in TS-01" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await on.user.click(ask.getByRole("radio", { name: "Recommended" }));
    expect(ask.getByRole("status").textContent).toContain(
      "You recommend TS-01, but rated below the minimum: Analytical Thinking and Teamwork. Look again, or hand in as it is.",
    );
    expect(document.body.textContent).not.toContain("2.78");
    expect(button.getAttribute("aria-disabled")).toBeNull();
    await on.user.click(ask.getByRole("radio", { name: "Not recommended" }));
    expect(ask.queryByRole("status")).toBeNull();
  });

  it("points out that one who is not recommended is below no minimum, and hands in all the same", async () => {
    const on = await openScoring();
    await enterAs(on.user, "Ines Caldbrook");
    await rateAll(on, "333343333");
    await on.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const ask = await dialog();
    await on.user.click(ask.getByRole("radio", { name: "Not recommended" }));
    expect(ask.getByRole("status").textContent).toBe(
      "You do not recommend TS-01, but rated nothing below its minimum. Look again, or hand in as it is.",
    );
    await on.user.click(ask.getByRole("button", { name: "Hand in TS-01" }));
    expect(selectionOf(on.world).sealed["ic c1"]?.sheet.verdict).toBe("not-recommended");
  });

  it("seals, shows the code and only then the own total, and lets nothing be changed", async () => {
    const on = await handedIn();
    const receipt = within(await screen.findByRole("dialog"));
    const sealed = selectionOf(on.world).sealed["ic c1"];
    expect(receipt.getByText(sealCode(sealed?.seal ?? ""))).toBeDefined();
    expect(receipt.getByText("3.11")).toBeDefined();
    expect(receipt.getByText("from 9 of 9")).toBeDefined();
    expect(on.draft(1)).toBeNull();
    await on.user.click(receipt.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
    await on.user.keyboard("5");
    expect(selectionOf(on.world).sealed["ic c1"]).toBe(sealed);
    expect(
      rating()
        .getAllByRole<HTMLInputElement>("radio")
        .filter((radio) => !radio.disabled)
        .map(({ value }) => value),
    ).toEqual(["300"]);
    expect(screen.getByRole("link", { name: /TS-01/ }).textContent).toContain("Handed in9 of 9");
  });

  it("prints the member's own sheet with its seal code", async () => {
    const on = await handedIn();
    const printed: unknown[] = [];
    const file = { name: "sheet", bytes: new Uint8Array([1]), pages: 1 };
    Object.assign(on.world, {
      pdf: {
        ...on.world.pdf,
        make: async ({ documents }: { readonly documents: readonly unknown[] }) => {
          printed.push(...documents);
          return ok([file]);
        },
      },
    });
    await on.user.click(screen.getByRole("button", { name: "Print your sheet" }));
    await waitFor(() => expect(printed).toHaveLength(1));
    const text = JSON.stringify(printed);
    expect(text).toContain(sealCode(selectionOf(on.world).sealed["ic c1"]?.seal ?? ""));
    expect(text).toContain("Ines Caldbrook");
  });

  it("blocks points where the record says the member was not there", async () => {
    const on = await openScoring({}, "", (world) => {
      note(world, "c1", { type: "came-in", person: "of", at: "09:00", part: 1 });
      note(world, "c1", {
        type: "put",
        question: "q2",
        state: "as-written",
        words: "",
        at: "09:10",
        part: 1,
        by: null,
      });
    });
    await enterAs(on.user, "Ines Caldbrook");
    await rateAll(on, "333333333");
    await on.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const gaps = within(await screen.findByRole("dialog"));
    expect(gaps.getByRole("button", { name: /Analytical Thinking/ }).textContent).toContain(
      "by the record you were not present",
    );
  });
});

describe("revising with a reason", () => {
  it("needs a reason, keeps the first seal, and gives the draft back", async () => {
    const on = await handedIn("123451234");
    await on.user.click(await screen.findByRole("button", { name: "Close" }));
    const seal = selectionOf(on.world).sealed["ic c1"]?.seal;
    await on.user.click(screen.getByRole("button", { name: "Revise TS-01 with a reason" }));
    const back = within(await screen.findByRole("dialog"));
    await on.user.click(back.getByRole("button", { name: "Revise TS-01" }));
    expect(back.getByRole("alert").textContent).toBe("Write the reason first.");
    await on.user.type(back.getByRole("textbox", { name: "Why" }), "I marked");
    await on.user.click(back.getByRole("button", { name: "Revise TS-01" }));
    expect(back.getByRole("alert").textContent).toContain("This gives no reason yet.");
    await on.user.type(back.getByRole("textbox", { name: "Why" }), " the wrong line.");
    await on.user.click(back.getByRole("button", { name: "Revise TS-01" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Hand in TS-01" })).toBeDefined());
    expect(selectionOf(on.world).takenBack).toEqual([
      { member: "ic", candidate: "c1", seal, reason: "I marked the wrong line.", source: "screen" },
    ]);
    expect(draftsOf(on.world)[draftKey.brought("ic", "c1")]).toBeUndefined();
    expect(on.draft(5)?.score).toEqual({ is: "points", points: 500 });
    expect(on.draft(9)?.score).toEqual({ is: "points", points: 400 });
    expect(screen.getByText("You took it back to revise it. Hand it in again.")).toBeDefined();
    await on.user.click(screen.getByRole("button", { name: "Hand in TS-01" }));
    const again = await dialog();
    expect(again.getAllByRole<HTMLInputElement>("radio").map(({ checked }) => checked)).toEqual([
      false,
      false,
    ]);
    expect(again.getByRole("button", { name: "Hand in TS-01" }).getAttribute("aria-disabled")).toBe("true");
    await on.user.click(again.getByRole("radio", { name: "Recommended" }));
    await on.user.click(again.getByRole("button", { name: "Hand in TS-01" }));
    expect(selectionOf(on.world).sealed["ic c1"]?.seal).not.toBe(seal);
  });

  it("is over once the panel has unsealed", async () => {
    const on = await handedIn();
    await on.user.click(await screen.findByRole("button", { name: "Close" }));
    const { world } = on;
    for (const [member, candidate] of ["of", "mt", "ap"].flatMap((id) =>
      ["c1", "c2", "c3"].map((code) => [id, code] as const),
    )) {
      step(world, () => ({
        ok: true,
        value: { kind: "paper-received/1", subject: `${member} ${candidate}`, body: { member, candidate } },
      }));
    }
    for (const candidate of ["c2", "c3"])
      note(world, candidate, { type: "status", status: "withdrew", reason: "by letter" });
    step(world, (selection) => unseal(selection, "c1", "of"));
    await screen.findByText("The panel has unsealed TS-01. A first score never changes.");
    expect(screen.queryByRole("button", { name: "Revise TS-01 with a reason" })).toBeNull();
  });
});
