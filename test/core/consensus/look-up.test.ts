import { expect, it } from "vitest";
import {
  agreedOn,
  criteriaOf,
  criterionOf,
  isOnScale,
  panelFor,
  scoredSheet,
} from "#core/consensus/look-up.ts";
import { emptySelection } from "#core/acts/empty-selection.ts";
import { aPerson, withRecused } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

it("before a sheet is locked there is nothing, and nothing is thrown", () => {
  const empty = emptySelection("S");
  expect(scoredSheet(empty)).toBeNull();
  expect(criteriaOf(empty)).toEqual([]);
  expect(criterionOf(empty, "k1")).toBeNull();
  expect(isOnScale(empty, 300)).toBe(false);
  expect(agreedOn(empty, "DS-01", "k1")).toBeNull();
  expect(panelFor(empty, "DS-01")).toEqual([]);
});

it("finds criteria, points and what was agreed", () => {
  const panel = mockPanel();
  expect(criterionOf(panel, "k5")?.weight).toBe(2);
  expect([0, 100, 350, 500, 600].map((points) => isOnScale(panel, points))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(agreedOn(panel, "DS-02", "k5")?.points).toBe(200);
});

it("knows who makes up a candidate's figures: no recorder, no recused member", () => {
  const panel = mockPanel();
  const more = { ...panel, people: [...panel.people, aPerson("PL", "recorder"), aPerson("HM", "observer")] };
  expect(panelFor(withRecused(more, "MT", "DS-04"), "DS-04").map((person) => person.id)).toEqual([
    "OF",
    "IC",
    "BO",
    "SF",
  ]);
  expect(panelFor(withRecused(more, "MT", "DS-04"), "DS-05")).toHaveLength(5);
});
