import { weightsEqual, weightsFinding } from "#core/sheet/check-sheet.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { TextArea } from "#ui/parts/field.tsx";
import { t } from "#words/t.ts";

/** Equal weights need no word; others need their reason in writing. */
export function WeightsSection() {
  const { sheet, readOnly, edit, pause } = useSheetDesk();
  const equal = weightsEqual(sheet);
  const problem = weightsFinding(sheet.weightReason);
  return (
    <div className="rule">
      <h3>{t("sheet.weights")}</h3>
      {equal ? <p className="q2">{t("sheet.weightsEqual")}</p> : null}
      {!equal && readOnly ? <p>{sheet.weightReason}</p> : null}
      {!equal && !readOnly ? (
        <div data-place="weight-reason">
          <TextArea
            label={t("sheet.weightsWhy")}
            value={sheet.weightReason}
            error={
              problem === null
                ? null
                : t(problem === "weights-reason-bare" ? "sheet.weightsWhyBare" : "sheet.weightsWhyMissing")
            }
            onType={(text) =>
              edit("weight-reason", (before) => ({ ...before, weightReason: enteringText(text) }))
            }
            onDone={pause}
          />
        </div>
      ) : null}
    </div>
  );
}
