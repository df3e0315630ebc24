import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { draftKey } from "#usecases/drafts.ts";
import type { TestWorld } from "#test/make-world.ts";
import { note, selectionOf } from "#test/features/scoring/seed.ts";
import { openPaper } from "#test/features/paper/open-paper.tsx";
import { draftsOf } from "#test/make-world.ts";

const notPut = (world: TestWorld): void =>
  note(world, "c1", {
    type: "put",
    question: "q1",
    state: "not-put",
    words: "no time",
    at: "09:00",
    part: 1,
    by: null,
  });

describe("what the interview record says of a paper sheet", () => {
  it("points where the record says the question was not put", async () => {
    const { user, world } = await openPaper("/ap/c1", {}, notPut);
    expect(screen.getByText("Not put to this candidate", { selector: ".sy" })).toBeDefined();
    await user.keyboard("3");
    expect(screen.getByText("The record: not put.")).toBeDefined();
    await user.keyboard("33333333{Enter}");
    expect(screen.getByText(/The interview record speaks against: Achievement/)).toBeDefined();
    // Handing it in all the same is refused with that one sentence, not with a second one that says less.
    await user.keyboard("1{Enter}");
    expect(selectionOf(world).sealed).toEqual({});
    expect(screen.getByText(/The interview record speaks against: Achievement/)).toBeDefined();
    expect(screen.queryByText(/Something is still missing/)).toBeNull();
  });

  it("a question not put to the candidate, whoever's paper is typed, in the part in which it was skipped", async () => {
    const { user } = await openPaper("/ap/c1", {}, (world) => {
      note(world, "c1", { type: "came-in", person: "ap", at: "09:00", part: 1 });
      note(world, "c1", { type: "continued", day: "2025-02-20", at: "09:30" });
      note(world, "c1", {
        type: "put",
        question: "q1",
        state: "not-put",
        words: "no time",
        at: "14:00",
        part: 2,
        by: null,
      });
      note(world, "c1", {
        type: "put",
        question: "q2",
        state: "as-written",
        words: "",
        at: "09:10",
        part: 2,
        by: "of",
      });
    });
    await user.keyboard("44");
    expect(screen.getByText("The record: not put.")).toBeDefined();
    // In the room at ten past nine, but on the first day.
    expect(screen.getByText("The record: not present.")).toBeDefined();
    await user.keyboard("{Control>}zz{/Control}");
    expect(screen.queryByText(/^The record:/)).toBeNull();
    expect(screen.getAllByText("Not put to this candidate", { selector: ".sy" })).toHaveLength(1);
    expect(screen.getAllByText("Member not present", { selector: ".sy" })).toHaveLength(1);
  });

  it("a reason against which the record speaks, which is typed all the same", async () => {
    const { user } = await openPaper("/ap/c1", {}, (world) => {
      note(world, "c1", { type: "came-in", person: "ap", at: "09:00", part: 1 });
      for (const question of ["q1", "q2"])
        note(world, "c1", {
          type: "put",
          question,
          state: "as-written",
          words: "",
          at: "09:10",
          part: 1,
          by: "of",
        });
    });
    await user.keyboard("np3333333");
    expect(screen.getByText("Not put; the record: put.")).toBeDefined();
    expect(screen.getByText("Not present; the record: present.")).toBeDefined();
    await user.keyboard("{Enter}");
    expect(screen.queryByText(/The interview record speaks against/)).toBeNull();
  });

  it("leaves to the record what it decides: the row is passed with Enter", async () => {
    const { user } = await openPaper("/ap/c1", {}, notPut);
    await user.keyboard("{Enter}33333333");
    expect(screen.getByText(/24/)).toBeDefined();
    expect(screen.queryByText("not typed yet")).toBeNull();
  });

  it("goes on once where somebody presses Enter after each digit, and passes a row with one more", async () => {
    const { user, world } = await openPaper("/ap/c1");
    const typed = (): readonly number[] => {
      const drafts = draftsOf(world);
      const criteria = selectionOf(world).sheets[0]?.sheet.criteria ?? [];
      return criteria.flatMap(({ id }, index) =>
        drafts[draftKey.score("ap", "c1", id)] === undefined ? [] : [index + 1],
      );
    };
    await user.keyboard("3{Enter}3{Enter}3{Enter}3{Enter}");
    expect(typed()).toEqual([1, 2, 3, 4]);
    await user.keyboard("{Enter}3{Enter}3{Enter}3{Enter}3{Enter}");
    expect(typed()).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
  });
});
