import type { ReactNode } from "react";
import { saidText } from "#features/print/title-row.tsx";
import type { PrintDesk } from "#features/print/use-print-day.ts";
import { settingsProblem } from "#ui/domain/settings-problem.ts";
import { TextField } from "#ui/parts/field.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { useDocumentSettings } from "#usecases/document-settings.ts";
import { useOutcome } from "#usecases/use-writing.ts";
import { t } from "#words/t.ts";

/** Which form, in which piles, on which paper, with which line at the foot. */
export function Options({ desk }: { readonly desk: PrintDesk }) {
  const { choices, change } = desk;
  const settings = useDocumentSettings();
  return (
    <div className="op">
      <Choice label={t("printDay.form")}>
        <Seg
          label={t("printDay.form")}
          value={choices.form}
          options={(["booklet", "short-form"] as const).map((value) => ({
            value,
            text: t(`printDay.formOption.${value}`),
          }))}
          onChange={(form) => change({ form })}
        />
      </Choice>
      <Choice label={t("printDay.piles")}>
        <Seg
          label={t("printDay.piles")}
          value={choices.piles}
          options={(["person", "candidate"] as const).map((value) => ({
            value,
            text: t(`printDay.pilesOption.${value}`),
          }))}
          onChange={(piles) => change({ piles })}
        />
      </Choice>
      <Choice label={t("printDay.paper")}>
        <Seg
          label={t("printDay.paper")}
          value={choices.format}
          options={(["A4", "Letter"] as const).map((value) => ({
            value,
            text: t(`printDay.paperOption.${value}`),
          }))}
          onChange={(format) => change({ format })}
        />
        <Seg
          label={t("printDay.sides")}
          value={choices.sides}
          options={(["both", "one"] as const).map((value) => ({
            value,
            text: t(`printDay.sidesOption.${value}`),
          }))}
          onChange={(sides) => change({ sides })}
        />
      </Choice>
      <TextField
        className="ro1"
        label={t("printDay.marking")}
        value={settings.marking}
        placeholder={t("printDay.markingEmpty")}
        error={settingsProblem(settings.problem)}
        onType={settings.typeMarking}
        onDone={settings.setMarking}
      />
      <Foot desk={desk} />
    </div>
  );
}

const Choice = (props: { readonly label: string; readonly children: ReactNode }) => (
  <div className="ro1">
    <span className="m">{props.label}</span>
    <span className="segs">{props.children}</span>
  </div>
);

/** How it is printed; after a failure what to do, in the same place. */
function Foot({ desk }: { readonly desk: PrintDesk }) {
  const outcome = useOutcome(desk.writing);
  if (outcome?.came.is === "failed") {
    return (
      <p className="hint err-line" id="print-said" role="alert">
        {saidText(outcome)}
      </p>
    );
  }
  return (
    <p className="hint" id="print-said">
      {desk.sheets === 0 ? t("printDay.nothingTicked") : t("printDay.hint")}
    </p>
  );
}
