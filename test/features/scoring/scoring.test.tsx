import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import { ownScale } from "#core/sheet/scales.ts";
import { chosen, enterAs, openScoring, rating, type OnScreen } from "./on-screen.tsx";
import { note, selectionOf } from "./seed.ts";
import { given, points } from "#test/core/scores/a-draft.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";

const notes = (): HTMLTextAreaElement[] =>
  within(screen.getByRole("group", { name: "Notes" })).getAllByRole<HTMLTextAreaElement>("textbox");

const chips = (): string[] =>
  within(screen.getByRole("region", { name: "Competencies" }))
    .getAllByRole("listitem")
    .map((row) => {
      const seen = [...row.querySelectorAll("i")].find((i) => getComputedStyle(i).visibility !== "hidden");
      return seen?.getAttribute("aria-label") ?? seen?.textContent ?? "";
    });

describe("rating", () => {
  it("begins with no score, the highest point on top, each with its full text", async () => {
    const { user } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    const radios = rating().getAllByRole<HTMLInputElement>("radio");
    expect(radios.map((radio) => radio.value)).toEqual(["500", "400", "300", "200", "100", "not-assessed"]);
    expect(chosen()).toBeNull();
    expect(
      rating().getByRole("radio", {
        name: /^4\s*Above the level\s*Met the standard, then set a stricter measure/,
      }),
    ).toBeDefined();
    expect(chips()).toEqual(Array.from({ length: 9 }, () => "not rated"));
  });

  it("goes by digits, with Alt also while typing, and keeps each at once", async () => {
    const { user, draft } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("4");
    expect(draft(1)?.score).toEqual({ is: "points", points: 400 });
    await user.keyboard("{Enter}a 3 in the text{Alt>}2{/Alt}");
    expect(draft(1)?.score).toEqual({ is: "points", points: 200 });
    expect(draft(1)?.notes[0]?.text).toBe("a 3 in the text");
    expect(chips()[0]).toBe("2");
  });

  it("shows a score that is not on the scale, and the next one in its place", async () => {
    const { user } = await openScoring({}, "", (world) => {
      const [first] = selectionOf(world).sheets[0]?.sheet.criteria ?? [];
      keepDraft(world, draftKey.score("ic", "c1", first?.id ?? ""), given(points(7)), "choice");
    });
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(chips()[0]).toBe("7");
    await user.keyboard("3");
    expect(chips()[0]).toBe("3");
    await user.keyboard("{Control>}z{/Control}");
    expect(chips()[0]).toBe("7");
  });

  it("takes a press on a point that was chosen before by a key", async () => {
    const { user, draft } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("43");
    await user.click(rating().getByRole("radio", { name: /^4/ }));
    expect(draft(1)?.score).toEqual({ is: "points", points: 400 });
    expect(chosen()).toBe("400");
    await user.keyboard("{Control>}zz{/Control}");
    expect(chosen()).toBe("400");
    await user.keyboard("{Control>}z{/Control}");
    expect(chosen()).toBeNull();
    await user.click(rating().getByRole("radio", { name: /^4/ }));
    expect(draft(1)?.score).toEqual({ is: "points", points: 400 });
  });

  it("by arrows: higher is up, no further than the ends, and never a first score by passing", async () => {
    const { user, draft } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    rating().getAllByRole("radio")[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(draft(1)).toBeNull();
    await user.keyboard(" ");
    expect(chosen()).toBe("300");
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(chosen()).toBe("500");
    await user.keyboard("{ArrowDown>6/}");
    expect(chosen()).toBe("100");
    expect((document.activeElement as HTMLInputElement).value).toBe("not-assessed");
  });

  it("not assessed wants one of four reasons, and gives the caret back", async () => {
    const { user, draft } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("{Enter}Half a sentence{Alt>}n{/Alt}");
    const why = screen.getByRole("dialog", { name: "Why not assessed?" });
    expect(
      within(why)
        .getAllByRole("radio")
        .map((radio) => radio.textContent),
    ).toEqual(["Not put to this candidate1", "Member not present2", "Recused3", "Technical failure4"]);
    expect(why.textContent).toContain("Asked and nothing shown is 1, the lowest point, not this.");
    await user.keyboard("2");
    expect(draft(1)?.score).toEqual({ is: "not-assessed", reason: "not-present" });
    expect(document.activeElement).toBe(notes()[0]);
    await user.keyboard(" goes on");
    expect(draft(1)?.notes[0]?.text).toBe("Half a sentence goes on");
  });

  it("Escape leaves the reasons without any", async () => {
    const { user, draft } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("n{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(draft(1)).toBeNull();
  });

  it("takes a rating away, and undo brings it back", async () => {
    const { user, draft } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("4{Delete}");
    expect(draft(1)?.score).toBeNull();
    await user.keyboard("{Control>}z{/Control}");
    expect(draft(1)?.score).toEqual({ is: "points", points: 400 });
    await user.keyboard("{Control>}z{/Control}");
    expect(draft(1)).toBeNull();
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(draft(1)?.score).toEqual({ is: "points", points: 400 });
  });

  it("undo goes to the criterion it changes", async () => {
    const { user, draft } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("4{Alt>}{ArrowDown}{/Alt}3{Alt>}{ArrowDown}{/Alt}");
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Analytical Thinking");
    expect(draft(2)).toBeNull();
    expect(draft(1)?.score).toEqual({ is: "points", points: 400 });
  });

  it("on a scale of ten 0 is ten, and all ten stand there", async () => {
    const { user, draft } = await openScoring({ scale: ownScale(1, 10) });
    await enterAs(user, "Ines Caldbrook");
    expect(rating().getAllByRole("radio")).toHaveLength(11);
    await user.keyboard("0");
    expect(draft(1)?.score).toEqual({ is: "points", points: 1000 });
  });
});

describe("the record of the interview", () => {
  const notPut = (world: Parameters<typeof note>[0]): void =>
    note(world, "c1", {
      type: "put",
      question: "q1",
      state: "not-put",
      words: "no time left",
      at: "09:40",
      part: 1,
      by: null,
    });

  const notAssessed = (): HTMLInputElement => rating().getByRole("radio", { name: /^Not assessed/ });

  it.each(["Ines Caldbrook", "Marek Thistlewood", "Odile Farrowmere"])(
    "gives not put, with its reason, for %s as for every member",
    async (name) => {
      const { user, draft } = await openScoring({}, "", notPut);
      await enterAs(user, name);
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Analytical Thinking");
      await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
      expect(rating().getByText(/By the interview record this was not put to TS-01/)).toBeDefined();
      expect(notAssessed().checked).toBe(true);
      expect(rating().getByText("Not put to this candidate")).toBeDefined();
      expect(screen.getByText("0 of 9 rated")).toBeDefined();
      expect(draft(1)).toBeNull();
      await user.keyboard("n");
      expect(document.activeElement?.textContent).toContain("by the record");
    },
  );

  it("gives not present for who was in on another day only", async () => {
    const { user, draft } = await openScoring({}, "", (world) => {
      note(world, "c1", { type: "came-in", person: "ic", at: "09:00", part: 1 });
      note(world, "c1", { type: "continued", day: "2025-02-20", at: "10:00" });
      note(world, "c1", { type: "came-in", person: "of", at: "09:00", part: 2 });
      note(world, "c1", {
        type: "put",
        question: "q1",
        state: "as-written",
        words: "",
        at: "09:40",
        part: 2,
        by: "of",
      });
    });
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(notAssessed().checked).toBe(true);
    expect(rating().getByText("Member not present")).toBeDefined();
    expect(draft(1)).toBeNull();
  });

  it("names the rule where a member who missed a question scores nothing", async () => {
    const change = (sheet: Sheet): Sheet => ({
      ...sheet,
      rules: { ...sheet.rules, latecomers: "score-nothing" },
    });
    const { user } = await openScoring({ change }, "", (world) => {
      note(world, "c1", { type: "came-in", person: "of", at: "09:00", part: 1 });
      note(world, "c1", {
        type: "put",
        question: "q1",
        state: "as-written",
        words: "",
        at: "09:40",
        part: 1,
        by: "of",
      });
      note(world, "c1", { type: "came-in", person: "ic", at: "09:50", part: 1 });
    });
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(rating().getByText(/By the rule fixed beforehand, whoever missed a question/)).toBeDefined();
    expect(screen.getByText("0 of 9 rated")).toBeDefined();
    expect(screen.getByText("All nine are rated or marked not assessed.")).toBeDefined();
  });

  it("is said beside a rating, which stays the member's own until it is to be handed in", async () => {
    const { user, draft } = await openScoring({}, "", notPut);
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}3");
    expect(draft(1)?.score).toEqual({ is: "points", points: 300 });
    expect(rating().getByText(/Points cannot be handed in/)).toBeDefined();
  });
});

describe("the strip of candidates", () => {
  it("shows what the member did, and nothing of anybody else", async () => {
    const { user } = await openScoring();
    await enterAs(user, "Marek Thistlewood");
    await user.keyboard("555{Alt>}l{/Alt}");
    await enterAs(user, "Ines Caldbrook");
    const strip = within(screen.getByRole("navigation", { name: "Candidates" }));
    expect(strip.getByRole("link", { name: /TS-01/ }).textContent).toBe("TS-01Wren TallowbyToday09:00");
    await user.keyboard("4");
    expect(strip.getByRole("link", { name: /TS-01/ }).textContent).toBe("TS-01Wren TallowbyDraft1 of 9");
    expect(strip.getByRole("link", { name: /TS-03/ }).textContent).toBe("TS-03Ilka MarrowstoneNo day yet");
  });

  it("Alt with arrows goes from one to the next", async () => {
    const { user, path, id, criterion } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(path()).toBe(`/s/${id}/scoring/c2/${criterion(1)}`);
    await user.keyboard("{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}");
    expect(path()).toBe(`/s/${id}/scoring/c1/${criterion(1)}`);
  });
});

describe("how the screen looks, by its menu", () => {
  const choose = async (user: OnScreen["user"], entry: string): Promise<void> => {
    await user.click(screen.getByRole("button", { name: "How this screen looks" }));
    await user.click(await screen.findByRole("menuitem", { name: new RegExp(entry) }));
    await act(() => new Promise((done) => setTimeout(done, 100)));
  };

  it("gives the focus back to the note it came from, where the caret was", async () => {
    const { user, draft } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await user.keyboard("{Enter}Went back.{ArrowLeft>5/}");
    await choose(user, "Quiet");
    await user.keyboard("there and ");
    expect(draft(1)?.notes.map(({ text }) => text)).toEqual(["Went there and back."]);
    await choose(user, "Show the whole sheet");
    await user.keyboard("half ");
    expect(draft(1)?.notes.map(({ text }) => text)).toEqual(["Went there and half back."]);
  });

  it("else to the heading, so that Alt with an arrow goes on and opens no menu", async () => {
    const { user } = await openScoring();
    await enterAs(user, "Ines Caldbrook");
    await choose(user, "Quiet");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Analytical Thinking");
  });
});

it("ticks a probe for the member alone", async () => {
  const { user, draft } = await openScoring();
  await enterAs(user, "Ines Caldbrook");
  const [first] = screen.getAllByRole("checkbox");
  first?.focus();
  await user.keyboard(" ");
  expect(draft(1)?.ticked).toEqual(["q1 p1"]);
});
