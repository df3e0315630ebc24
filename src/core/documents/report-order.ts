import type { Block } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import { orderDemands, type OrderDemand } from "#core/comparison/demands.ts";
import { startOrder, type MeritLine } from "#core/comparison/order-draft.ts";
import { equalWeightsSameOrder } from "#core/comparison/order.ts";
import { comparisonState } from "#core/comparison/state.ts";
import type { Print } from "#core/documents/print.ts";
import { bold, codeOf, heading, paragraph, sheetOf } from "#core/documents/parts.ts";
import { standingLine } from "#core/documents/standing.ts";

/** Every reason of the order of merit, word for word, each after what the figures themselves say; once and here. */
export function orderSection(selection: Selection, lines: readonly MeritLine[], print: Print): Block {
  const paragraphs = selection.orderOfMerit === null ? [] : reasonParagraphs(selection, lines, print);
  const none = print.say(selection.orderOfMerit === null ? "noProposal" : "noReasonNeeded");
  return {
    kind: "section",
    rule: "hair",
    top: 2.2,
    bottom: 3,
    label: [heading(print.say("orderAndReasons"))],
    content: (paragraphs.length === 0 ? [[{ text: none }]] : paragraphs).map((runs, index) =>
      paragraph(runs, "body", index === 0 ? {} : { before: 1.4 }),
    ),
  };
}

type Runs = readonly { readonly text: string; readonly weight?: 600 }[];

const runs = (lead: string, text: string): Runs => [{ ...bold(`${lead} `), weight: 600 }, { text }];

function reasonParagraphs(selection: Selection, lines: readonly MeritLine[], print: Print): readonly Runs[] {
  const demands =
    comparisonState(selection).state === "closed"
      ? []
      : orderDemands(selection, startOrder(selection)).filter(
          (demand) => demand.answerIn !== "sheet" && demand.words !== "",
        );
  return [
    ...demands
      .filter((demand) => demand.answerIn === "reasons")
      .map((demand) => groupRuns(selection, demand, print)),
    ...lines.flatMap((line) => candidateRuns(selection, line, demands, print)),
    ...weightParagraphs(selection, print),
    ...validity(selection, print),
  ];
}

const saidOf = (demand: OrderDemand | undefined, print: Print): readonly string[] => [
  ...new Set((demand?.causes ?? []).map((cause) => print.say(`demand.${cause.code}`))),
];

/** What the figures say of these candidates, then the panel's reason. */
function groupRuns(selection: Selection, demand: OrderDemand, print: Print): Runs {
  const codes = demand.candidates.map((id) => codeOf(selection, id)).join(", ");
  const text = [...saidOf(demand, print), print.say("panelsReason", { reason: demand.words })].join(" ");
  return codes === "" ? [{ text }] : runs(`${codes}.`, text);
}

/** A candidate's own reason, whether it was demanded or given freely. */
function candidateRuns(
  selection: Selection,
  line: MeritLine,
  demands: readonly OrderDemand[],
  print: Print,
): readonly Runs[] {
  if (line.reason === "") return [];
  const demand = demands.find(
    (each) => each.answerIn === "recommendation" && each.candidates[0] === line.candidate,
  );
  const standing = `${standingLine(selection, line.candidate, print)}.`;
  const text = [standing, ...saidOf(demand, print), print.say("panelsReason", { reason: line.reason })].join(
    " ",
  );
  return [runs(`${codeOf(selection, line.candidate)}.`, text)];
}

function weightParagraphs(selection: Selection, print: Print): readonly Runs[] {
  const same = equalWeightsSameOrder(selection);
  const reason = sheetOf(selection).weightReason;
  const lines: Runs[] = [];
  if (reason !== "") lines.push(runs(print.say("weights"), reason));
  if (same !== null) lines.push([{ text: print.say(same ? "equalWeightsSame" : "equalWeightsOther") }]);
  return lines;
}

function validity(selection: Selection, print: Print): readonly Runs[] {
  const until = selection.orderOfMerit?.reserveUntil ?? null;
  return until === null ? [] : [[{ text: print.say("reserveUntil", { day: print.day(until) }) }]];
}
