import { countsOf } from "#core/framework/contents.ts";
import type { Framework, FrameworkCompetency, FrameworkLevel, Standing } from "#core/model/framework.ts";
import { t } from "#words/t.ts";

export const frameworkName = ({ name }: Pick<Framework, "name">): string =>
  name.trim() === "" ? t("frameworks.unnamed") : name;

export const competencyName = ({ name }: Pick<FrameworkCompetency, "name">): string =>
  name.trim() === "" ? t("frameworks.unnamed") : name;

export const levelName = ({ label }: Pick<FrameworkLevel, "label">): string =>
  label.trim() === "" ? t("frameworks.unlabelled") : label;

/** The organisation's own number of a level, unless the label says it: "Level 4". */
export function shownNumber({ label, number }: FrameworkLevel): string {
  if (number === undefined) return "";
  return label.split(/\s+/).includes(String(number)) ? "" : String(number);
}

/** "15 competencies, 18 levels, 54 questions". */
export function countsText(framework: Framework): string {
  const { competencies, levels, questions } = countsOf(framework);
  return t("frameworks.counts", {
    competencies: t("frameworks.competencies", { count: competencies }),
    levels: t("frameworks.levels", { count: levels }),
    questions: t("frameworks.questions", { count: questions }),
  });
}

/** Where the order of a competency's levels comes from; null where there is nothing to order. */
export function orderOf({ levels }: FrameworkCompetency): Standing | "unknown" | null {
  if (levels.length < 2) return null;
  if (levels.some((each) => each.order === null)) return "unknown";
  const standings = levels.map((each) => each.orderStanding);
  return (["own", "inferred", "ours"] as const).find((each) => standings.includes(each)) ?? "attested";
}
