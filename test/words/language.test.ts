import { afterEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "#core/people/pasted-dates.ts";
import { briefDay, byteSize, countWord, dayAndMonth, listOf, longDay, shortDay } from "#words/format.ts";
import { clauses, labelled } from "#words/joined.ts";
import { showExact, showPoints } from "#words/points.ts";
import { printWords } from "#words/print-words.ts";
import { language, onLanguage, speak, t, tCode } from "#words/t.ts";
import "#words/warm-up-words.ts";

afterEach(() => speak("en"));

describe("the language in use", () => {
  it("is English until French is asked for, and is English again", async () => {
    expect([language(), t("shell.cancel")]).toEqual(["en", "Cancel"]);
    await speak("fr");
    expect([language(), t("shell.cancel")]).toEqual(["fr", "Annuler"]);
    await speak("en");
    expect(t("shell.cancel")).toBe("Cancel");
  });

  it("brings the sentences that come with their screens too", async () => {
    await speak("fr");
    expect(t("warmUp.title")).toBe("Calibrage");
  });

  it("is the last one asked for, however quickly somebody chooses", async () => {
    await Promise.all([speak("fr"), speak("en")]);
    expect(language()).toBe("en");
    await Promise.all([speak("en"), speak("fr")]);
    expect(language()).toBe("fr");
  });

  it("tells who listens, until they stop", async () => {
    const told = vi.fn<() => void>();
    const stop = onLanguage(told);
    await speak("fr");
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    await speak("en");
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("counts as French counts: nought and one alike, millions as others", async () => {
    await speak("fr");
    const sheets = (count: number) => tCode("home", "detail.sheets-waited-for", { count });
    expect([0, 1, 2, 1_000_000].map(sheets)).toEqual([
      "0 fiche attendue",
      "1 fiche attendue",
      "2 fiches attendues",
      "1000000 fiches attendues",
    ]);
    expect(t("collect.allIn", { count: 0, word: countWord(0) })).toBe("Les 0 remises");
    expect(t("collect.allIn", { count: 1, word: countWord(1) })).toBe("Une fiche remise");
  });
});

describe("figures and dates in French", () => {
  it("are those of France, the first of a month as its people write it", async () => {
    await speak("fr");
    expect(shortDay("2025-02-18")).toBe("mar. 18 févr.");
    expect(briefDay("2025-02-18")).toBe("18 févr. 2025");
    expect(longDay("2025-03-01")).toBe("1er mars 2025");
    expect(shortDay("2025-07-01")).toBe("mar. 1er juil.");
    expect(dayAndMonth("2025-07-01")).toBe("1er juil.");
    expect(longDay("as soon as possible")).toBe("as soon as possible");
    expect(listOf(["a", "b", "c"])).toBe("a, b et c");
    expect([byteSize(340_000), byteSize(11_840_000)]).toEqual(["340\u202fko", "11,8\u202fMo"]);
    expect([1, 2, 12, 13].map(countWord)).toEqual(["1", "deux", "douze", "13"]);
    expect([showPoints(350), showPoints(400), showExact({ value: 382, of: 1 })]).toEqual([
      "3,5",
      "4",
      "3,82",
    ]);
    expect(labelled("Question 2", "autrement")).toBe("Question 2\u00a0: autrement");
    expect(clauses(["a", "b"])).toBe("a\u00a0; b");
  });

  it("stay as they were in English", () => {
    expect(shortDay("2025-03-01")).toBe("Sat 1 Mar");
    expect(dayAndMonth("2025-03-01")).toBe("1 Mar");
    expect(longDay("2025-03-01")).toBe("1 March 2025");
    expect([byteSize(340_000), byteSize(11_840_000)]).toEqual(["340 kB", "11.8 MB"]);
    expect([0, 9, 13].map(countWord)).toEqual(["no", "nine", "13"]);
    expect([showPoints(350), showExact({ value: 382, of: 1 })]).toEqual(["3.5", "3.82"]);
    expect([labelled("Question 2", "other"), clauses(["a", "b"])]).toEqual(["Question 2: other", "a; b"]);
  });

  it("can be typed back as they are shown", async () => {
    await speak("fr");
    const days = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, "0")}-01`);
    expect(days.map((day) => dayOf(briefDay(day)))).toEqual(days);
    expect(days.map((day) => dayOf(longDay(day)))).toEqual(days);
  });

  it("go into what is printed, with its language", async () => {
    await speak("fr");
    const print = printWords({ format: "A4", printedAt: "2025-02-14T11:48:00+01:00", draft: false });
    expect(print.language).toBe("fr-FR");
    expect(print.say("panelReport")).toBe("Rapport du jury");
    expect([print.day("2025-02-18"), print.points(350), print.total({ value: 382, of: 1 })]).toEqual([
      "18 février 2025",
      "3,5",
      "3,82",
    ]);
  });
});
