import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GENERAL_ANCHORS } from "#core/framework/general-anchors.ts";
import { deriveAnchors } from "#core/sheet/derive-anchors.ts";
import { levelPoint, ownScale, SCALES } from "#core/sheet/scales.ts";

const points = (scale: ReturnType<typeof ownScale>): readonly number[] =>
  scale.points.map((point) => point.points);

describe("scales", () => {
  it("have the points they are named for", () => {
    expect(points(SCALES["1-5"])).toEqual([100, 200, 300, 400, 500]);
    expect(points(SCALES["0-4"])).toEqual([0, 100, 200, 300, 400]);
    expect(points(SCALES["1-7"])).toHaveLength(7);
    expect(points(SCALES["1-4"])).toEqual([100, 200, 300, 400]);
  });

  it.each([
    ["1-5", 300],
    ["1-7", 400],
    ["0-4", 200],
    ["1-4", 300],
  ] as const)("%s meets the level at %i hundredths", (name, at) => {
    expect(levelPoint(SCALES[name])).toBe(at);
    expect(SCALES[name].points.find((point) => point.points === at)?.title).toBe("At the level");
  });

  it("lets a panel have its own of three to ten points", () => {
    expect(points(ownScale(0, 3))).toEqual([0, 100, 200]);
    expect(points(ownScale(1, 2))).toHaveLength(3);
    expect(points(ownScale(1, 40))).toHaveLength(10);
  });

  it("rises, and has one point at the level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 3, max: 10 }), (lowest, count) => {
        const scale = ownScale(lowest, count);
        expect(points(scale)).toEqual([...points(scale)].sort((a, b) => a - b));
        expect(
          scale.points.filter(({ title }) => title === "At the level").map((point) => point.points),
        ).toEqual([levelPoint(scale)]);
      }),
    );
  });
});

describe("deriveAnchors", () => {
  it("gives the five texts to a scale of five, unchanged", () => {
    expect(deriveAnchors(GENERAL_ANCHORS, SCALES["1-5"])).toEqual(GENERAL_ANCHORS);
    expect(deriveAnchors(GENERAL_ANCHORS, SCALES["0-4"])).toEqual(GENERAL_ANCHORS);
  });

  it("ends a scale of four above the level, and begins one of three below it", () => {
    expect(deriveAnchors(GENERAL_ANCHORS, SCALES["1-4"])).toEqual(GENERAL_ANCHORS.slice(0, 4));
    expect(deriveAnchors(GENERAL_ANCHORS, ownScale(1, 3))).toEqual(GENERAL_ANCHORS.slice(1, 4));
  });

  it("says of a point in between which two it lies between", () => {
    const texts = deriveAnchors(GENERAL_ANCHORS, SCALES["1-7"]);
    expect(texts[1]).toBe("Between what 1 and 3 describe.");
    expect(texts[5]).toBe("Between what 5 and 7 describe.");
  });

  it("has a text for every point, and the level's text at the level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 }), (count) => {
        const scale = ownScale(1, count);
        const texts = deriveAnchors(GENERAL_ANCHORS, scale);
        expect(texts.every((text) => text !== "")).toBe(true);
        expect(texts[scale.points.findIndex((point) => point.points === levelPoint(scale))]).toBe(
          GENERAL_ANCHORS[2],
        );
      }),
    );
  });
});
