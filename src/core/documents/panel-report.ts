import type { Block, PrintDocument } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import { agreedTotal } from "#core/comparison/totals.ts";
import { comparisonState } from "#core/comparison/state.ts";
import { meritLines, type MeritLine } from "#core/comparison/order-draft.ts";
import { orderSignatures } from "#core/comparison/sign-order.ts";
import { signatureCell, signingRoom } from "#core/documents/deliberation-file.ts";
import { countWords, SUMMARY_WORDS } from "#core/consensus/summary.ts";
import type { Print } from "#core/documents/print.ts";
import {
  bodyLine,
  bold,
  capital,
  codeAndName,
  codeOf,
  flowDocument,
  heading,
  paragraph,
  postLine,
} from "#core/documents/parts.ts";
import { howItWorked, panelTable } from "#core/documents/report-panel.ts";
import { orderSection } from "#core/documents/report-order.ts";
import { suitabilityAndLegend } from "#core/documents/report-suitability.ts";
import { standingLine, totalText } from "#core/documents/standing.ts";
import { daysOf } from "#core/interviews/parts.ts";
import { countingCandidates } from "#core/people/who-scores.ts";

/**
 * The report to the approving authority: suitability first, the panel's written summary of each person, small
 * totals. No member's name stands beside a score.
 */
export function panelReport(selection: Selection, print: Print): PrintDocument {
  // Figures of several candidates stand side by side in it, so it waits for the last hand-in (rule 3).
  if (comparisonState(selection).state === "closed")
    throw new Error("a report waits until all candidates are unsealed");
  const lines = reportLines(selection);
  const title = print.say("panelReport");
  return flowDocument(selection, print, {
    name: title,
    title,
    letter: "P",
    right: print.say("page"),
    blocks: [
      head(selection, lines, print),
      proposal(selection, lines, print),
      {
        kind: "section",
        rule: "hair",
        top: 2.2,
        bottom: 3,
        label: [heading(print.say("panelAndHow"))],
        content: [
          {
            kind: "columns",
            gap: 6,
            columns: [
              { width: 72, blocks: [panelTable(selection, print)] },
              { width: "rest", blocks: howItWorked(selection, print) },
            ],
          },
        ],
      },
      ...suitabilityAndLegend(selection, lines, print),
      orderSection(selection, lines, print),
      ...lines.map((line) => candidateSection(selection, line, print)),
      { kind: "space", height: 2 },
      // The authority signs under the panel, never on a page of its own.
      {
        kind: "together",
        blocks: [signed(selection, print), { kind: "space", height: 3 }, authority(print)],
      },
    ],
  });
}

/** The order of merit; before it is set, the counting candidates by their codes, which is no order. */
export function reportLines(selection: Selection): readonly MeritLine[] {
  if (selection.orderOfMerit !== null) return meritLines(selection.orderOfMerit);
  return countingCandidates(selection).map((candidate) => ({
    candidate: candidate.id,
    kind: null,
    reserve: null,
    reason: "",
  }));
}

function head(selection: Selection, lines: readonly MeritLine[], print: Print): Block {
  const days = [...new Set(Object.values(selection.interviews).flatMap(daysOf))].sort();
  const order = selection.orderOfMerit;
  const when = [
    capital(print.say("candidatesCount", { count: lines.length, number: print.number(lines.length) })),
    days.length === 0
      ? ""
      : print.say("interviewedDays", { days: print.list(days.map((day) => print.day(day))) }),
    order === null ? "" : print.say("orderedOn", { day: print.day(order.at.slice(0, 10)) }),
  ].filter((part) => part !== "");
  return {
    kind: "section",
    rule: "none",
    top: 1.2,
    bottom: 4,
    label: [{ kind: "space", height: 2.6 }, paragraph(print.say("toAuthority"), "note")],
    content: [
      { kind: "heading", level: 1, text: print.say("panelReport"), bookmark: true },
      paragraph(
        `${[postLine(selection, print), bodyLine(selection)].filter((part) => part !== "").join(". ")}.\n${when.join(", ")}.`,
        "subtitle",
      ),
    ],
  };
}

function proposal(selection: Selection, lines: readonly MeritLine[], print: Print): Block {
  const named = (kind: MeritLine["kind"]): readonly string[] =>
    lines.filter((line) => line.kind === kind).map((line) => codeAndName(selection, line.candidate));
  const recommended = named("recommended");
  const reserve = named("reserve");
  const not = lines
    .filter((line) => line.kind === "not-recommended")
    .map((line) => codeOf(selection, line.candidate));
  const runs = [
    ...(recommended.length === 0
      ? []
      : [bold(`${print.say("proposalRecommended", { names: print.list(recommended) })} `)]),
    ...(reserve.length === 0
      ? []
      : [{ text: `${print.say("proposalReserve", { names: print.list(reserve) })} ` }]),
    ...(not.length === 0 ? [] : [{ text: print.say("proposalNot", { names: print.list(not) }) }]),
  ];
  const text =
    selection.orderOfMerit === null
      ? [{ text: print.say("noProposal") }]
      : runs.length === 0
        ? [{ text: print.say("nobodyRecommended") }]
        : runs;
  return {
    kind: "section",
    rule: "heavy",
    top: 2.2,
    bottom: 3,
    label: [heading(print.say("panelsProposal"))],
    content: [paragraph(text, "statement")],
  };
}

function candidateSection(selection: Selection, line: MeritLine, print: Print): Block {
  const candidate = selection.candidates.find((each) => each.id === line.candidate);
  const name = selection.documents.names === "codes" ? "" : (candidate?.name ?? "");
  const total = agreedTotal(selection, line.candidate);
  const summary = selection.deliberations[line.candidate]?.summary ?? "";
  return {
    kind: "section",
    rule: "hair",
    top: 2,
    bottom: 2.6,
    // A long summary may part over two pages; keeping it whole would leave half a page empty.
    together: countWords(summary) <= SUMMARY_WORDS,
    label: [
      {
        kind: "heading",
        level: 3,
        text:
          name === ""
            ? [bold(candidate?.code ?? "")]
            : [bold(`${candidate?.code ?? ""}\n`), { text: name, weight: 400 }],
        style: "name",
        bookmark: true,
      },
      paragraph(
        line.kind === null
          ? print.say("noRecommendation")
          : print.say(`recommendation.${line.kind}`, { number: line.reserve ?? 0 }),
        "strong",
        { before: 0.8 },
      ),
      paragraph(
        print.say(total.scored < total.of ? "smallTotalPart" : "smallTotal", {
          total: totalText(total.total, print),
          scored: total.scored,
          of: total.of,
        }),
        "caption",
        { before: 0.6 },
      ),
    ],
    content: [
      paragraph(standingLine(selection, line.candidate, print), "strong"),
      paragraph(summary === "" ? print.say("noSummary") : summary, summary === "" ? "note" : "summary", {
        before: 0.6,
      }),
    ],
  };
}

function signed(selection: Selection, print: Print): Block {
  const states = orderSignatures(selection);
  return {
    kind: "section",
    rule: "heavy",
    top: 2.2,
    bottom: 3,
    together: true,
    label: [heading(print.say("signed")), paragraph(print.say("signedMeans"), "note")],
    content: [
      {
        kind: "signatures",
        room: signingRoom(states),
        people: states.map((state) => signatureCell(state, print)),
      },
    ],
  };
}

const authority = (print: Print): Block => ({
  kind: "section",
  rule: "hair",
  top: 2.2,
  bottom: 3,
  together: true,
  label: [heading(print.say("approvingAuthority"))],
  content: [
    {
      kind: "write-fields",
      fields: [
        { width: "rest", line: false, label: "", above: print.say("approvedOrNot") },
        { width: 60, line: true, label: print.say("nameAndSignature") },
        { width: 24, line: true, label: print.say("date") },
      ],
    },
  ],
});
