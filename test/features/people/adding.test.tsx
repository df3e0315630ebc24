import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { onPeople } from "#test/features/people/on-people.tsx";
import { draftsOf } from "#test/make-world.ts";

const MEMBERS =
  "Name\tRole\nCorin Vanterpoole\tChair\nAstrid Penhallow-Reyes\tMember\nHristo Georgiev\tMember\nŁucja Żółkiewska\tMember\nΕλένη Παπαδοπούλου\tMember";
const CANDIDATES =
  "Ottoline Brask\t18/02/2025\t09:30\nFenwick Sorrel\t18/02/2025\t11:00\nQuillon Varley\nIsaura Thimblewood\nБодил Стоун\nÇınar Candlewick";

const field = (name: string) => screen.getByRole("textbox", { name });

describe("from nothing to a declared panel", () => {
  it("takes two pastes and three presses", async () => {
    const { user, state } = await onPeople({ upTo: "confirmed" });
    await user.click(field("People, one a line"));
    await user.paste(MEMBERS);
    await user.click(screen.getByRole("button", { name: "Add five members" }));
    await user.click(field("Candidates, one a line"));
    await user.paste(CANDIDATES);
    await user.click(screen.getByRole("button", { name: "Add six candidates" }));
    await user.click(screen.getByRole("button", { name: "All none for everyone" }));
    const { people, candidates, declarations } = state();
    expect(people.map(({ name, initials, role }) => [name, initials, role])).toEqual([
      ["Corin Vanterpoole", "CV", "chair"],
      ["Astrid Penhallow-Reyes", "AP", "member"],
      ["Hristo Georgiev", "HG", "member"],
      ["Łucja Żółkiewska", "ŁŻ", "member"],
      ["Ελένη Παπαδοπούλου", "ΕΠ", "member"],
    ]);
    expect(candidates.map(({ code, day, time }) => [code, day, time])).toEqual([
      ["C-01", "2025-02-18", "09:30"],
      ["C-02", "2025-02-18", "11:00"],
      ["C-03", null, null],
      ["C-04", null, null],
      ["C-05", null, null],
      ["C-06", null, null],
    ]);
    expect(Object.values(declarations)).toHaveLength(30);
    expect(
      Object.values(declarations).every(({ answer, how }) => answer === "none" && how === "at-the-table"),
    ).toBe(true);
    expect(screen.getByText("30 answers noted as none, said at the table.")).toBeTruthy();
  });
});

describe("a preview", () => {
  it("says what is left out and lets a role be chosen before anybody is added", async () => {
    const { user, state } = await onPeople({
      upTo: "people",
      members: ["Corin Vanterpoole"],
      candidates: [],
    });
    await user.click(screen.getByRole("button", { name: "Add a member" }));
    await user.paste("Corin Vanterpoole\nNew Person, chair");
    expect(screen.getByText("On the panel already, left out")).toBeTruthy();
    expect(screen.getByText("There can be one chair. Choose another role.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Add one member" }));
    expect(state().people).toHaveLength(2);
    await user.click(
      within(screen.getByRole("table", { name: "This will be added" })).getByRole("button", {
        name: /Role of New Person$/,
      }),
    );
    await user.click(screen.getByRole("option", { name: "Observer" }));
    await user.click(screen.getByRole("button", { name: "Add one person" }));
    expect(state().people.at(-1)).toMatchObject({ name: "New Person", role: "observer" });
  });

  it("asks which is the day where a date could be two, and takes none before", async () => {
    const { user, state } = await onPeople({ upTo: "confirmed" });
    await user.click(field("Candidates, one a line"));
    await user.paste("TS-01\tOttoline Brask\t2/3/2025");
    expect(screen.getByText("not taken: 2/3/2025")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "the day is first" }));
    await user.click(screen.getByRole("button", { name: "Add one candidate" }));
    expect(state().candidates[0]).toMatchObject({ code: "TS-01", day: "2025-03-02" });
  });

  it("keeps what is half typed when the screen is left", async () => {
    const { user, world, unmount } = await onPeople({ upTo: "confirmed" });
    await user.type(field("Candidates, one a line"), "TS-01 Ott");
    unmount();
    expect(Object.values(draftsOf(world))).toContain("TS-01 Ott");
  });

  it("changes the times of those who are in the list", async () => {
    const { user, state } = await onPeople({ upTo: "people", candidates: ["Ottoline Brask"] });
    await user.click(screen.getByRole("button", { name: "Add a candidate" }));
    await user.paste("TS-01\t2025-02-20\t15:00");
    await user.click(screen.getByRole("button", { name: "Change one candidate" }));
    expect(state().candidates).toMatchObject([
      { code: "TS-01", name: "Ottoline Brask", day: "2025-02-20", time: "15:00" },
    ]);
  });
});
