import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { column, criteria, onTheSheet, press } from "#test/features/sheet/on-the-sheet.tsx";

describe("undo", () => {
  it("takes back step by step, as often as there were steps, and redoes", async () => {
    const { user, kept } = await onTheSheet();
    const first = kept();
    for (let weight = 2; weight <= 9; weight += 1) await press(user, "More weight");
    expect(kept()?.criteria[0]?.weight).toBe(9);
    await user.click(column("Criteria").getByRole("link", { name: /Empathy/ }));
    for (let step = 0; step < 8; step += 1) await user.keyboard("{Control>}z{/Control}");
    expect(kept()).toEqual(first);
    await user.keyboard("{Control>}z{/Control}");
    expect(kept()).toEqual(first);
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}");
    expect(kept()?.criteria[0]?.weight).toBe(3);
  });

  it("takes the letters typed into one field back together", async () => {
    const { user } = await onTheSheet();
    await user.type(screen.getByRole("textbox", { name: "Name of the criterion" }), " of results");
    expect(criteria()[0]).toBe("Achievement of results");
    await user.click(column("Criteria").getByRole("link", { name: /Empathy/ }));
    await user.keyboard("{Control>}z{/Control}");
    expect(criteria()[0]).toBe("Achievement");
  });

  it("leaves a text field to the browser", async () => {
    const { user, kept } = await onTheSheet();
    await press(user, "More weight");
    await user.click(screen.getByRole("textbox", { name: "Name of the criterion" }));
    await user.keyboard("{Control>}z{/Control}");
    expect(kept()?.criteria[0]?.weight).toBe(2);
  });
});

describe("the keys", () => {
  it("go through the criteria, to the anchors, the weight, the questions and what is printed", async () => {
    const { user, path } = await onTheSheet();
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(path()).toMatch(/\/sheet\/criterion\/c3$/);
    await user.keyboard("{Alt>}a{/Alt}");
    expect(document.activeElement).toBe(
      screen.getByRole("textbox", { name: "What 5, Well above the level means" }),
    );
    await user.keyboard("{Alt>}w{/Alt}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "More weight" }));
    await user.keyboard("{Control>}p{/Control}");
    expect(screen.getByRole("complementary", { name: "As printed" })).toBeTruthy();
    await user.keyboard("{Alt>}q{/Alt}");
    expect(document.activeElement?.getAttribute("href")).toMatch(/\/question\/q3$/);
  });
});
