import * as v from "valibot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHEET } from "#core/acts/shape-of-sheet.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { changeScale, removeCriterion, removeQuestion } from "#core/sheet/change-sheet.ts";
import { canLock } from "#core/sheet/check-sheet.ts";
import { removeIndicator, writeAnchor, writeIndicator, writeQuestion } from "#core/sheet/edit-texts.ts";
import { sheetHash } from "#core/sheet/lock-sheet.ts";
import { SCALES } from "#core/sheet/scales.ts";
import {
  checkSecond,
  chooseSecond,
  confirmSecond,
  inSecond,
  writeSecond,
} from "#core/sheet/second-language.ts";
import { alternatives, removeProbe, takeFromBank, unserve } from "#core/sheet/serve.ts";
import { at, textsOf } from "#core/sheet/text-places.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { aSheet, FRAMEWORKS } from "#test/core/sheet/sheets.ts";

const french = (sheet: Sheet = aSheet()): Sheet => chooseSecond(sheet, "fr", "en");

/** All texts in French: the English ones with a mark. */
const translated = (sheet: Sheet = french()): Sheet =>
  textsOf(sheet).reduce((all, each) => writeSecond(all, each.at, `F ${each.text}`), sheet);

const first = (sheet: Sheet) => {
  const [criterion] = sheet.criteria;
  const [question] = sheet.questions;
  if (criterion === undefined || question === undefined) throw new Error("no criteria");
  return { criterion, question };
};

describe("a sheet without a second language", () => {
  it("holds nothing of one, so that its hash stays what it was", () => {
    const sheet = aSheet();
    expect(canonicalText(sheet)).not.toContain('"second":');
    expect(sheetHash(chooseSecond(translated(), null, "en"))).toBe(sheetHash(sheet));
    expect(checkSecond(sheet)).toEqual({ missing: [], earlier: [] });
  });

  it("is not written in", () => {
    const sheet = aSheet();
    expect(writeSecond(sheet, at.opening, "Bienvenue")).toBe(sheet);
  });
});

describe("a second language", () => {
  it("is a sheet that can be stored, with another hash", () => {
    const sheet = translated();
    expect(v.parse(SHEET, JSON.parse(canonicalText(sheet)))).toEqual(sheet);
    expect(sheetHash(sheet)).not.toBe(sheetHash(aSheet()));
  });

  it("is not the language of the sheet itself", () => {
    expect(chooseSecond(french(), "en", "en").second).toBeUndefined();
  });

  it("keeps its texts when it turns out to be another", () => {
    const german = chooseSecond(translated(), "de", "en");
    expect(german.second?.language).toBe("de");
    expect(inSecond(german)(at.opening)).toMatch(/^F /);
  });

  it("gives the same hash in whatever order it was written", () => {
    const texts = textsOf(aSheet()).slice(0, 6);
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts], { minLength: 6 }), (order) => {
        const write = (list: typeof texts): Sheet =>
          list.reduce((sheet, each) => writeSecond(sheet, each.at, `F ${each.text}`), french());
        expect(sheetHash(write(order))).toBe(sheetHash(write(texts)));
      }),
    );
  });

  it("is missing wherever it is not written, which blocks no lock", () => {
    const sheet = french();
    const all = textsOf(sheet).filter(({ text }) => text !== "");
    expect(checkSecond(sheet).missing.map((each) => each.at)).toEqual(all.map((each) => each.at));
    expect(checkSecond(translated())).toEqual({ missing: [], earlier: [] });
    expect(canLock(sheet)).toBe(true);
  });

  it("is missing again once it is emptied", () => {
    const emptied = writeSecond(translated(), at.closing, "");
    expect(checkSecond(emptied).missing.map((each) => each.at)).toEqual([at.closing]);
  });

  it("is of an earlier wording after the first text changes, until it is changed too or confirmed", () => {
    const sheet = translated();
    const { question } = first(sheet);
    const place = at.question(question.id);
    const changed = writeQuestion(sheet, question.id, "What did you do?");
    expect(checkSecond(changed).earlier.map((each) => each.at)).toEqual([place]);
    expect(checkSecond(writeSecond(changed, place, "Qu’avez-vous fait ?")).earlier).toEqual([]);
    const confirmed = confirmSecond(changed, place);
    expect(checkSecond(confirmed).earlier).toEqual([]);
    expect(inSecond(confirmed)(place)).toBe(`F ${question.text}`);
    expect(checkSecond(writeQuestion(changed, question.id, question.text)).earlier).toEqual([]);
  });
});

describe("what leaves the sheet", () => {
  const places = (sheet: Sheet): readonly string[] => sheet.second?.texts.map((each) => each.at) ?? [];
  const stay = (sheet: Sheet): readonly string[] => textsOf(sheet).map((each) => each.at);

  it("takes its second text along: criterion, question, probe", () => {
    const sheet = translated();
    const { criterion, question } = first(sheet);
    const probe = question.probes[0]?.id ?? "";
    for (const change of [
      removeCriterion(sheet, criterion.id),
      removeQuestion(sheet, question.id),
      removeProbe(sheet, question.id, probe),
      unserve(sheet, question.id, criterion.id),
    ]) {
      expect(places(change).length).toBeLessThan(places(sheet).length);
      expect(places(change).filter((place) => !stay(change).includes(place))).toEqual([]);
    }
  });

  it("leaves the other indicators theirs", () => {
    const { criterion } = first(aSheet());
    const three = ["one", "two", "three"].reduce(
      (sheet, text, index) => writeIndicator(sheet, criterion.id, index, text),
      french(aSheet({ criteria: [{ ...criterion, indicators: [] }] })),
    );
    const without = removeIndicator(translated(three), criterion.id, 1);
    const say = inSecond(without);
    expect([0, 1, 2].map((index) => say(at.indicator(criterion.id, index)))).toEqual([
      "F one",
      "F three",
      "",
    ]);
    expect(checkSecond(without)).toEqual({ missing: [], earlier: [] });
  });

  it("is not kept for another question of the bank", () => {
    const sheet = translated();
    const { question } = first(sheet);
    const [other] = alternatives(sheet, question, FRAMEWORKS);
    if (other === undefined) throw new Error("no other question");
    const taken = takeFromBank(sheet, question.id, other);
    expect(inSecond(taken)(at.question(question.id))).toBe("");
    expect(checkSecond(taken).earlier).toEqual([]);
  });

  it("goes with the words on another scale", () => {
    const sheet = translated();
    const { criterion } = first(sheet);
    const own = writeAnchor(sheet, criterion.id, 2, "At the level, in our words.");
    const longer = changeScale(
      writeSecond(own, at.anchor(criterion.id, 2), "Au niveau"),
      SCALES["1-7"],
      FRAMEWORKS,
    );
    const level = longer.criteria[0]?.anchors.indexOf("At the level, in our words.") ?? -1;
    expect(inSecond(longer)(at.anchor(criterion.id, level))).toBe("Au niveau");
    expect(inSecond(longer)(at.point(3))).toBe("F At the level");
    expect(checkSecond(longer).earlier).toEqual([]);
    expect(v.is(SHEET, longer)).toBe(true);
  });
});
