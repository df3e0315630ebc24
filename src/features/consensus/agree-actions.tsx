import { criterionOf, scoredSheet } from "#core/consensus/look-up.ts";
import type { Spread } from "#core/consensus/spread.ts";
import type { Agreement } from "#features/consensus/use-agreement.ts";
import type { Walk } from "#features/consensus/use-walk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { Menu, type MenuEntry } from "#ui/parts/menu.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** The ways out of a criterion: agree, dissent, another lawful outcome, later. */
export function AgreeActions(props: {
  readonly walk: Walk;
  readonly agreement: Agreement;
  readonly spread: Spread;
  readonly hasDissent: boolean;
  readonly onAgree: () => void;
  readonly onOther: (outcome: "by-rule" | "unresolved") => void;
  readonly onDissent: () => void;
  readonly onLater: () => void;
}) {
  const selection = useSelection();
  const rule = scoredSheet(selection)?.rules.withoutAgreement ?? "unresolved";
  const nobody = props.spread.n === 0;
  const { next } = props.walk;
  const nextName = next === null ? null : (criterionOf(selection, next)?.name ?? "");
  const label = agreeLabel(nextName, props.agreement, nobody);
  const entries: readonly MenuEntry[] = [
    ...(rule === "unresolved" || nobody
      ? []
      : [{ id: "by-rule", text: t(`consensus.agree.byRule.${rule}`) }]),
    { id: "unresolved", text: t("consensus.agree.unresolved") },
  ];
  return (
    <div className="act">
      <Button
        look="primary"
        className="go"
        waits={!nobody && props.agreement.points === null && !goesOnly(props.agreement)}
        onPress={props.onAgree}
      >
        <span className="cut" title={label}>
          {label}
        </span>
        <Kbd>Ctrl ↵</Kbd>
      </Button>
      <Button onPress={props.onDissent}>
        {t(props.hasDissent ? "consensus.dissent.another" : "consensus.dissent.record")}
      </Button>
      <Menu
        label={t("consensus.agree.other")}
        entries={entries}
        onChoose={(id) => props.onOther(id === "by-rule" ? "by-rule" : "unresolved")}
      >
        {t("consensus.agree.other")}
        <Icon name="down" />
      </Menu>
      <Button look="quiet" onPress={props.onLater}>
        {t("consensus.walk.later")}
      </Button>
    </div>
  );
}

/** Whether nothing is left to record here: it was decided and nothing was changed since. */
const goesOnly = ({ decided, isChanged }: Agreement): boolean => decided !== null && !isChanged;

function agreeLabel(name: string | null, agreement: Agreement, nobody: boolean): string {
  const { points } = agreement;
  if (goesOnly(agreement))
    return name === null ? t("consensus.agree.goLast") : t("consensus.agree.go", { name });
  if (nobody)
    return name === null ? t("consensus.agree.unresolvedLast") : t("consensus.agree.unresolvedGo", { name });
  if (points === null)
    return name === null ? t("consensus.agree.agreeWaitsLast") : t("consensus.agree.agreeWaits", { name });
  const shown = showPoints(points);
  return name === null
    ? t("consensus.agree.agreeLast", { points: shown })
    : t("consensus.agree.agreeGo", { points: shown, name });
}
