import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import type { Draft } from "#core/model/act.ts";
import { availability, DOCUMENT_KINDS } from "#core/documents/available.ts";
import { sourceFiles } from "#test/architecture/source-files.ts";
import {
  noteWarmUp,
  pointsOfDigit,
  stillOpen,
  takeBackWarmUp,
  trainedBy,
  warmUpSpread,
} from "#core/people/warm-up.ts";
import { ownScale, SCALES } from "#core/sheet/scales.ts";
import { SELECTION, tell } from "#test/core/acts/pens.ts";
import { AGREEING, SCORING, SETUP } from "#test/core/acts/samples.ts";
import { aPerson, aSelection } from "#test/core/people/a-selection.ts";

const SCALE = SCALES["1-5"];
const ROUND = { criterion: "k1", answer: " I asked each of them. ", day: "2025-02-17" };
const ALL = { p1: 300, p2: 200, p3: null };

const refusal = (answer: string, typed: Parameters<typeof noteWarmUp>[3]) => {
  const noted = noteWarmUp(aSelection(), SCALE, { ...ROUND, answer }, typed);
  return noted.ok ? null : noted.error.code;
};

describe("a round of the warm-up", () => {
  it("is noted once everybody has a score or is not here, in the panel's order", () => {
    expect(stillOpen(aSelection(), { p2: 200 }).map(({ id }) => id)).toEqual(["p1", "p3"]);
    expect(stillOpen(aSelection(), ALL)).toEqual([]);
    const noted = noteWarmUp(aSelection(), SCALE, ROUND, { p4: 500, ...ALL });
    expect(noted).toMatchObject({
      ok: true,
      value: {
        kind: "warm-up-noted/1",
        body: {
          answer: "I asked each of them.",
          scores: [
            { member: "p1", points: 300 },
            { member: "p2", points: 200 },
            { member: "p3", points: null },
          ],
        },
      },
    });
  });

  it("is refused without an answer, with scores missing, without any, and off the scale", () => {
    expect(refusal(" ", ALL)).toBe("answer-missing");
    expect(refusal("x", { p1: 300, p2: 200 })).toBe("scores-missing");
    expect(refusal("x", { p1: null, p2: null, p3: null })).toBe("nobody-scored");
    expect(refusal("x", { ...ALL, p3: 600 })).toBe("off-scale");
    expect(refusal("x", { ...ALL, p3: 250 })).toBe("off-scale");
  });

  it("has a spread that names nobody", () => {
    const scores = [300, 200, null, 300].map((points, index) => ({ member: `p${index}`, points }));
    expect(warmUpSpread(SCALE, scores)).toEqual({
      counts: [100, 200, 300, 400, 500].map((points) => ({
        points,
        count: points === 300 ? 2 : points === 200 ? 1 : 0,
      })),
      lowest: 200,
      highest: 300,
      of: 3,
    });
    expect(warmUpSpread(SCALE, [])).toMatchObject({ lowest: null, highest: null, of: 0 });
  });

  it("takes a digit for the point it shows, 0 for 10 where there is no 0", () => {
    expect(["1", "5", "0", "6"].map((digit) => pointsOfDigit(SCALE, digit))).toEqual([100, 500, null, null]);
    expect(pointsOfDigit(SCALES["0-4"], "0")).toBe(0);
    expect(pointsOfDigit(ownScale(1, 10), "0")).toBe(1000);
  });

  it("trains who scored and has no later day", () => {
    const people = ["2025-02-17", null, "2025-01-09", "2025-03-01", null].map((trained, index) =>
      aPerson(`p${index + 1}`, { trained }),
    );
    const scores = people.map(({ id }) => ({ member: id, points: id === "p5" ? null : 300 }));
    const trained = trainedBy(aSelection({ people }), { ...ROUND, scores });
    expect(trained.map((person) => [person.id, person.trained])).toEqual([
      ["p2", "2025-02-17"],
      ["p3", "2025-02-17"],
    ]);
  });
});

const WARM_UPS: readonly Draft[] = [300, 500, null].map((points) => ({
  kind: "warm-up-noted/1",
  subject: "k1",
  body: {
    criterion: "k1",
    answer: "I asked each of them.",
    scores: [
      { member: "p1", points },
      { member: "p2", points: 100 },
    ],
    day: "2025-02-17",
  },
}));

describe("the warm-up counts nowhere", () => {
  const whole = [...SETUP, ...SCORING, ...AGREEING].filter(
    ({ draft }) => draft.kind !== "warm-up-noted/1" && draft.kind !== "fork-settled/1",
  );

  it("the selection is the same with and without it, wherever in the story it stands", () => {
    const { warmUps: none, ...without } = fold(SELECTION, tell(whole)).selection;
    expect(none).toEqual([]);
    for (const at of [SETUP.length - 1, SETUP.length + 6, whole.length]) {
      const steps = [
        ...whole.slice(0, at),
        ...WARM_UPS.map((draft) => ({ by: "desk" as const, draft })),
        ...whole.slice(at),
      ];
      const { warmUps, ...rest } = fold(SELECTION, tell(steps)).selection;
      expect(warmUps).toHaveLength(3);
      expect(timeless(rest)).toEqual(timeless(without));
      for (const kind of DOCUMENT_KINDS)
        expect(availability({ ...rest, warmUps }, kind)).toEqual(
          availability({ ...rest, warmUps: [] }, kind),
        );
    }
  });

  it("nothing else in the core reads it", () => {
    const readers = sourceFiles("src/core").filter(({ text }) => text.includes("warmUps"));
    expect(readers.map(({ path }) => path).sort()).toEqual([
      "src/core/acts/empty-selection.ts",
      "src/core/acts/kinds/warm-up-noted.ts",
      "src/core/model/selection.ts",
      "src/core/people/warm-up.ts",
    ]);
  });

  it("is taken back a round at a time", () => {
    const noted = [...SETUP, ...WARM_UPS.map((draft) => ({ by: "desk" as const, draft }))];
    const selection = fold(SELECTION, tell(noted)).selection;
    const back = takeBackWarmUp(selection);
    const after = fold(SELECTION, tell([...noted, { by: "desk", draft: back as Draft }])).selection;
    expect(after.warmUps).toEqual(selection.warmUps.slice(0, -1));
    expect(takeBackWarmUp(aSelection())).toBeNull();
  });
});

/** The pens' clock and salt count the acts before: what they stamp differs, what is stamped does not. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (/At$|^at$|^seal$|^day$/.test(key) ? "" : each)));
