import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it } from "vitest";
import { runUpgrades, UPGRADES } from "#adapters/storage/upgrades.ts";

it("counts up from 1 without a gap", () => {
  expect(UPGRADES.map((upgrade) => upgrade.to)).toEqual(UPGRADES.map((_, index) => index + 1));
});

it("names every upgrade once", () => {
  expect(new Set(UPGRADES.map((upgrade) => upgrade.name)).size).toBe(UPGRADES.length);
});

it.each(UPGRADES.map((upgrade) => upgrade.to - 1))(
  "leads from version %i to today's stores",
  async (from) => {
    const name = `upgraded-from-${from}`;
    if (from > 0) {
      const old = await openDB(name, from, {
        upgrade: (database) => UPGRADES.slice(0, from).forEach((each) => each.up(database)),
      });
      old.close();
    }
    const database = await openDB(name, UPGRADES.length, { upgrade: runUpgrades });
    expect([...database.objectStoreNames].sort()).toEqual([
      "acts",
      "cards",
      "drafts",
      "fence",
      "frameworkDrafts",
      "frameworks",
      "journal",
      "settings",
      "shapes",
      "usedQuestions",
      "writers",
    ]);
    database.close();
  },
);
