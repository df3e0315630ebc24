import type { Selection } from "#core/model/selection.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { typists, witnessRefusal } from "#core/scores/paper-witnesses.ts";
import type { Pair } from "#features/paper/address.ts";
import type { Witness } from "#features/paper/witness-choice.tsx";
import { t } from "#words/t.ts";

/** Who may read a member's sheet back when this person types: the member first, then those who do not score. */
export function confirmersFor(
  selection: Selection,
  pair: Pair,
  typedBy: string,
  late: boolean,
): readonly Witness[] {
  const panel = panelOf(selection);
  const own = panel.filter((person) => person.id === pair.member);
  const others = panel.filter((person) => person.id !== pair.member);
  return [...own, ...typists(selection), ...(late ? others : [])]
    .filter(
      (person) =>
        witnessRefusal(selection, pair, { typedBy, confirmedBy: person.name }, late)?.code !== "same-person",
    )
    .map((person) => ({
      person,
      aside: person.id === pair.member ? t("paper.read.own") : t(`shell.role.${person.role}`),
    }));
}
