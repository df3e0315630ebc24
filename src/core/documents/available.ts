import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { firstScores } from "#core/collect/first-scores.ts";
import { comparisonState } from "#core/comparison/state.ts";
import { paperCandidates } from "#core/documents/planned-again.ts";
import { countingCandidates, listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

export const DOCUMENT_KINDS = [
  "panel-report",
  "deliberation-file",
  "individual-sheets",
  "interview-record",
  "forms",
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whether a document can be made now: of which candidates, and for whom it waits. */
export type Availability =
  | {
      readonly can: true;
      readonly candidates: readonly CandidateId[];
      readonly waitsFor: readonly CandidateId[];
    }
  | {
      readonly can: false;
      readonly code:
        | "sheet-not-locked"
        | "nobody-scores"
        | "no-candidates"
        /** There are candidates, all out of the counts. */
        | "nobody-counts"
        | "sealed"
        | "nothing-noted";
      readonly waitsFor: readonly CandidateId[];
      readonly step: "sheet" | "people" | "interviews" | "collect";
    };

/**
 * Which documents can be made. Of a sealed candidate there is none, and no report before all are unsealed (rule 3).
 * Forms are made also for those of `again`: see `plannedAgain`.
 */
export function availability(
  selection: Selection,
  kind: DocumentKind,
  again: readonly CandidateId[] = [],
): Availability {
  if (sheetInForce(selection) === null) return refuse("sheet-not-locked", "sheet");
  if (panelOf(selection).length === 0) return refuse("nobody-scores", "people");
  const counting = countingCandidates(selection).map((candidate) => candidate.id);
  const listed = listedCandidates(selection).map((candidate) => candidate.id);
  if (listed.length === 0) return refuse("no-candidates", "people");
  switch (kind) {
    case "panel-report":
      return reportAvailability(selection, counting);
    case "deliberation-file":
      return unsealedOnly(
        counting,
        listed.filter((id) => isOnFile(selection, id, counting)),
      );
    case "individual-sheets":
      return unsealedOnly(
        counting,
        listed.filter((id) => isOnFile(selection, id, counting) && firstScores(selection, id).length > 0),
      );
    case "interview-record": {
      const noted = listed.filter((id) => selection.interviews[id] !== undefined);
      return noted.length === 0 ? refuse("nothing-noted", "interviews", counting) : allow(noted);
    }
    case "forms": {
      const toCome = paperCandidates(selection, again).map((candidate) => candidate.id);
      return toCome.length === 0 ? refuse("nobody-counts", "interviews") : allow(toCome);
    }
  }
}

type Refusal = Extract<Availability, { can: false }>;

const refuse = (
  code: Refusal["code"],
  step: Refusal["step"],
  waitsFor: readonly CandidateId[] = [],
): Refusal => ({
  can: false,
  code,
  waitsFor,
  step,
});

const allow = (candidates: readonly CandidateId[], waitsFor: readonly CandidateId[] = []): Availability => ({
  can: true,
  candidates,
  waitsFor,
});

function reportAvailability(selection: Selection, counting: readonly CandidateId[]): Availability {
  if (comparisonState(selection).state === "open") return allow(counting);
  const sealed = counting.filter((id) => selection.deliberations[id] === undefined);
  return counting.length === 0 ? refuse("nobody-counts", "interviews") : refuse("sealed", "collect", sealed);
}

/**
 * Whether what was handed in and agreed about an unsealed candidate is printed. Who leaves the counts leaves the file
 * too, unless the panel had closed the deliberation: what it concluded, and members signed, stays on file.
 */
function isOnFile(selection: Selection, candidate: CandidateId, counting: readonly CandidateId[]): boolean {
  const deliberation = selection.deliberations[candidate];
  return deliberation !== undefined && (counting.includes(candidate) || deliberation.closedAt !== null);
}

function unsealedOnly(counting: readonly CandidateId[], unsealed: readonly CandidateId[]): Availability {
  const sealed = counting.filter((id) => !unsealed.includes(id));
  if (unsealed.length === 0 && counting.length === 0) return refuse("nobody-counts", "interviews");
  return unsealed.length === 0 ? refuse("sealed", "collect", sealed) : allow(unsealed, sealed);
}
