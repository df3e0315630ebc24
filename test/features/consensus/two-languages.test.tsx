import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import { chooseSecond, writeSecond } from "#core/sheet/second-language.ts";
import { textsOf } from "#core/sheet/text-places.ts";
import { openAt, SPLIT } from "./open-consensus.tsx";

/** All texts again in French, each told by its mark. */
const inFrench = (sheet: Sheet): Sheet =>
  textsOf(sheet).reduce(
    (all, { at, text }) => (text === "" ? all : writeSecond(all, at, `FR ${text}`)),
    chooseSecond(sheet, "fr", "en"),
  );

const languagesOf = (texts: readonly string[], place: HTMLElement): readonly string[] =>
  texts.map((text) => within(place).getByText(text).lang);

describe("the consensus on a sheet in two languages", () => {
  it("reads name, level and what each point means in both", async () => {
    const { world, user } = await openAt({ ...SPLIT, changeSheet: inFrench });
    const [criterion] = world.store.getState().open?.folded.selection.sheets[0]?.sheet.criteria ?? [];
    if (criterion?.requiredLevel == null) throw new Error("no level");
    const { name, requiredLevel, anchors } = criterion;
    const pane = screen.getByRole("region", { name });
    for (const text of [name, requiredLevel, anchors[0] ?? "", "Well above the level"])
      expect(languagesOf([text, `FR ${text}`], pane), text).toEqual(["en", "fr"]);
    await user.click(screen.getByRole("button", { name: /Show the evidence/ }));
    const meanings = screen.getByRole("group", { name: "What each score means" });
    for (const anchor of anchors)
      expect(languagesOf([anchor, `FR ${anchor}`], meanings), anchor).toEqual(["en", "fr"]);
    // They may be more than fit, so the keyboard gets to them.
    expect(meanings.tabIndex).toBe(0);
  });

  it("reads in one where the sheet has one", async () => {
    await openAt(SPLIT);
    expect(document.querySelector(".both, [lang=fr]")).toBeNull();
  });
});
