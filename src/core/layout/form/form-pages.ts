import type { PageFormat, PrintDocument } from "#core/model/blocks.ts";
import type { FormSection } from "#core/model/form-blocks.ts";
import { report } from "#core/layout/context.ts";
import type { Context } from "#core/layout/context.ts";
import type { DraftPage } from "#core/layout/draft-page.ts";
import { placeBooklet } from "#core/layout/form/booklet.ts";
import type { PlacedForm } from "#core/layout/form/booklet.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { formArea } from "#core/layout/form/form-geometry.ts";
import { placeShortForm } from "#core/layout/form/short-form.ts";
import { pageSize } from "#core/layout/geometry.ts";
import type { Measure } from "#core/layout/measure.ts";
import { Nodes } from "#core/layout/nodes.ts";

/** The pages of a paper form, with a bookmark for whose it is. */
export function formPages(
  section: FormSection,
  document: PrintDocument,
  base: Omit<Context, "width" | "pageRoom">,
): DraftPage[] {
  const size = pageSize(document.format);
  const area = formArea(size);
  const parent = base.nodes.add("Form", base.parent);
  const placed = place({
    section,
    marking: document.marking,
    size,
    area,
    measure: base.measure,
    nodes: base.nodes,
    parent,
  });
  const context: Context = { ...base, width: area.width, pageRoom: area.bottom - area.top };
  for (const name of placed.plan.tooTall) report(context, "too-tall", name);
  if (section.pageIds.length < placed.pages.length)
    report(context, "too-few-page-ids", `${placed.pages.length}`);
  if (new Set(section.criteria.map((criterion) => criterion.anchors.length)).size > 1)
    report(context, "scale-unequal", section.postTitle);
  const whose = [section.candidate.code, section.member.initials].filter((part) => part !== "").join(", ");
  return placed.pages.map((page, index) =>
    index === 0 ? { ...page, bookmarks: [{ text: whose, level: 1 }] } : page,
  );
}

const place = (context: FormContext): PlacedForm =>
  context.section.kind === "booklet" ? placeBooklet(context) : placeShortForm(context);

export interface CriterionExtent {
  /** From 1. */
  readonly page: number;
  readonly lines: number;
  /** Distance of the writing lines, mm. */
  readonly pitch: number;
  /** Printed lines of the question in the short form; the aim is at most 5. */
  readonly questionLines: number | null;
}

export interface FormExtent {
  readonly pages: number;
  readonly criteria: readonly CriterionExtent[];
  /** Criteria that do not fit a page; the form cannot be printed with them. */
  readonly tooTall: readonly string[];
}

/** How many pages a form has, and the writing lines of every criterion, without drawing it. */
export function formExtent(section: FormSection, format: PageFormat, measure: Measure): FormExtent {
  const size = pageSize(format);
  const { plan, pages, questionLines } = place({
    section,
    marking: "",
    size,
    area: formArea(size),
    measure,
    nodes: new Nodes(),
    parent: 0,
  });
  const criteria = plan.pages.flatMap((page, index) =>
    page.criteria.map((each): CriterionExtent => ({
      page: index + 1,
      lines: each.lines,
      pitch: each.pitch,
      questionLines: questionLines[each.index] ?? null,
    })),
  );
  return { pages: pages.length, criteria, tooTall: plan.tooTall };
}
