import type { Folded } from "#core/acts/fold.ts";
import type { IndexCard } from "#core/files/index-card.ts";
import { headCounts, nextInterview, openInStep, standingStep } from "#core/files/progress.ts";

/** The index card of what is folded. `now` is ISO 8601 with offset; `lastCopyAt` comes from the device. */
export function makeCard(folded: Folded, now: string, lastCopyAt: string | null): IndexCard {
  const { selection } = folded;
  const fields = selection.post?.fields ?? {};
  return {
    id: selection.id,
    title: fields.title?.value ?? "",
    reference: fields.reference?.value ?? "",
    organisation: fields.division?.value ?? fields.organisation?.value ?? "",
    step: standingStep(selection),
    detail: openInStep(selection),
    next: nextInterview(selection, now.slice(0, 10)),
    ...headCounts(selection),
    changedAt: now,
    lastCopyAt,
    closed: false,
    bytes: folded.inOrder.reduce(
      (sum, act) => sum + act.stored.header.length + (act.stored.body?.length ?? 0) + 192,
      0,
    ),
  };
}
