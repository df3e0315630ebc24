import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setCandidate } from "#core/people/set-people.ts";
import { recordStep } from "#usecases/record-act.ts";
import { must } from "#test/builders.ts";
import { onPeople } from "#test/features/people/on-people.tsx";
import { readCalendar, type ReadEvent } from "#test/core/files/calendar-reader.ts";

const SMALL = {
  members: ["Corin Vanterpoole", "Lubo Fennimark"],
  candidates: ["Ελένη Παπαδοπούλου", "ნინო გელაშვილი", "Ğülşen Işıkoğlu"],
};

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const press = (name: string | RegExp) => screen.getByRole("button", { name });

type Screen = Awaited<ReturnType<typeof onPeople>>;

async function retype({ user }: Screen, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), `${text}{Enter}`);
}

const times = ({ state }: Screen) => state().candidates.map(({ day, time }) => `${day} ${time}`);

describe("planning the times", () => {
  it("is by keyboard: what is typed is shown, set in one go, and undone in one", async () => {
    const open = await onPeople({ upTo: "declared", ...SMALL });
    const { user, state } = open;
    const before = state().candidates;
    press("Times").focus();
    await user.keyboard("{Enter}");
    press("Plan the times").focus();
    await user.keyboard("{Enter}");
    await retype(open, "Days", "3/2/2025");
    expect(screen.getByText("3/2/2025 cannot be read as a day. Write it like 18 Feb 2025.")).toBeTruthy();
    expect(press("Set the times").getAttribute("aria-disabled")).toBe("true");
    await retype(open, "Days", "20 Feb 2025");
    await retype(open, "First start", "9h30");
    await retype(open, "Minutes between", "20");
    await retype(open, "Room for all who come to one", "Room 2.01");
    const preview = within(screen.getByRole("region", { name: "The times as they would be" }));
    expect(preview.getByText("Lunch")).toBeTruthy();
    expect(preview.getAllByText(/^was Tue 18 Feb/)).toHaveLength(3);
    expect(state().candidates).toBe(before);
    press("Set three times").focus();
    await user.keyboard("{Enter}");
    expect(times(open)).toEqual(["2025-02-20 09:30", "2025-02-20 10:55", "2025-02-20 13:30"]);
    expect(state().candidates.every(({ place }) => place === "Room 2.01")).toBe(true);
    expect(state().schedule).toEqual({
      breaks: [{ day: "2025-02-20", from: "12:30", minutes: 60, words: "Lunch" }],
      gapMinutes: 20,
    });
    expect(document.activeElement?.textContent).toBe("Plan the times");
    await user.keyboard("{Control>}z{/Control}");
    expect(state().candidates).toEqual(before);
    expect(state().schedule).toEqual({ breaks: [], gapMinutes: 0 });
  });

  it("says who finds no room, keeps what was typed, and has nothing to set twice", async () => {
    const open = await onPeople({ upTo: "declared", ...SMALL });
    const { user, state } = open;
    await user.click(press("Times"));
    await user.click(press("Plan the times"));
    await retype(open, "Over by", "11:30");
    expect(screen.getByText(/^No room for TS-02 and TS-03 on these days\./)).toBeTruthy();
    await user.click(press("Back to the times"));
    await user.click(press("Plan the times"));
    expect(field("Over by").value).toBe("11:30");
    await user.click(press(/^Set .* times?$/));
    expect(state().candidates.map(({ time }) => time)).toEqual(["10:00", null, null]);
    await retype(open, "Day of TS-02", "19 Feb 2025");
    await retype(open, "Time of TS-02", "9:00");
    expect(times(open)[1]).toBe("2025-02-19 09:00");
  });

  it("says when the times are already so", async () => {
    const { user } = await onPeople({ upTo: "declared", ...SMALL });
    await user.click(press("Times"));
    await user.click(press("Plan the times"));
    await user.click(press(/^Set .* times?$/));
    await user.click(press("Plan the times"));
    expect(screen.getByText("The times are already like this.")).toBeTruthy();
  });
});

describe("one after the other", () => {
  it("place, mode, minutes and breaks are typed where they stand", async () => {
    const open = await onPeople({ upTo: "declared", ...SMALL });
    const { user, state } = open;
    await user.click(press("Times"));
    await retype(open, "Room or video link of TS-02", "Channel 2");
    await user.click(press(/Room or video for TS-02/));
    await user.click(screen.getByRole("option", { name: "Video" }));
    expect(state().candidates[1]).toMatchObject({ place: "Channel 2", mode: "video" });
    await retype(open, "Minutes of TS-02", "lots");
    expect(screen.getByRole("alert").textContent).toBe("Write whole minutes between 1 and 600.");
    await retype(open, "Minutes of TS-02", "90");
    expect(Object.values(state().adjustments)).toEqual([{ minutes: 90, reason: "" }]);
    await retype(open, "Minutes of TS-02", " ");
    expect(Object.values(state().adjustments)).toEqual([{ minutes: null, reason: "" }]);
    await user.click(press("Add a break"));
    await retype(open, "Start of break 1", "10.30");
    await retype(open, "Minutes of break 1", "15");
    await retype(open, "What break 1 is for", "Coffee");
    expect(state().schedule.breaks).toEqual([
      { day: "2025-02-18", from: "10:30", minutes: 15, words: "Coffee" },
    ]);
    await user.click(press("Take break 1 away"));
    expect(state().schedule.breaks).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Add a break");
    await user.keyboard("{Control>}z{/Control}");
    expect(state().schedule.breaks).toHaveLength(1);
  });

  it("what overlaps or runs into a break is marked in its row and said at the foot", async () => {
    const open = await onPeople({ upTo: "declared", ...SMALL });
    const { user } = open;
    expect(screen.getAllByText("same room")).toHaveLength(3);
    expect(
      screen.getByText(/^TS-01 and TS-02 are in Room 4.12 at the same time\. One more is marked\.$/),
    ).toBeTruthy();
    await user.click(press("Times"));
    await retype(open, "Time of TS-02", "14:00");
    await retype(open, "Time of TS-03", "16:00");
    await user.click(press("Add a break"));
    await retype(open, "Start of break 1", "14:30");
    expect(screen.getByText(/^TS-02 runs into Lunch at 14:30 on Tue 18 Feb\.$/)).toBeTruthy();
    await user.click(press("Back to the list"));
    expect(screen.getByText("into Lunch")).toBeTruthy();
    expect(screen.getByText("14:30–15:30")).toBeTruthy();
  });
});

describe("an adjusted time", () => {
  it("is changed with a reason that no list shows, and undone", async () => {
    const { user, state } = await onPeople({ upTo: "declared", ...SMALL });
    await user.click(press("More for TS-01"));
    await user.click(screen.getByRole("menuitem", { name: "Adjusted time of TS-01" }));
    await user.clear(field("Planned minutes"));
    await user.type(field("Planned minutes"), "90");
    await user.type(field("Reason, if it is to be noted"), "Reads lips");
    await user.click(press("Change the minutes"));
    expect(Object.values(state().adjustments)).toEqual([{ minutes: 90, reason: "Reads lips" }]);
    expect(screen.getByText("10:00–11:30")).toBeTruthy();
    expect(screen.getByText("adjusted")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Reads lips");
    await user.click(press("More for TS-01"));
    await user.click(screen.getByRole("menuitem", { name: "Adjusted time of TS-01" }));
    expect(field("Reason, if it is to be noted").value).toBe("Reads lips");
    await user.click(press(/^Set back to \d+$/));
    expect(screen.queryByText("adjusted")).toBeNull();
    await user.keyboard("{Control>}z{/Control}");
    expect(Object.values(state().adjustments)).toEqual([{ minutes: 90, reason: "Reads lips" }]);
  });
});

describe("calendar files", () => {
  const events = ({ world }: Screen, name: string) => readCalendar(world.files.saved.get(name)!);

  it("are saved for the panel, and for one candidate from the row", async () => {
    const open = await onPeople({ upTo: "declared", ...SMALL });
    const { user } = open;
    await user.click(press("More for TS-02"));
    await user.click(screen.getByRole("menuitem", { name: "Save the calendar file of TS-02" }));
    expect(await screen.findByText(/^Interview_TS-02\.ics is saved\. .* Europe\/Brussels\.$/)).toBeTruthy();
    expect(events(open, "Interview_TS-02.ics")).toMatchObject([
      { DTSTART: "2025-02-18T10:00:00Z", LOCATION: "Room 4.12" },
    ]);
    await user.click(press("Times"));
    await user.click(press("Calendar files"));
    await user.click(screen.getByRole("menuitem", { name: "For the panel, one file" }));
    const name = [...open.world.files.saved.keys()].find((each) => each.startsWith("Interviews_")) ?? "";
    expect(events(open, name).map((each) => each["SUMMARY"])).toEqual([
      "Interview TS-01 Ελένη Παπαδοπούλου",
      "Interview TS-02 ნინო გელაშვილი",
      "Interview TS-03 Ğülşen Işıkoğlu",
    ]);
  });

  it("take the place of those saved before once a time has changed", async () => {
    const open = await onPeople({ upTo: "declared", ...SMALL });
    const { user, world, state } = open;
    const save = async (): Promise<readonly ReadEvent[]> => {
      world.files.saved.clear();
      await user.click(press("Calendar files"));
      await user.click(screen.getByRole("menuitem", { name: "For the panel, one file" }));
      const [bytes] = world.files.saved.values();
      return readCalendar(bytes!);
    };
    const sequence = (of: readonly ReadEvent[]): number => Number(of[1]?.["SEQUENCE"]);
    await user.click(press("Times"));
    const before = await save();
    expect(sequence(await save())).toBe(sequence(before));
    const second = state().candidates[1]!;
    act(() => void must(recordStep(world, setCandidate(state(), { ...second, time: "16:00" }))));
    const after = await save();
    expect(after.find((each) => each["UID"] === `panel-${second.id}@panelkit`)?.["DTSTART"]).toBe(
      "2025-02-18T15:00:00Z",
    );
    expect(sequence(after)).toBeGreaterThan(sequence(before));
    act(() => void must(recordStep(world, setCandidate(state(), second))));
    expect(sequence(await save())).toBeGreaterThan(sequence(after));
  });

  it("are saved for each candidate in a row, nobody else in any of them", async () => {
    const open = await onPeople({ upTo: "declared", ...SMALL });
    const { user, world } = open;
    await user.click(press("Times"));
    await user.click(press("Calendar files"));
    await user.click(screen.getByRole("menuitem", { name: "For each candidate, 3 files" }));
    expect(await screen.findByText(/^3 calendar files are saved\./)).toBeTruthy();
    expect([...world.files.saved.keys()]).toEqual(
      ["TS-01", "TS-02", "TS-03"].map((code) => `Interview_${code}.ics`),
    );
    for (const bytes of world.files.saved.values()) {
      const text = new TextDecoder().decode(bytes);
      expect(readCalendar(bytes)).toHaveLength(1);
      expect(text).not.toMatch(/TS-0|Ελένη|ნინო|Ğülşen/);
    }
  });
});

describe("the day of training", () => {
  it("is typed in the member's row and taken away again", async () => {
    const open = await onPeople({ upTo: "people", ...SMALL });
    await retype(open, "Training day of Lubo Fennimark", "10.2.2025");
    expect(open.state().people[1]?.trained).toBe("2025-02-10");
    expect(field("Training day of Lubo Fennimark").value).toBe("10 Feb 2025");
    await retype(open, "Training day of Lubo Fennimark", " ");
    expect(open.state().people[1]?.trained).toBeNull();
    expect(screen.queryByRole("textbox", { name: "Training day of Pippa Lanternby" })).toBeNull();
  });
});
