import { act, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { utf8 } from "#core/shared/hash.ts";
import { err } from "#core/shared/result.ts";
import { draftAt, draftKey } from "#usecases/drafts.ts";
import { button, finding, onNotice } from "./on-notice.tsx";

// jsdom draws nothing, so there is nowhere to scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const waits = (): string | null => button("Confirm the post").getAttribute("aria-disabled");

async function correct(on: Awaited<ReturnType<typeof onNotice>>, what: string, words: string): Promise<void> {
  await on.user.click(screen.getAllByRole("button", { name: new RegExp(`Edit ${what}$`) })[0] as HTMLElement);
  const field = screen.getByRole("textbox", { name: `${what}, your words` });
  await on.user.clear(field);
  await on.user.type(field, `${words}{Enter}`);
}

describe("what has to be decided", () => {
  it("keeps the confirmation waiting, by number, until it is", async () => {
    const on = await onNotice();
    expect(waits()).toBe("true");
    expect(screen.getByText("Waits for 1")).toBeDefined();
    await on.user.click(button("Confirm the post"));
    expect(on.open().folded.selection.post).toBeNull();
    await on.user.click(finding("EST").getByRole("button", { name: "Not there" }));
    expect(waits()).toBeNull();
    await on.user.click(button("Confirm the post"));
    expect(on.open().folded.selection.post?.fields.title?.value).toBe("Head, Technical Security");
    expect(on.path()).toMatch(/\/sheet$/);
  });

  it("is decided one after the other, and stays decided when the screen is drawn anew", async () => {
    const on = await onNotice();
    await on.user.click(finding("EST").getByRole("button", { name: "Score it at the interview" }));
    await on.user.click(finding("RTSO").getByRole("button", { name: "Keep as is" }));
    await on.user.click(finding("Place of work").getByText("Brussels, Belgium (hybrid)"));
    expect(on.kept()?.fields.location?.value).toBe("Brussels, Belgium (hybrid)");
    on.unmount();
    on.draw();
    expect(finding("EST").getByText("decided")).toBeDefined();
    expect(finding("RTSO").getByText("decided")).toBeDefined();
    expect(finding("Place of work").getByText("decided")).toBeDefined();
    expect(finding("Languages").queryByText("decided")).toBeNull();
  });

  it("is reached and chosen with the keys alone", async () => {
    const on = await onNotice();
    await on.user.keyboard("j1");
    expect(finding("EST").getByText("decided")).toBeDefined();
    await on.user.keyboard("{Control>}{Enter}{/Control}");
    expect(on.path()).toMatch(/\/sheet$/);
  });
});

describe("a date that can be read in two ways", () => {
  it("is asked in words, since figures are what was unsure, and settles in the post", async () => {
    const on = await onNotice(SAMPLE_NOTICE.replace("March 13, 2026", "05/06/2026"));
    const choices = finding("Deadline").getAllByRole("radio");
    expect(choices.map((each) => each.closest("label")?.textContent ?? each.textContent)).toEqual([
      "5 June 2026",
      "6 May 2026",
    ]);
    await on.user.click(finding("Deadline").getByText("6 May 2026"));
    expect(on.kept()?.fields.deadline?.value).toBe("2026-05-06");
    expect(finding("Deadline").getByText("decided")).toBeDefined();
  });

  it("is told in words where two lines differ", async () => {
    await onNotice(`${SAMPLE_NOTICE}\nClosing date: 14 March 2026\n`);
    expect(finding("Deadline").getByText(/^Line .* says/).textContent).toMatch(
      /says 1[34] March 2026, .* 1[34] March 2026/,
    );
  });
});

describe("a correction that is being typed", () => {
  it("is kept from the first letter, and the field is open again when the screen is drawn anew", async () => {
    const on = await onNotice();
    await on.user.click(screen.getAllByRole("button", { name: /Edit Title$/ })[0] as HTMLElement);
    await on.user.type(screen.getByRole("textbox", { name: "Title, your words" }), " and ha");
    on.unmount();
    on.draw();
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Title, your words" });
    expect(field.value).toBe("Head, Technical Security and ha");
    await on.user.type(field, "lf{Enter}");
    expect(on.kept()?.fields.title?.value).toBe("Head, Technical Security and half");
    expect(screen.queryByRole("textbox", { name: "Title, your words" })).toBeNull();
  });

  it("is given up with Escape, for good", async () => {
    const on = await onNotice();
    await on.user.click(screen.getAllByRole("button", { name: /Edit Title$/ })[0] as HTMLElement);
    await on.user.type(screen.getByRole("textbox", { name: "Title, your words" }), " no{Escape}");
    on.unmount();
    on.draw();
    expect(screen.queryByRole("textbox", { name: "Title, your words" })).toBeNull();
    expect(on.kept()?.fields.title?.value ?? "Head, Technical Security").toBe("Head, Technical Security");
  });

  it("cannot be begun in a tab that only reads", async () => {
    const on = await onNotice();
    act(() => on.world.store.setState({ keeping: "reader" }));
    expect(screen.queryByRole("button", { name: /Edit Title$/ })).toBeNull();
    expect(screen.getAllByText("Head, Technical Security").length).toBeGreaterThan(0);
  });
});

describe("a correction", () => {
  it("of a field, a competency and a requirement is kept at once and survives", async () => {
    const on = await onNotice();
    await correct(on, "Title", "Head of Technical Security");
    await correct(on, "Required level of competency 9", "Encourages others");
    await correct(on, "Training in teaching adults", "Experience in teaching adults");
    expect(on.kept()?.fields.title).toMatchObject({ value: "Head of Technical Security", foundBy: "person" });
    on.unmount();
    on.draw();
    for (const words of [
      "Head of Technical Security",
      "Encourages others",
      "Experience in teaching adults",
    ]) {
      expect(screen.getByText(words)).toBeDefined();
    }
    expect(on.open().folded.selection.notice?.text).toBe(SAMPLE_NOTICE);
  });

  it("is dropped by Escape", async () => {
    const on = await onNotice();
    await on.user.click(button(/Edit Title$/));
    await on.user.keyboard("Nonsense{Escape}");
    expect(on.kept()?.fields.title?.value ?? "Head, Technical Security").toBe("Head, Technical Security");
  });

  it("that takes the title away keeps the confirmation waiting", async () => {
    const on = await onNotice();
    await on.user.click(finding("EST").getByRole("button", { name: "Not there" }));
    await on.user.click(button(/Edit Title$/));
    await on.user.clear(screen.getByRole("textbox", { name: "Title, your words" }));
    await on.user.keyboard("{Enter}");
    expect(screen.getByText("Waits for a title")).toBeDefined();
  });
});

describe("confirming", () => {
  const sheet = (on: Awaited<ReturnType<typeof onNotice>>): readonly string[] =>
    draftAt<Sheet>(on.open(), draftKey.sheet)?.criteria.map((each) => each.name) ?? [];

  it("builds the first sheet with the requirement that is to be scored", async () => {
    const on = await onNotice();
    await on.user.click(finding("EST").getByRole("button", { name: "Score it at the interview" }));
    await on.user.click(button("Confirm the post"));
    expect(sheet(on)).toHaveLength(10);
    expect(sheet(on)[9]).toContain("Emission Security Testing");
    expect(on.kept()).toBeNull();
  });

  it("builds it without, where it is not", async () => {
    const on = await onNotice();
    await on.user.click(finding("EST").getByRole("button", { name: "Not there" }));
    await on.user.click(button("Confirm the post"));
    expect(sheet(on)).toHaveLength(9);
  });

  it("is refused in a tab that only reads, and nothing is kept", async () => {
    const on = await onNotice();
    await on.user.click(finding("EST").getByRole("button", { name: "Not there" }));
    act(() => on.world.store.setState({ keeping: "reader" }));
    await on.user.click(finding("RTSO").getByRole("button", { name: "Keep as is" }));
    expect(finding("RTSO").queryByText("decided")).toBeNull();
    await on.user.click(button("Confirm the post"));
    expect(screen.getByRole("alert").textContent).toBe("Another tab writes. Nothing was changed.");
    expect(on.open().folded.selection.post).toBeNull();
  });
});

describe("another notice", () => {
  const replaceBy = async (on: Awaited<ReturnType<typeof onNotice>>, text: string): Promise<void> => {
    on.world.files.toOpen.push({ name: "other.txt", bytes: utf8(text) });
    await on.user.click(button("Open another notice"));
    await on.user.click(await screen.findByRole("menuitem", { name: "Choose a file for this selection" }));
  };

  it("takes the place of the first, and what was decided about that one is gone", async () => {
    const on = await onNotice();
    await on.user.click(finding("EST").getByRole("button", { name: "Not there" }));
    await correct(on, "Title", "Mine");
    await replaceBy(on, SAMPLE_NOTICE.replaceAll("Head, Technical Security", "Head, Room Security"));
    await waitFor(() => expect(on.open().folded.selection.notice?.fileName).toBe("other.txt"));
    expect(on.kept()).toBeNull();
    expect(screen.queryByText("Mine")).toBeNull();
    expect(waits()).toBe("true");
  });

  it("without text is refused in words, and the first one stays", async () => {
    const on = await onNotice();
    await replaceBy(on, " \n");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^There is no text in other\.txt/);
    expect(on.open().folded.selection.notice?.text).toBe(SAMPLE_NOTICE);
  });
});

describe("a very long notice", () => {
  it("is read without holding up the page, and then shown like any other", async () => {
    const long = `${SAMPLE_NOTICE}\n${"More about the office and its many tasks in several places.\n".repeat(3_000)}`;
    await onNotice(long);
    expect(screen.getByText("Reading a very long notice…")).toBeDefined();
    expect(await screen.findByRole("heading", { name: "Review the notice" })).toBeDefined();
    expect(screen.getAllByText("Works to meet standards").length).toBeGreaterThan(0);
  });

  it("that cannot be read says so and leaves the way back", async () => {
    const long = "A line that says nothing at all about a post.\n".repeat(4_000);
    await onNotice(long, {
      read: async () => err({ code: "failed", detail: "" }),
      readText: async () => err({ code: "too-slow" }),
    });
    expect(await screen.findByText(/too long to be read here/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Back to the selections" })).toBeDefined();
  });
});

describe("languages that a notice demands", () => {
  it("show their level with its name and scheme, and no brackets where there is no name", async () => {
    await onNotice(
      "Title: Lamp Keeper\nLanguages:\n- French: B2\n- English: fluency required\n- level V (Advanced) in one of the official languages (English or French)\n",
    );
    const shown = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    expect(
      shown.filter((text) => text.startsWith("French: B2 Common European Framework, A1 to C2")),
    ).toHaveLength(1);
    expect(shown.filter((text) => text.startsWith("English: fluency"))).toHaveLength(1);
    expect(shown.filter((text) => text.includes("()"))).toEqual([]);
  });

  it("name NATO's scale", async () => {
    await onNotice();
    expect(screen.getByText(/^V \(Advanced\) in one of/).textContent).toMatch(/NATO scale, I to V$/);
  });
});
