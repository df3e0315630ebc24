import { beforeAll, describe, expect, it } from "vitest";
import { dayPiles, needSlips, slipId, slipOf, type Pile } from "#core/documents/day-piles.ts";
import { planDay, printDays, type DayLeaf } from "#core/documents/print-day.ts";
import type { Selection } from "#core/model/selection.ts";
import { buildDays } from "#test/core/documents/a-day.ts";
import { PRINT, textOf } from "#test/core/documents/print.ts";
import { testWorld } from "#test/make-world.ts";

let selection: Selection;

beforeAll(async () => {
  selection = await buildDays(await testWorld());
});

const day = () => printDays(selection)[0] ?? { day: null, candidates: [] };

const leaves = (): readonly DayLeaf[] =>
  planDay(selection, day(), "booklet").flatMap((group) => group.lines.flatMap((line) => line.leaves));

const nameOfPile = ({ of }: Pile): string =>
  of.is === "room"
    ? "room"
    : of.is === "person"
      ? (selection.people.find(({ id }) => id === of.id)?.initials ?? "")
      : (selection.candidates.find(({ id }) => id === of.id)?.code ?? "");

const told = (piles: readonly Pile[]): readonly string[] =>
  piles.map((pile) => `${nameOfPile(pile)}: ${pile.leaves.map((leaf) => leaf.group).join(" ")}`);

describe("piles for each person", () => {
  it("hold all that a person needs, the recorder's records and what lies in the room", () => {
    expect(told(dayPiles(selection, day(), leaves(), "person"))).toEqual([
      "M1: booklets declarations running-order name-plates",
      "M2: booklets booklets booklets booklets declarations running-order name-plates",
      "M3: booklets declarations running-order name-plates",
      "M4: booklets declarations running-order name-plates",
      "PL: running-order checklists checklists checklists checklists name-plates blank-records blank-records blank-records blank-records",
      "room: spoken-texts sign-in sign-in sign-in sign-in sign-in",
    ]);
  });

  it("leave nothing out and hold nothing twice", () => {
    for (const by of ["person", "candidate"] as const) {
      const ids = dayPiles(selection, day(), leaves(), by).flatMap((pile) => pile.leaves.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(
        leaves()
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });
});

describe("piles for each candidate", () => {
  it("hold the forms of all members for one, the rest lies in the room", () => {
    const piles = dayPiles(selection, day(), leaves(), "candidate");
    expect(told(piles.slice(0, 4))).toEqual(
      ["TS-01", "TS-02", "TS-03", "TS-04"].map(
        (code) => `${code}: booklets sign-in checklists blank-records`,
      ),
    );
    expect(piles.slice(4).map(nameOfPile)).toEqual(["room"]);
  });
});

describe("cover slips", () => {
  it("are needed between piles, not on a single one", () => {
    const piles = dayPiles(selection, day(), leaves(), "person");
    expect(needSlips(piles)).toBe(true);
    expect(needSlips(piles.slice(0, 1))).toBe(false);
    expect(new Set(piles.map((pile, index) => slipId(pile, index, piles.length))).size).toBe(piles.length);
  });

  it("name the pile and say what is in it", async () => {
    const piles = dayPiles(selection, day(), leaves(), "person");
    const text = await textOf(slipOf(selection, day(), piles, 1, "short-form")(PRINT));
    expect(text).toMatch(/Astrid Penhallow-Reyes .*Acting chair .*18 February 2025\. Pile 2 of 6/);
    expect(text).toMatch(/Short form 4 Declaration 1 Running order 1 Name plate 1/);
    const room = await textOf(slipOf(selection, day(), piles, 5, "booklet")(PRINT));
    expect(room).toMatch(/For the room .*Opening and closing text 1 Sign-in list 5/);
  });

  it("of a candidate show no other", async () => {
    const piles = dayPiles(selection, day(), leaves(), "candidate");
    const text = await textOf(slipOf(selection, day(), piles, 2, "booklet")(PRINT));
    expect(text).toMatch(/TS-03 .*13:30 Quillon Varley/);
    expect(text).not.toMatch(/TS-0[1245]/);
  });
});
