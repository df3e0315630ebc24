import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { correctCompetency } from "#core/notice/correct-post.ts";
import { confirmNotice } from "#usecases/confirm-notice.ts";
import { choose, criteria, onTheSheet, press } from "#test/features/sheet/on-the-sheet.tsx";

const HIGHER = "Demonstrates decisiveness based on solid considerations and trade-offs";

describe("when the post was confirmed anew", () => {
  it("says which level it asks for now, and takes it over with its texts", async () => {
    const { user, world, kept } = await onTheSheet();
    const post = world.store.getState().open?.folded.selection.post;
    if (post == null) throw new Error("no post");
    const nothing = {
      findings: [],
      settled: new Set<string>(),
      levels: {},
      scored: [],
      framework: NATO_FRAMEWORK,
      language: "en" as const,
    };
    act(() => void confirmNotice(world, correctCompetency(post, "c1", { level: HIGHER }), nothing));
    expect(screen.getByText(`The post now asks for “${HIGHER}”.`)).toBeTruthy();
    const before = kept()?.criteria[0]?.anchors;
    await press(user, "Take it over");
    expect(kept()?.criteria[0]?.requiredLevel).toBe(HIGHER);
    expect(kept()?.criteria[0]?.anchors).not.toEqual(before);
    expect(screen.queryByText(/The post now asks for/)).toBeNull();
  });

  it("offers a competency of the post that was taken off, before anything else", async () => {
    const { user } = await onTheSheet();
    await choose(user, "More for Achievement", "Remove the criterion");
    await choose(user, "Add a criterion", "Achievement, Works to meet standards");
    expect(criteria().at(-1)).toBe("Achievement");
  });
});
