import { firstScores } from "#core/collect/first-scores.ts";
import {
  availability,
  DOCUMENT_KINDS,
  type Availability,
  type DocumentKind,
} from "#core/documents/available.ts";
import { deliberationPage } from "#core/documents/deliberation-file.ts";
import { formsDocument, type PairForm } from "#core/documents/forms.ts";
import { individualSheet } from "#core/documents/individual-sheets.ts";
import { interviewRecord } from "#core/documents/interview-record.ts";
import { panelReport } from "#core/documents/panel-report.ts";
import { codeOf, initialsById, printedName } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { formRequests } from "#features/documents/form-requests.ts";
import type { Choices } from "#features/documents/use-choices.ts";
import { t } from "#words/t.ts";

/** One sheet of a document, built only when it is shown, counted or written. */
export interface SetLeaf {
  /** "Individual sheet, TS-02, M1": over the page shown. */
  readonly heading: string;
  readonly build: () => PrintDocument;
  readonly pile: string | null;
}

/** All that a document consists of now; nothing while it cannot be made. */
export interface DocumentSet {
  readonly kind: DocumentKind;
  readonly can: Availability;
  readonly leaves: readonly SetLeaf[];
}

export interface Catalogue {
  readonly selection: Selection;
  readonly print: Print;
  readonly choices: Pick<Choices, "form" | "piles" | "members" | "candidates">;
  readonly today: string;
  /** Postponed candidates who get forms: see `plannedAgain`. */
  readonly again: readonly CandidateId[];
}

export const documentSets = (catalogue: Catalogue): readonly DocumentSet[] =>
  DOCUMENT_KINDS.map((kind) => {
    const can = availability(catalogue.selection, kind, catalogue.again);
    return { kind, can, leaves: can.can ? leavesOf(kind, can.candidates, catalogue) : [] };
  });

function leavesOf(
  kind: DocumentKind,
  candidates: readonly CandidateId[],
  catalogue: Catalogue,
): readonly SetLeaf[] {
  const { selection, print } = catalogue;
  switch (kind) {
    case "panel-report":
      return [
        leaf(
          t("documents.heading.panel-report"),
          once(() => panelReport(selection, print)),
        ),
      ];
    case "deliberation-file":
      return candidates.map((id) =>
        leaf(t("documents.heading.deliberation-file", { code: codeOf(selection, id) }), () =>
          deliberationPage(selection, id, print),
        ),
      );
    case "individual-sheets":
      return candidates.flatMap((id) => individualLeaves(selection, id, print));
    case "interview-record":
      return candidates.map((id) =>
        leaf(t("documents.heading.interview-record", { code: codeOf(selection, id) }), () =>
          interviewRecord(selection, id, print),
        ),
      );
    case "forms":
      return formRequests(selection, catalogue.choices, catalogue).map((request) =>
        formLeaf(catalogue, request),
      );
  }
}

const leaf = (heading: string, build: () => PrintDocument, pile: string | null = null): SetLeaf => ({
  heading,
  build,
  pile,
});

/** The report grows with the square of the candidates, and is asked for to be shown, counted and written. */
function once(build: () => PrintDocument): () => PrintDocument {
  let built: PrintDocument | null = null;
  return () => (built ??= build());
}

const individualLeaves = (selection: Selection, candidate: CandidateId, print: Print): readonly SetLeaf[] =>
  firstScores(selection, candidate).map((sheet) => {
    const who = { code: codeOf(selection, candidate), initials: initialsById(selection, sheet.member) };
    return leaf(t("documents.heading.individual-sheets", who), () =>
      individualSheet(selection, sheet, print),
    );
  });

function formLeaf({ selection, print, choices }: Catalogue, request: PairForm): SetLeaf {
  const { member, candidate, kind } = request;
  const heading = t(`documents.heading.${kind}`, { code: candidate.code, initials: member.initials });
  const pile =
    choices.piles === "member"
      ? `${member.initials} ${member.name}`
      : [candidate.code, printedName(selection, candidate)].filter((part) => part !== "").join(" ");
  return leaf(heading, () => ({ ...formsDocument(selection, [request], print), name: heading }), pile);
}
