import type { FormCriterion, FormSection } from "#core/model/form-blocks.ts";
import type { PrintDocument } from "#core/model/blocks.ts";
import { aDocument } from "#test/core/layout/a-document.ts";

const TITLES = [
  "Well below the level",
  "Below the level",
  "At the level",
  "Above the level",
  "Well above the level",
];

export function aCriterion(number: number, points: number, more: Partial<FormCriterion> = {}): FormCriterion {
  return {
    number: `${number}`,
    name: "Organisational Awareness",
    requiredLabel: "Required",
    level: "Understands underlying issues",
    weightNote: number % 2 === 0 ? "counts twice" : null,
    questionNote: `Question ${number}, asked by CV`,
    question: "Tell us about a decision that could not wait. What did you know, and when?",
    probes: ["What was different this time?", "Who else saw it?"],
    anchors: Array.from({ length: points }, (_, index) => ({
      point: `${index + 1}`,
      title: TITLES[index] ?? "",
      text: "Names the standard and shows by which checks it was met.",
    })),
    ...more,
  };
}

export function aForm(
  kind: FormSection["kind"],
  criteria: readonly FormCriterion[],
  more: Partial<FormSection> = {},
): FormSection {
  return {
    kind,
    organisationLine: "Interview booklet. An organisation, a division",
    postTitle: "Head of Records",
    candidate: { code: "TS-03", name: "Quillon Varley" },
    member: { initials: "M2", name: "Astrid Penhallow-Reyes" },
    date: "18 Feb 2025",
    followLine: "Head of Records. M2 Astrid Penhallow-Reyes, 18 Feb 2025",
    code: "X9NHW 3CWXX {sectionPage}/{sectionPages}",
    pageIds: Array.from({ length: 30 }, (_, index) => `ACS1:7F3K9Q2M:03:P4:${index + 1}`),
    criteria,
    words: {
      candidate: "Candidate",
      member: "Panel member",
      date: "Date",
      start: "Start",
      end: "End",
      instructions:
        kind === "booklet"
          ? [
              "Write what the candidate said and did. Fill one circle after the answer.",
              "Asked and nothing shown is 1, not “not put”.",
            ]
          : ["Write what the candidate said and did. Fill one circle after each answer."],
      notPut: "Not put",
      notPutBox: "not put",
      why: "why",
      notPutHint: "Tick, and write why",
      declaration: "These scores are my own and were given before I saw those of any other member.",
      notForScanning: "Not for scanning: edited copy",
      signature: "Signature, M2",
      time: "Time",
    },
    footMiddle: "TS-03, M2, page {sectionPage} of {sectionPages}",
    footRight: "Sheet 7F3C-91",
    ...more,
  };
}

export const formDocument = (form: FormSection, more: Partial<PrintDocument> = {}): PrintDocument =>
  aDocument([], { sections: [form], ...more });
