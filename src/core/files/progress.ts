import type { Selection } from "#core/model/selection.ts";
import type { Params } from "#core/model/finding.ts";
import { recordOf } from "#core/interviews/record.ts";
import { countingCandidates, listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { openDeclarations } from "#core/people/declare.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { waitedFor } from "#core/collect/state.ts";
import type { CardLine } from "#core/files/index-card.ts";
import { STEPS, type Step } from "#core/files/steps.ts";

/** Which steps are done. Later steps may be done before earlier ones: nobody is led by the nose. */
export function doneSteps(selection: Selection): ReadonlySet<Step> {
  const counting = countingCandidates(selection);
  const some = counting.length > 0;
  const every = (test: (id: string) => boolean): boolean =>
    some && counting.every((candidate) => test(candidate.id));
  const done: { readonly [K in Step]: boolean } = {
    notice: selection.post !== null,
    sheet: sheetInForce(selection) !== null,
    people: panelOf(selection).length > 0 && some && openDeclarations(selection).length === 0,
    interviews: every(
      (id) => recordOf(selection, id).status === "attended" || selection.deliberations[id] !== undefined,
    ),
    collect: every((id) => selection.deliberations[id] !== undefined),
    consensus: every((id) => (selection.deliberations[id]?.closedAt ?? null) !== null),
    comparison: selection.orderOfMerit !== null,
    documents: false,
  };
  return new Set(STEPS.filter((step) => done[step]));
}

/** The first step that is not done. */
export const standingStep = (selection: Selection): Step => {
  const done = doneSteps(selection);
  return STEPS.find((step) => !done.has(step)) ?? "documents";
};

/** What is open in the step where the selection stands, as a code with figures. Nothing derived from a score. */
export function openInStep(selection: Selection): CardLine | null {
  const counting = countingCandidates(selection);
  const of = counting.length;
  const line = (code: string, params: Params): CardLine => ({ code, params });
  switch (standingStep(selection)) {
    case "notice":
      // Until the post is confirmed only the file's name tells one notice from another.
      return line("post-to-confirm", { file: selection.notice?.fileName ?? "" });
    case "sheet":
      return line("sheet-to-lock", {});
    case "people":
      if (of === 0 && listedCandidates(selection).length > 0) return line("nobody-counts", {});
      return of === 0
        ? line("people-to-add", {})
        : line("declarations-open", { count: openDeclarations(selection).length });
    case "interviews":
      return line("interviews-held", {
        done: counting.filter((each) => recordOf(selection, each.id).status === "attended").length,
        of,
      });
    case "collect": {
      const count = counting.reduce((sum, each) => sum + waitedFor(selection, each.id).length, 0);
      return count === 0 ? line("sheets-to-unseal", {}) : line("sheets-waited-for", { count });
    }
    case "consensus":
      return line("candidates-closed", {
        done: counting.filter((each) => (selection.deliberations[each.id]?.closedAt ?? null) !== null).length,
        of,
      });
    case "comparison":
      return line("order-to-set", {});
    case "documents":
      return line("documents-to-write", {});
  }
}

/** The next interview by day and time that has not been held, from the given day on; null where none is planned. */
export function nextInterview(selection: Selection, today: string): CardLine | null {
  const planned = countingCandidates(selection)
    .filter(
      (each) => each.day !== null && each.day >= today && recordOf(selection, each.id).status !== "attended",
    )
    .sort((a, b) => (`${a.day} ${a.time ?? ""}` < `${b.day} ${b.time ?? ""}` ? -1 : 1));
  const first = planned[0];
  if (first === undefined) return null;
  return {
    code: "interview",
    params: { day: first.day ?? "", time: first.time ?? "", candidate: first.code },
  };
}

/** Counts for the card: candidates listed, members who score. */
export const headCounts = (
  selection: Selection,
): { readonly candidates: number; readonly members: number } => ({
  candidates: listedCandidates(selection).length,
  members: panelOf(selection).length,
});
