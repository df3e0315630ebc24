import { Fragment } from "react";
import { moveCriterion } from "#core/sheet/change-sheet.ts";
import { AddCriterion } from "#features/sheet/add-criterion.tsx";
import { CriterionRow } from "#features/sheet/criterion-row.tsx";
import { Foot } from "#features/sheet/foot.tsx";
import { capitalCount, groupOf } from "#features/sheet/names.ts";
import { SheetFiles } from "#features/sheet/sheet-files.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { useDragOrder } from "#features/sheet/use-drag-order.ts";
import { Button } from "#ui/parts/button.tsx";
import { t } from "#words/t.ts";

/** The criteria in their order, and below them what it takes to lock the sheet. */
export function CriteriaColumn() {
  const { sheet, selection, readOnly, edit } = useSheetDesk();
  const { criteria } = sheet;
  const row = useDragOrder(!readOnly, (from, by) => {
    const id = criteria[from]?.id;
    if (id !== undefined) edit(null, (before) => moveCriterion(before, id, by));
  });
  const total = criteria.reduce((sum, each) => sum + each.weight, 0);
  return (
    <section className="a" aria-label={t("sheet.criteria")} data-column>
      <div className="hd3">
        <h2>{t("sheet.criteria")}</h2>
        <span>{t("sheet.question")}</span>
        <span>{t("sheet.weight")}</span>
      </div>
      <div className="cr-list">
        <ol className="kl scroll">
          {criteria.map((criterion, index) => {
            const group = groupOf(selection, criterion);
            const before = criteria[index - 1];
            const begins =
              before === undefined ? group !== "competency" : groupOf(selection, before) !== group;
            return (
              <Fragment key={criterion.id}>
                {begins ? <li className="gh">{t(`sheet.group.${group}`)}</li> : null}
                <CriterionRow criterion={criterion} number={index + 1} drag={row(index)} />
              </Fragment>
            );
          })}
        </ol>
        <div className="tot">
          <span>
            {t("sheet.criteriaCount", { count: criteria.length, word: capitalCount(criteria.length) })}
          </span>
          <span />
          <span>
            <span className="vh">{t("sheet.weightTotal")} </span>
            {total}
          </span>
        </div>
        {readOnly ? null : <AddCriterion />}
        <Said />
      </div>
      <SheetFiles />
      <Foot />
    </section>
  );
}

/** What was just taken away, and the way back. */
function Said() {
  const { said, undo } = useSheetDesk();
  return (
    <p className="said t13 q2" role="status">
      {said === null ? null : (
        <>
          {said}{" "}
          <Button look="linklike" onPress={undo}>
            {t("sheet.undo")}
          </Button>
        </>
      )}
    </p>
  );
}
