import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import { recordStep } from "#usecases/record-act.ts";
import { setYesNo } from "#core/interviews/yes-no.ts";
import { must } from "#test/builders.ts";
import { onInterviews } from "#test/features/interviews/on-interviews.tsx";

const MEMBERS = ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"];

/** Three questions, the first two with probes. */
const short = (sheet: Sheet): Sheet => ({
  ...sheet,
  questions: sheet.questions.map((question, index) => (index < 2 ? question : { ...question, probes: [] })),
});

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const row = (number: number) =>
  within(screen.getByRole("list", { name: "All questions" })).getAllByRole("button")[number - 1];
const hasFocus = (element: Element | null | undefined): void => expect(document.activeElement).toBe(element);

const begin = () => onInterviews({ upTo: "declared", members: MEMBERS, changeSheet: short });

describe("a whole interview by keyboard only", () => {
  it("of a late member, a follow-up, an interruption, another day and a withdrawal", async () => {
    const { user, world, record, state } = await begin();
    const [chair, second, third] = state().people;

    // Two come in; the third is late, and the quorum is watched from the start of the clock.
    await user.keyboard("p");
    hasFocus(press("Corin Vanterpoole comes in"));
    await user.keyboard("{Enter}{Tab}");
    press("Lubo Fennimark comes in").focus();
    await user.keyboard("{Enter}");
    press("Pippa Lanternby comes in").focus();
    await user.keyboard("{Enter}c");
    expect(screen.getByText("2 of the 3 scoring members the quorum asks for are in the room.")).toBeTruthy();
    expect(screen.getByText(/Not in the room: Maëlle Dorchester./)).toBeTruthy();
    expect(record().clock).toMatchObject([{ to: null }]);
    expect(record().status).toBe("attended");

    // Question 1 is put by the second of those in the room, two probes are used, and one tick was a slip.
    (document.activeElement as HTMLElement).blur();
    world.clock.advance(60);
    await user.keyboard("b12");
    await user.keyboard("2");
    expect(record().probes.map(({ question }) => question)).toEqual([
      state().sheets[0]?.sheet.questions[0]?.id,
    ]);
    hasFocus(document.body);
    const chosen = screen.getByRole("radio", { name: "Corin Vanterpoole" });
    expect(chosen.getAttribute("aria-checked")).toBe("true");
    await user.keyboard("bb ");
    expect(record().put[0]).toMatchObject({ state: "as-written", by: state().people[3]?.id, part: 1 });
    hasFocus(document.body);

    // The late member comes in, with one key to the list and one to the button.
    world.clock.advance(240);
    press("Maëlle Dorchester comes in").focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByText(/the quorum asks for/)).toBeNull();
    (document.activeElement as HTMLElement).blur();

    // In other words, and a follow-up that is not on the sheet.
    await user.keyboard("w“Over what time”{Enter}");
    expect(record().put[1]).toMatchObject({ state: "other-words", words: "“Over what time”" });
    // What has gone gives the focus back a frame later.
    await waitFor(() => hasFocus(screen.getByRole("main")));
    await user.keyboard("fWho else knew?{Enter}");
    await waitFor(() => hasFocus(screen.getByRole("main")));
    expect(record().besides).toMatchObject([
      { words: "Who else knew?", question: state().sheets[0]?.sheet.questions[2]?.id, part: 1 },
    ]);
    await user.keyboard("xNo time{Enter}");
    expect(record().put[2]).toMatchObject({ state: "not-put", words: "No time", by: null });

    // An interruption stops the clock; the same key ends it and the clock goes on.
    await user.keyboard("i");
    expect(record().clock.every(({ to }) => to !== null)).toBe(true);
    await user.keyboard("Connection lost{Enter}");
    await waitFor(() => hasFocus(screen.getByRole("main")));
    world.clock.advance(120);
    await user.keyboard("i");
    expect(record().interruptions).toMatchObject([{ words: "Connection lost", to: "14:10" }]);
    expect(record().clock.at(-1)?.to).toBeNull();

    // A pause of the clock is no interruption.
    await user.keyboard("c");
    expect(record().clock.at(-1)?.to).not.toBeNull();
    expect(record().interruptions).toHaveLength(1);
    await user.keyboard("c");

    // It goes on on another day, from the menu of the status.
    press(/^Status of TS-01/).focus();
    await user.keyboard("{Enter}{End}{Enter}");
    const day = screen.getByRole("textbox", { name: "Day on which it goes on" });
    hasFocus(day);
    await user.keyboard("18 February 2025{Tab}{Tab}{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("Choose a later day than that of the part before.");
    await user.clear(day);
    await user.keyboard("20 February 2025{Tab}{Tab}{Enter}");
    expect(record()).toMatchObject({ day: "2025-02-18", continuedOn: ["2025-02-20"] });
    expect(record().presence.every(({ to }) => to !== null)).toBe(true);
    expect(record().clock.every(({ to }) => to !== null)).toBe(true);
    expect(screen.getByText("Thu 20 Feb, part 2")).toBeTruthy();

    // The second part has times of its own, and the list tells the day of the first.
    press("Corin Vanterpoole comes in").focus();
    await user.keyboard("{Enter}");
    (document.activeElement as HTMLElement).blur();
    await user.keyboard(" ");
    expect(record().put.at(-1)).toMatchObject({ part: 2 });
    expect(row(1)?.textContent).toContain("On Tue 18 Feb.");
    expect(record().presence.filter(({ part }) => part === 2)).toMatchObject([
      { person: chair?.id, to: null },
    ]);
    expect([second?.id, third?.id].every((id) => record().presence.some(({ person }) => person === id))).toBe(
      true,
    );

    // And then the candidate withdraws.
    press(/^Status of TS-01/).focus();
    await user.keyboard("{Enter}");
    screen.getByRole("menuitemradio", { name: /^Withdrew/ }).focus();
    await user.keyboard("{Enter}By phone.{Tab}{Enter}");
    expect(record()).toMatchObject({ status: "withdrew", statusReason: "By phone." });
    await user.keyboard(" f1");
    expect(record().besides).toHaveLength(1);
  });
});

describe("an interruption that is not noted after all", () => {
  it("leaves the clock as if it had never been stopped", async () => {
    const { user, world, record } = await begin();
    await user.keyboard("c");
    world.clock.advance(30);
    await user.keyboard("iPho");
    world.clock.advance(20);
    await user.keyboard("{Escape}");
    expect(record().interruptions).toEqual([]);
    expect(record().clock).toMatchObject([{ to: null }]);
    expect(record().clock).toHaveLength(1);
  });

  it("that was over before it is written costs the clock nothing, one that lasted does", async () => {
    const { user, world, record } = await begin();
    await user.keyboard("c");
    world.clock.advance(120);
    await user.keyboard("iThe observer left{Tab}{Tab}14:05{Enter}");
    expect(record().clock).toHaveLength(1);
    world.clock.advance(60);
    await user.keyboard("iAlarm");
    world.clock.advance(300);
    await user.keyboard("{Tab}{Tab}14:11{Enter}");
    expect(record().clock).toHaveLength(2);
    expect(record().interruptions.map(({ to }) => to)).toEqual(["14:05", "14:11"]);
  });
});

describe("a member who asks in another's place", () => {
  it("is chosen with one press and stays; the asker comes first while in the room", async () => {
    const { user, record, state } = await onInterviews({
      upTo: "declared",
      members: MEMBERS,
      changeSheet: (sheet, people) => ({
        ...sheet,
        questions: sheet.questions.map((question) => ({ ...question, asker: people[1]?.id ?? null })),
      }),
    });
    const [chair, asker, standIn] = state().people.map(({ id }) => id);
    for (const name of ["Corin Vanterpoole", "Maëlle Dorchester"])
      await user.click(press(`${name} comes in`));
    expect(screen.getByText("The asker is not in the room: choose who asks.")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Maëlle Dorchester" }));
    await user.keyboard("  ");
    expect(record().put.map(({ by }) => by)).toEqual([standIn, standIn]);
    expect(row(1)?.textContent).toContain("M3 put it for M2.");
    await user.click(press("Lubo Fennimark comes in"));
    await user.keyboard(" ");
    expect(record().put[2]?.by).toBe(asker);
    await user.click(row(1) as HTMLElement);
    await user.click(screen.getByRole("radio", { name: "Corin Vanterpoole" }));
    expect(record().put.find(({ times, by }) => times === 1 && by === chair)).toMatchObject({
      state: "as-written",
      at: "14:03",
    });
    expect(row(1)?.textContent).toContain("M1 put it for M2.");
  });
});

describe("questions answered yes or no", () => {
  it("are set once, answered by Y and N in their row, in words too, and taken back", async () => {
    const { user, record, state } = await begin();
    press("Set the questions answered yes or no").focus();
    await user.keyboard("{Enter}Are you willing to travel?");
    await user.click(press("Set the questions"));
    expect(state().yesNoQuestions.map(({ text }) => text)).toEqual(["Are you willing to travel?"]);
    const id = state().yesNoQuestions[0]?.id ?? "";
    const group = screen.getByRole("radiogroup", { name: "Are you willing to travel?" });
    await user.tab();
    group.focus();
    await user.keyboard("y");
    expect(record().answers[id]).toMatchObject({ answer: "yes", at: "14:03", part: 1 });
    hasFocus(group);
    await user.keyboard("n{Tab}{Tab}{Tab}Not in August{Enter}");
    expect(record().answers[id]).toMatchObject({ answer: "no", words: "Not in August" });
    await user.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    expect(record().answers[id]).toMatchObject({ answer: "yes", words: "" });
  });

  it("say who was interviewed before, and keep the words of what was answered", async () => {
    const { user, world, state } = await onInterviews({ upTo: "interviewed", members: MEMBERS });
    await user.click(press("Set the questions answered yes or no"));
    expect(screen.getByText(/^The interviews of TS-01, TS-02 and TS-03 have begun./)).toBeTruthy();
    await user.keyboard("{Escape}");
    must(recordStep(world, setYesNo(state(), [{ id: "y1", text: "Are you willing to travel?" }])));
    await user.click(await screen.findByRole("radio", { name: "Yes" }));
    await user.click(press("Set the questions answered yes or no"));
    expect(screen.getByRole("textbox", { name: "Question 1" })).toHaveProperty("readOnly", true);
    await user.click(press("Remove question 1"));
    await user.click(press("Set the questions"));
    expect(state().yesNoQuestions).toEqual([{ id: "y1", text: "Are you willing to travel?", dropped: true }]);
    expect(screen.getByRole("radiogroup", { name: "Are you willing to travel?" })).toBeTruthy();
  });
});

describe("the dialog of the questions answered yes or no", () => {
  it("gives the focus to the question that is added, and never loses it", async () => {
    const { user, state } = await begin();
    await user.click(press("Set the questions answered yes or no"));
    await user.keyboard("Are you willing to travel?");
    await user.click(press("Add a question"));
    hasFocus(screen.getByRole("textbox", { name: "Question 2" }));
    await user.keyboard("May we ask your referees?");
    await user.click(press("Remove question 1"));
    hasFocus(press("Add a question"));
    await user.click(press("Set the questions"));
    expect(state().yesNoQuestions.map(({ text }) => text)).toEqual(["May we ask your referees?"]);
  });

  it("takes the mouse's focus as any dialog does", async () => {
    const { user } = await begin();
    await user.click(press("Set the questions answered yes or no"));
    const [add, field] = [press("Add a question"), screen.getByRole("textbox", { name: "Question 1" })];
    expect(document.activeElement).toBe(field);
    await user.pointer({ keys: "[MouseLeft>]", target: add });
    expect(document.activeElement).toBe(add);
  });

  it("says of interviews that have begun what is true of the one in the room, too", async () => {
    const { user } = await begin();
    await user.keyboard("c");
    await user.click(press("Set the questions answered yes or no"));
    const said =
      "The interview of TS-01 has begun. What is added now stands in that checklist too and waits for its answer there.";
    expect(screen.getByText(said)).toBeTruthy();
    await user.keyboard("Are you willing to travel?");
    await user.click(press("Set the questions"));
    expect(screen.getByRole("radiogroup", { name: "Are you willing to travel?" })).toBeTruthy();
  });
});

describe("availability", () => {
  it("is ticked by writing from when", async () => {
    const { user, record } = await begin();
    await user.click(screen.getByRole("textbox", { name: "Available from" }));
    await user.keyboard("1 September{Enter}");
    expect(record().checklist.availability).toEqual({ at: "14:03", part: 1, words: "1 September" });
    hasFocus(document.body);
    await user.click(screen.getByRole("textbox", { name: "Available from" }));
    await user.keyboard(" 2026{Escape}");
    expect(record().checklist.availability?.words).toBe("1 September");
  });
});

describe("what was asked besides the sheet", () => {
  it("is put right and taken away where it is written", async () => {
    const { user, record } = await begin();
    await user.keyboard("f{Enter}");
    expect(screen.getByText("Write a few words first.")).toBeTruthy();
    await user.keyboard("Who else?{Enter}");
    await user.click(press("Change: Who else?"));
    await user.click(press("Follows up 1"));
    await user.click(screen.getByRole("textbox", { name: "What was asked" }));
    await user.keyboard(" Since when?{Enter}");
    expect(record().besides).toMatchObject([{ question: null, words: "Who else? Since when?" }]);
    await user.click(press("Change: Who else? Since when?"));
    await user.click(press("Take it away"));
    expect(record().besides).toEqual([]);
    await user.keyboard("{Control>}z{/Control}");
    expect(record().besides).toHaveLength(1);
  });
});
