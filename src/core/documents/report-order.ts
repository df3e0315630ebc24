import type { Block } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import { orderDemands, type OrderDemand } from "#core/comparison/demands.ts";
import { startOrder, type MeritLine } from "#core/comparison/order-draft.ts";
import { equalWeightsSameOrder } from "#core/comparison/order.ts";
import { comparisonState } from "#core/comparison/state.ts";
import type { Print } from "#core/documents/print.ts";
import { bold, codeOf, heading, paragraph, sheetOf } from "#core/documents/parts.ts";
import { standingLine } from "#core/documents/standing.ts";

/** The order of merit with every reason that was demanded, word for word; first what the figures themselves say. */
export function orderSection(selection: Selection, lines: readonly MeritLine[], print: Print): Block {
  const paragraphs = [
    ...demandParagraphs(selection, print),
    ...lines.filter((line) => line.kind !== null && line.kind !== "not-recommended").map((line) => listedParagraph(selection, line, print)),
    ...weightParagraphs(selection, print),
    ...validity(selection, print),
  ];
  return {
    kind: "section",
    rule: "hair",
    top: 2.2,
    bottom: 3,
    label: [heading(print.say("orderAndReasons"))],
    content: paragraphs.length === 0 ? [paragraph(print.say("noProposal"))] : paragraphs.map((runs, index) => paragraph(runs, "body", index === 0 ? {} : { before: 1.4 })),
  };
}

type Runs = readonly { readonly text: string; readonly weight?: 600 }[];

const runs = (lead: string, text: string): Runs => [{ ...bold(`${lead} `), weight: 600 }, { text }];

function demandParagraphs(selection: Selection, print: Print): readonly Runs[] {
  if (selection.orderOfMerit === null || comparisonState(selection).state === "closed") return [];
  return orderDemands(selection, startOrder(selection))
    .filter((demand) => demand.answerIn !== "sheet" && demand.words !== "")
    .map((demand) => demandRuns(selection, demand, print));
}

/** What the figures say of these candidates, then the panel's reason word for word. */
function demandRuns(selection: Selection, demand: OrderDemand, print: Print): Runs {
  const codes = demand.candidates.map((id) => codeOf(selection, id)).join(", ");
  const said = [...new Set(demand.causes.map((cause) => print.say(`demand.${cause.code}`)))];
  return runs(`${codes}.`, [...said, print.say("panelsReason", { reason: demand.words })].join(" "));
}

const listedParagraph = (selection: Selection, line: MeritLine, print: Print): Runs =>
  runs(`${codeOf(selection, line.candidate)}.`, `${standingLine(selection, line.candidate, print)}.`);

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
