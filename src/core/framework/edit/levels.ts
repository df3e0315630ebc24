import { changeCompetency, changeLevel, moveIn } from "#core/framework/edit/change.ts";
import type { Spot } from "#core/framework/contents.ts";
import type { FiveAnchors, Framework, FrameworkLevel } from "#core/model/framework.ts";
import { enteringLine, enteringText } from "#core/shared/canonical.ts";

/** Adds an empty level above all others. Where the order of some is not known, neither is its own. */
export const addLevel = (framework: Framework, competency: string, id: string): Framework =>
  changeCompetency(framework, competency, (before) => ({
    ...before,
    levels: [...before.levels, emptyLevel(id, orderAbove(before.levels))],
  }));

function orderAbove(levels: readonly FrameworkLevel[]): number | null {
  const orders = levels.map((each) => each.order);
  return orders.includes(null) ? null : Math.max(0, ...orders.map((each) => each ?? 0)) + 1;
}

const emptyLevel = (id: string, order: number | null): FrameworkLevel => ({
  id,
  label: "",
  labelStanding: "own",
  order,
  orderStanding: "own",
  indicators: [],
  anchors: null,
  questions: [],
});

export const removeLevel = (framework: Framework, spot: Spot): Framework =>
  changeCompetency(framework, spot.competency, (competency) => ({
    ...competency,
    levels: competency.levels.filter((each) => each.id !== spot.level),
  }));

/** Moves a level up (1) or down (-1). From then on the order of the list is the order of the levels. */
export const moveLevel = (framework: Framework, spot: Spot, by: number): Framework =>
  changeCompetency(framework, spot.competency, (competency) => {
    const levels = moveIn(competency.levels, spot.level ?? "", by);
    if (levels === competency.levels) return competency;
    return { ...competency, levels: levels.map((each, index) => ({ ...each, order: index + 1 })) };
  });

export const labelLevel = (framework: Framework, spot: Spot, label: string): Framework =>
  changeLevel(framework, spot, (level) => ({ ...level, label: enteringLine(label) }));

/** Gives a level the organisation's own number, or none. */
export const numberLevel = (framework: Framework, spot: Spot, number: number | null): Framework =>
  changeLevel(framework, spot, ({ number: _before, ...level }) =>
    number === null ? level : { ...level, number },
  );

const NO_ANCHORS: FiveAnchors = ["", "", "", "", ""];

/** Writes the anchor of the point at `index`, the lowest being 0. With the last one emptied the general ladder is back. */
export const writeAnchor = (framework: Framework, spot: Spot, index: number, text: string): Framework =>
  changeLevel(framework, spot, (level) => {
    const written = (level.anchors ?? NO_ANCHORS).map((each, at) =>
      at === index ? enteringText(text) : each,
    );
    const [one = "", two = "", three = "", four = "", five = ""] = written;
    const anchors: FiveAnchors = [one, two, three, four, five];
    return { ...level, anchors: anchors.every((each) => each === "") ? null : anchors };
  });

/** Takes the level's own anchors away: the general ladder stands in their place. */
export const generalAnchors = (framework: Framework, spot: Spot): Framework =>
  changeLevel(framework, spot, (level) => ({ ...level, anchors: null }));
