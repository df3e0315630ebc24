import { panelOf } from "#core/people/who-scores.ts";
import type { InterviewRules } from "#core/model/sheet.ts";
import { Choice } from "#features/sheet/choice.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Stepper } from "#ui/parts/stepper.tsx";
import { t } from "#words/t.ts";

/** From this size a panel is offered the distance from the median (rule 6). */
const LARGE_PANEL = 7;

/** When a criterion is flagged for discussion. */
export function FlagRuleSection({ set }: { readonly set: (change: Partial<InterviewRules>) => void }) {
  const { sheet, selection, readOnly } = useSheetDesk();
  const { flag } = sheet.rules;
  const points = flag.distance / 100;
  const offersMedian = panelOf(selection).length >= LARGE_PANEL || flag.measure === "from-the-median";
  const measures = offersMedian ? (["range", "from-the-median"] as const) : (["range"] as const);
  return (
    <div className="flag">
      <Choice
        label={t("sheet.flagRule")}
        value={flag.measure}
        options={measures.map((value) => ({ value, text: t(`sheet.flag.${value}`, { count: points }) }))}
        onChange={(measure) => set({ flag: { ...flag, measure } })}
        readOnly={readOnly}
      />
      <div className="row">
        {readOnly ? null : (
          <Stepper
            label={t("sheet.flagDistance")}
            less={t("sheet.fewer")}
            more={t("sheet.more")}
            value={points}
            min={1}
            max={sheet.scale.points.length - 1}
            onChange={(value) => set({ flag: { ...flag, distance: value * 100 } })}
          />
        )}
        <span className="q2">{t("sheet.flagAlways")}</span>
      </div>
    </div>
  );
}
