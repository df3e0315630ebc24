import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import { chooseSecond, writeSecond } from "#core/sheet/second-language.ts";
import { textsOf } from "#core/sheet/text-places.ts";
import { enterAs, openScoring } from "./on-screen.tsx";

/** All texts again in French, each told by its mark. */
const inFrench = (sheet: Sheet): Sheet =>
  textsOf(sheet).reduce(
    (all, { at, text }) => (text === "" ? all : writeSecond(all, at, `FR ${text}`)),
    chooseSecond(sheet, "fr", "en"),
  );

async function openInTwo() {
  const opened = await openScoring({ change: inFrench });
  await enterAs(opened.user, "Ines Caldbrook");
  const sheet = opened.world.store.getState().open?.folded.selection.sheets[0]?.sheet;
  if (sheet === undefined) throw new Error("no sheet");
  const pick = async (name: string) => {
    await opened.user.click(screen.getByRole("button", { name: "How this screen looks" }));
    await opened.user.click(within(await screen.findByRole("menu")).getByRole("menuitem", { name }));
  };
  return {
    ...opened,
    question: sheet.questions[0]?.text ?? "",
    anchor: sheet.criteria[0]?.anchors[0] ?? "",
    pick,
  };
}

const isAbove = (one: HTMLElement, other: HTMLElement): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe("a sheet in two languages on the scoring screen", () => {
  it("shows question and anchors in both, each told in its language", async () => {
    const { question, anchor } = await openInTwo();
    for (const text of [question, anchor]) {
      const [own, again] = [screen.getByText(text), screen.getByText(`FR ${text}`)];
      expect([own.lang, again.lang]).toEqual(["en", "fr"]);
      expect(isAbove(own, again)).toBe(true);
    }
  });

  it("puts the other one first, or hides it, on this device", async () => {
    const { question, pick, world } = await openInTwo();
    await pick("Put French first");
    expect(isAbove(screen.getByText(`FR ${question}`), screen.getByText(question))).toBe(true);
    await pick("Hide French");
    expect(screen.queryByText(`FR ${question}`)).toBeNull();
    expect(screen.getByText(question)).not.toBeNull();
    expect(world.store.getState().settings.secondLanguage).toBe("hidden");
    await pick("Show French too");
    expect(isAbove(screen.getByText(question), screen.getByText(`FR ${question}`))).toBe(true);
  });

  it("offers none of it for a sheet in one", async () => {
    const { user } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.click(screen.getByRole("button", { name: "How this screen looks" }));
    expect(screen.queryByRole("menuitem", { name: /first|Hide/ })).toBeNull();
    expect(document.querySelector("[lang=fr]")).toBeNull();
  });

  it("brings the chosen point into view when it is chosen, and not with what is typed", async () => {
    const { user } = await openInTwo();
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    await user.keyboard("4");
    expect(scrolled).toHaveBeenCalled();
    await user.keyboard("{Enter}");
    scrolled.mockClear();
    await user.keyboard("word");
    expect(scrolled).not.toHaveBeenCalled();
    scrolled.mockRestore();
  });
});
