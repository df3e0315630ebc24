import type { DraftPage } from "#core/layout/draft-page.ts";
import { emit } from "#core/layout/emit.ts";
import type { Target } from "#core/layout/emit.ts";
import { bookletCriterion, drawBookletCriterion } from "#core/layout/form/booklet-criterion.ts";
import { bookletRoom, CRITERION_GAP, planBooklet } from "#core/layout/form/booklet-plan.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { formEdge } from "#core/layout/form/form-foot.ts";
import { END_HEIGHT } from "#core/layout/form/form-geometry.ts";
import { firstHead, followHead } from "#core/layout/form/form-head.ts";
import type { FormPlan } from "#core/layout/form/form-plan.ts";
import { bookletInstructions } from "#core/layout/form/scale-legend.ts";
import { signLine } from "#core/layout/form/sign-line.ts";

export interface PlacedForm {
  readonly plan: FormPlan;
  readonly questionLines: readonly number[];
  readonly pages: readonly DraftPage[];
}

/** The default paper form: two criteria a page, question, probes, lines, circles over their anchors. */
export function placeBooklet(context: FormContext): PlacedForm {
  const { section, area, size } = context;
  const first = firstHead(context);
  const how = bookletInstructions(context);
  const follow = followHead(context);
  const criteria = section.criteria.map((criterion) => ({
    name: criterion.name,
    ...bookletCriterion(criterion, context),
  }));
  const firstTop = area.top + first.height + how.height;
  const followTop = area.top + follow.height;
  const plan = planBooklet(criteria, bookletRoom(area.bottom, firstTop, followTop), size.height);
  const pages = plan.pages.map((page, index): DraftPage => {
    const target: Target = { items: [], bookmarks: [] };
    emit(index === 0 ? first : follow, area.left, area.top, target);
    if (index === 0) emit(how, area.left, area.top + first.height, target);
    let y = index === 0 ? firstTop : followTop;
    for (const each of page.criteria) {
      const criterion = criteria[each.index];
      if (criterion !== undefined)
        y = drawBookletCriterion(criterion, y, each, context, target) + CRITERION_GAP;
    }
    if (page.last) emit(signLine(context), area.left, area.bottom - END_HEIGHT, target);
    return { ...size, ...target, finish: (numbers) => formEdge(numbers, context) };
  });
  return { plan, pages, questionLines: [] };
}
