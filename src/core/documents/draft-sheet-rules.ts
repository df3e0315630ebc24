import type { Block, Cell } from "#core/model/blocks.ts";
import type { FlagRule, Sheet } from "#core/model/sheet.ts";
import type { Print } from "#core/documents/print.ts";
import { heading, paragraph } from "#core/documents/parts.ts";

/** All that is fixed before the first interview, each rule in a sentence. */
export function sheetRules(sheet: Sheet, print: Print): Block {
  const { rules } = sheet;
  const lines: readonly (readonly [string, string])[] = [
    ["unseal", print.say(`unsealRule.${rules.unseal}`)],
    ["total", print.say(`totalRule.${rules.total}`)],
    ["without", print.say(`withoutRule.${rules.withoutAgreement}`)],
    ["flag", flagText(rules.flag, print)],
    ["quorum", print.say("quorumRule", { count: rules.quorum, number: print.number(rules.quorum) })],
    ["late", print.say(`lateRule.${rules.latecomers}`)],
  ];
  return {
    kind: "section",
    rule: "heavy",
    label: [heading(print.say("rules"))],
    content: [
      paragraph(print.say("rulesFixed")),
      {
        kind: "table",
        rules: "ruled",
        before: 1.4,
        summary: print.say("rules"),
        columns: [{ width: 42, padRight: 4 }, { width: "rest" }],
        header: null,
        rows: lines.map(([name, text]): readonly Cell[] => [
          { kind: "text", text: print.say(`ruleName.${name}`), style: "strong" },
          { kind: "text", text },
        ]),
      },
    ],
  };
}

const flagText = ({ measure, distance }: FlagRule, print: Print): string =>
  print.say(`flagRule.${measure}`, { count: distance / 100, points: print.points(distance) });
