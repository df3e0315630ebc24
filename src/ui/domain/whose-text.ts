import { firstScores } from "#core/collect/first-scores.ts";
import { codeOf, nameOf } from "#core/documents/parts.ts";
import type { Missing } from "#core/layout/missing.ts";
import type { Selection } from "#core/model/selection.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { t } from "#words/t.ts";

/** A text that documents print, and whose it is. */
interface Source {
  readonly texts: readonly string[];
  readonly whose: string;
}

/** Whose the texts are that hold these signs; the documents' names where nobody is found. */
export function whoseTexts(selection: Selection, missing: readonly Missing[]): readonly string[] {
  const signs = [...new Set(missing.flatMap((each) => each.characters))];
  const holds = (text: string): boolean => signs.some((sign) => text.includes(sign));
  const found = sources(selection).filter((source) => source.texts.some(holds));
  const whose = found.map((source) => source.whose);
  return [
    ...new Set(
      whose.length > 0
        ? whose
        : missing.map((each) => t("documents.whose.document", { document: each.document })),
    ),
  ];
}

/** Nothing of a sealed candidate: its texts are in no document. */
function sources(selection: Selection): readonly Source[] {
  return [
    { texts: [selection.documents.marking], whose: t("documents.whose.marking") },
    ...selection.candidates.map((candidate) => ({
      texts: [candidate.name, candidate.code],
      whose: t("documents.whose.candidate", { code: candidate.code }),
    })),
    ...selection.people.map((person) => ({
      texts: [person.name, person.initials],
      whose: t("documents.whose.person", { name: person.name }),
    })),
    ...sheetSources(selection),
    {
      texts: Object.values(selection.post?.fields ?? {}).map((field) => String(field?.value ?? "")),
      whose: t("documents.whose.post"),
    },
    ...listedCandidates(selection).flatMap((candidate) => candidateSources(selection, candidate.id)),
    {
      texts: selection.yesNoQuestions.map((question) => question.text),
      whose: t("documents.whose.yesNo"),
    },
    { texts: orderTexts(selection), whose: t("documents.whose.order") },
  ];
}

function sheetSources(selection: Selection): readonly Source[] {
  const sheet = sheetInForce(selection)?.sheet;
  if (sheet === undefined) return [];
  return [
    ...sheet.criteria.map((criterion, index) => ({
      texts: [criterion.name, criterion.requiredLevel ?? "", ...criterion.anchors],
      whose: t("documents.whose.criterion", { number: index + 1, name: criterion.name }),
    })),
    ...sheet.questions.map((question, index) => ({
      texts: [question.text, ...question.probes.map((probe) => probe.text)],
      whose: t("documents.whose.question", { number: index + 1 }),
    })),
  ];
}

function candidateSources(selection: Selection, id: string): readonly Source[] {
  const code = codeOf(selection, id);
  const deliberation = selection.deliberations[id];
  const record = selection.interviews[id];
  return [
    ...firstScores(selection, id).map((sheet) => ({
      texts: sheet.scores.flatMap((score) => score.notes.map((note) => note.text)),
      whose: t("documents.whose.note", { name: nameOf(selection, sheet.member), code }),
    })),
    {
      texts: [
        deliberation?.summary ?? "",
        ...(deliberation?.agreed ?? []).map((each) => each.reason),
        ...(deliberation?.dissents ?? []).map((each) => each.words),
        ...(deliberation?.revised ?? []).map((each) => each.reason),
      ],
      whose: t("documents.whose.panel", { code }),
    },
    {
      texts: [
        record?.statusReason ?? "",
        ...(record?.put ?? []).map((put) => put.words),
        ...(record?.interruptions ?? []).map((each) => each.words),
        ...(record?.besides ?? []).map((each) => each.words),
        ...Object.values(record?.checklist ?? {}).map((each) => each.words),
        ...Object.values(record?.answers ?? {}).map((each) => each.words),
      ],
      whose: t("documents.whose.record", { code }),
    },
  ];
}

const orderTexts = (selection: Selection): readonly string[] => [
  ...(selection.orderOfMerit?.recommendations ?? []).map((each) => each.reason),
  ...(selection.orderOfMerit?.reasons ?? []).map((each) => each.words),
];
