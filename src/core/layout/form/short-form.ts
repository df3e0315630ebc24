import type { DraftPage } from "#core/layout/draft-page.ts";
import { emit } from "#core/layout/emit.ts";
import type { Target } from "#core/layout/emit.ts";
import type { PlacedForm } from "#core/layout/form/booklet.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { formEdge } from "#core/layout/form/form-foot.ts";
import { END_HEIGHT } from "#core/layout/form/form-geometry.ts";
import { firstHead, followHead } from "#core/layout/form/form-head.ts";
import { shortInstructions } from "#core/layout/form/scale-legend.ts";
import { drawShortCriterion, shortCriterion } from "#core/layout/form/short-criterion.ts";
import type { ShortCriterion } from "#core/layout/form/short-criterion.ts";
import { planShortForm, shortRoom } from "#core/layout/form/short-plan.ts";
import { signLine } from "#core/layout/form/sign-line.ts";
import type { PlannedPage } from "#core/layout/form/form-plan.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { Item } from "#core/layout/placed.ts";
import { HEAVY } from "#core/layout/rules.ts";

const THIN = 0.35;

/** Two pages for ten criteria: level and question at the left, lines at the right, circles in the heading. */
export function placeShortForm(context: FormContext): PlacedForm {
  const { section, area, size } = context;
  const first = firstHead(context);
  const how = shortInstructions(context);
  const follow = followHead(context);
  const criteria = section.criteria.map((criterion, index) => ({
    name: criterion.name,
    ...shortCriterion(criterion, index >= 4, context),
  }));
  const firstTop = area.top + first.height + how.height;
  const followTop = area.top + follow.height;
  const plan = planShortForm(criteria, shortRoom(area.bottom, firstTop, followTop));
  const pages = plan.pages.map((page, index): DraftPage => {
    const target: Target = { items: [], bookmarks: [] };
    emit(index === 0 ? first : follow, area.left, area.top, target);
    if (index === 0) emit(how, area.left, area.top + first.height, target);
    drawPage(page, criteria, index === 0 ? firstTop : followTop, context, target);
    if (page.last) emit(signLine(context), area.left, area.bottom - END_HEIGHT, target);
    return { ...size, ...target, finish: (numbers) => formEdge(numbers, context) };
  });
  return { plan, pages, questionLines: criteria.map((each) => each.questionLines) };
}

function drawPage(
  page: PlannedPage,
  criteria: readonly ShortCriterion[],
  top: number,
  context: FormContext,
  target: Target,
): void {
  let y = top;
  for (const [index, each] of page.criteria.entries()) {
    const criterion = criteria[each.index];
    if (criterion === undefined) continue;
    target.items.push(rule(y, index === 0 ? HEAVY : THIN, context));
    drawShortCriterion(criterion, y, each, context, target);
    y += each.height;
  }
  if (!page.last) target.items.push(rule(y, THIN, context));
}

function rule(y: number, width: number, context: FormContext): Item {
  const { left, right } = context.area;
  return {
    kind: "line",
    x1: left,
    y1: y + (width === HEAVY ? HEAVY / 2 : 0),
    x2: right,
    y2: y + (width === HEAVY ? HEAVY / 2 : 0),
    width,
    color: "black",
    node: ARTIFACT,
  };
}
