import { panelOf } from "#core/people/who-scores.ts";
import type { InterviewRules } from "#core/model/sheet.ts";
import { Choice } from "#features/sheet/choice.tsx";
import { FlagRuleSection } from "#features/sheet/flag-rule.tsx";
import { ScaleSection } from "#features/sheet/scale-section.tsx";
import { SecondLanguageSection } from "#features/sheet/second-language-section.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { WeightsSection } from "#features/sheet/weights-section.tsx";
import { Stepper } from "#ui/parts/stepper.tsx";
import { t, tCode } from "#words/t.ts";

const UNSEAL = ["after-the-last-interview", "each-day", "each-candidate"] as const;
const TOTAL = ["agreed-scores", "average-of-first-scores"] as const;
const WITHOUT = ["median", "mean", "unresolved"] as const;
const LATE = ["score-what-they-heard", "score-nothing"] as const;

/** All that is fixed before the first interview, in one place. */
export function RulesTab() {
  const { sheet, readOnly, edit } = useSheetDesk();
  const { rules } = sheet;
  const set = (change: Partial<InterviewRules>): void =>
    edit(null, (before) => ({ ...before, rules: { ...before.rules, ...change } }));
  const texts = <T extends string>(folder: string, values: readonly T[]) =>
    values.map((value) => ({ value, text: tCode(`sheet.${folder}`, value) }));
  return (
    <section className="rl scroll" aria-label={t("sheet.tab.rules")} tabIndex={readOnly ? 0 : -1}>
      <p className="hint">{t("sheet.rulesHint")}</p>
      <SecondLanguageSection />
      <ScaleSection />
      <WeightsSection />
      <Choice
        label={t("sheet.unsealRule")}
        value={rules.unseal}
        options={texts("unseal", UNSEAL)}
        onChange={(unseal) => set({ unseal })}
        readOnly={readOnly}
      />
      <Choice
        label={t("sheet.totalRule")}
        value={rules.total}
        options={texts("total", TOTAL)}
        onChange={(total) => set({ total })}
        readOnly={readOnly}
      />
      <Choice
        label={t("sheet.withoutRule")}
        value={rules.withoutAgreement}
        options={texts("without", WITHOUT)}
        onChange={(withoutAgreement) => set({ withoutAgreement })}
        readOnly={readOnly}
      />
      <FlagRuleSection set={set} />
      <Quorum set={set} />
      <Choice
        label={t("sheet.lateRule")}
        value={rules.latecomers}
        options={texts("late", LATE)}
        onChange={(latecomers) => set({ latecomers })}
        readOnly={readOnly}
      />
    </section>
  );
}

function Quorum({ set }: { readonly set: (change: Partial<InterviewRules>) => void }) {
  const { sheet, selection, readOnly } = useSheetDesk();
  const { quorum } = sheet.rules;
  const count = panelOf(selection).length;
  return (
    <div className="rule">
      <h3>{t("sheet.quorumRule")}</h3>
      <div className="row">
        {readOnly ? (
          <b className="m">{quorum}</b>
        ) : (
          <Stepper
            label={t("sheet.quorumRule")}
            less={t("sheet.fewer")}
            more={t("sheet.more")}
            value={quorum}
            min={1}
            max={12}
            onChange={(value) => set({ quorum: value })}
          />
        )}
        <span className="q2">
          {t("sheet.quorumHint")} {count === 0 ? "" : t("sheet.panelHas", { count })}
        </span>
      </div>
    </div>
  );
}
