import { changeCompetency, changeLevel } from "#core/framework/edit/change.ts";
import type { Spot } from "#core/framework/contents.ts";
import type { Framework } from "#core/model/framework.ts";
import { enteringLine } from "#core/shared/canonical.ts";

/** Writes the indicator at `index`; the place after the last adds one. */
export const writeIndicator = (framework: Framework, spot: Spot, index: number, text: string): Framework =>
  changeIndicators(framework, spot, (indicators) => [
    ...indicators.slice(0, index),
    enteringLine(text),
    ...indicators.slice(index + 1),
  ]);

export const removeIndicator = (framework: Framework, spot: Spot, index: number): Framework =>
  changeIndicators(framework, spot, (indicators) => indicators.filter((_, at) => at !== index));

const changeIndicators = (
  framework: Framework,
  spot: Spot,
  change: (indicators: readonly string[]) => readonly string[],
): Framework =>
  spot.level === null
    ? changeCompetency(framework, spot.competency, (competency) => ({
        ...competency,
        indicators: change(competency.indicators ?? []),
      }))
    : changeLevel(framework, spot, (level) => ({ ...level, indicators: change(level.indicators) }));
