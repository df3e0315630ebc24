import type { DemandCause, OrderDemand } from "#core/comparison/demands.ts";
import type { Group } from "#core/comparison/groups.ts";
import type { ComparedOrder } from "#core/comparison/order.ts";
import type { OutsideOwnTotals, ReversedPair } from "#core/comparison/reversals.ts";
import { compareExact } from "#core/shared/points.ts";
import type { Selection } from "#core/model/selection.ts";
import type { CandidateId } from "#core/model/ids.ts";
import { codeOf, codesOf } from "#features/comparison/names.ts";
import { countWord, listOf } from "#words/format.ts";
import { showExact } from "#words/points.ts";
import { t } from "#words/t.ts";

/** What a group stands for, in one sentence. */
export function groupSentence({ placed, groups, checks, pairs }: ComparedOrder, group: Group): string {
  const count = group.candidates.length;
  const noMinimum = placed.every((each) => each.meets.of === 0);
  const tier =
    noMinimum && group.tier === "meets"
      ? t("comparison.tier.noMinimum")
      : t(`comparison.tier.${group.tier}`, { count });
  const cut = group.tier === "meets" || group.tier === "undecided";
  const together = count > 1 && cut ? t("comparison.together", { tier, word: countWord(count) }) : tier;
  if (!group.behindInAllChecks) return together;
  const number = groups[groups.indexOf(group) - 1]?.number ?? group.number - 1;
  const before = pairs.find((pair) => pair.second === group.candidates[0]);
  return before !== undefined && before.none > 0
    ? t("comparison.behindCompared", { tier: together, number })
    : t("comparison.behindAll", { tier: together, number, count: checks.length });
}

/** Two candidates whom the panel and its members put in different orders. */
export function reversedSentence(selection: Selection, pair: ReversedPair): string {
  const names = { first: codeOf(selection, pair.first), second: codeOf(selection, pair.second) };
  const vote = (count: number, key: "forSecond" | "forFirst" | "level"): readonly string[] =>
    count === 0
      ? []
      : [t(`comparison.warn.${key}`, { ...names, count, word: countWord(count), of: countWord(pair.of) })];
  const votes = [
    ...vote(pair.forSecond, "forSecond"),
    ...vote(pair.forFirst, "forFirst"),
    ...vote(pair.level, "level"),
  ];
  return `${t("comparison.warn.reversed", names)} ${t("comparison.warn.votes", { votes: listOf(votes) })}`;
}

/** A total of the panel that no member's own total reaches. */
export function outsideSentence(selection: Selection, outside: OutsideOwnTotals): string {
  const one = compareExact(outside.lowest, outside.highest) === 0;
  return t(`comparison.warn.${outside.side}${one ? "One" : ""}`, {
    code: codeOf(selection, outside.candidate),
    total: showExact(outside.total),
    low: showExact(outside.lowest),
    high: showExact(outside.highest),
  });
}

/** The label of the field in which a demanded reason is written. */
export function demandTitle(
  selection: Selection,
  demand: OrderDemand,
  merit: readonly CandidateId[],
): string {
  const [cause] = demand.causes;
  if (demand.answerIn === "recommendation" && cause !== undefined) return candidateTitle(selection, cause);
  if (demand.candidates.length === 0) return t("comparison.reason.weights");
  const inOrder = demand.candidates.toSorted((a, b) => merit.indexOf(a) - merit.indexOf(b));
  return demand.candidates.length === 1
    ? t("comparison.reason.place", { code: codesOf(selection, inOrder) })
    : t("comparison.reason.order", { codes: codesOf(selection, inOrder) });
}

function candidateTitle(selection: Selection, cause: DemandCause): string {
  if (cause.code === "against-the-groups") {
    const before = codesOf(selection, cause.before);
    return t("comparison.reason.against-the-groups", { code: codeOf(selection, cause.candidate), before });
  }
  if (cause.code === "not-recommended" || cause.code === "below-minimum") {
    return t(`comparison.reason.${cause.code}`, { code: codeOf(selection, cause.candidate) });
  }
  return "";
}

/** Why a reason for an order is asked; empty where the label says it already. */
export function demandHint(selection: Selection, { answerIn, candidates, causes }: OrderDemand): string {
  if (answerIn !== "reasons" || candidates.length === 0) return "";
  const said = causes.map((cause) => causeText(selection, cause)).slice(0, 4);
  return t("comparison.reason.asked", { causes: listOf(said) });
}

function causeText(selection: Selection, cause: DemandCause): string {
  switch (cause.code) {
    case "tie":
      return t("comparison.reason.hint.tie", { codes: codesOf(selection, cause.candidates) });
    case "reversed":
      return t("comparison.reason.hint.reversed", {
        first: codeOf(selection, cause.first),
        second: codeOf(selection, cause.second),
      });
    case "outside-own-totals":
      return t("comparison.reason.hint.outside-own-totals", { code: codeOf(selection, cause.candidate) });
    case "not-separated":
      return t("comparison.reason.hint.not-separated");
    case "against-the-groups":
    case "not-recommended":
    case "below-minimum":
    case "weights-differ":
      return "";
  }
}
