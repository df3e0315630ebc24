import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { onTheSheet, press } from "#test/features/sheet/on-the-sheet.tsx";

const openRules = (user: Awaited<ReturnType<typeof onTheSheet>>["user"]): Promise<void> =>
  user.click(screen.getByRole("radio", { name: "Rules" }));

describe("the rules of the interview", () => {
  it("stand in one place and are each chosen by their whole text", async () => {
    const { user, kept } = await onTheSheet();
    await openRules(user);
    await user.click(screen.getByRole("radio", { name: "After each candidate, only that candidate" }));
    await user.click(screen.getByRole("radio", { name: /average of the members’ own first scores/ }));
    await user.click(screen.getByRole("radio", { name: /stays unresolved/ }));
    await user.click(screen.getByRole("radio", { name: "Scores nothing of that interview" }));
    expect(kept()?.rules).toEqual({
      unseal: "each-candidate",
      total: "average-of-first-scores",
      withoutAgreement: "unresolved",
      flag: { measure: "range", distance: 200 },
      quorum: 3,
      latecomers: "score-nothing",
    });
  });

  it("ask for a reason where weights differ, and the finding leads to it", async () => {
    const { user, kept } = await onTheSheet({ people: 3 });
    await press(user, "More weight");
    await press(user, "Weights differ and no reason is given. Write it.");
    expect(document.activeElement).toBe(
      screen.getByRole("textbox", { name: "Why do they weigh differently?" }),
    );
    await user.keyboard("The post is measured by results.");
    expect(kept()?.weightReason).toBe("The post is measured by results.");
    expect(screen.queryByText(/to settle before the lock/)).toBeNull();
  });

  it("put another scale under all criteria", async () => {
    const { user, kept } = await onTheSheet();
    await openRules(user);
    await press(user, /^(1 to 5 )?Scale/);
    await user.click(await screen.findByRole("option", { name: "Own scale" }));
    const points = screen.getByRole("group", { name: "Number of points" });
    await user.click(points.querySelectorAll("button")[1] as HTMLElement);
    expect(kept()?.scale.points).toHaveLength(6);
    expect(kept()?.criteria.every(({ anchors }) => anchors.length === 6)).toBe(true);
    await user.keyboard("{Control>}z{/Control}");
    await user.keyboard("{Control>}z{/Control}");
    expect(kept()?.scale.name).toBe("1-5");
  });

  it("say when the quorum is larger than the panel", async () => {
    await onTheSheet({ people: 2 });
    expect(screen.getByText("The quorum is 3, and the panel has 2 scoring members.")).toBeTruthy();
  });
});
