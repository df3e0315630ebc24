import { addQuestion } from "#core/sheet/change-sheet.ts";
import { PrintedTab } from "#features/sheet/printed-tab.tsx";
import { QuestionsTab } from "#features/sheet/questions-tab.tsx";
import { RulesTab } from "#features/sheet/rules-tab.tsx";
import { useSheetDesk, type Tab } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { t } from "#words/t.ts";

/** The questions in their order, the booklet as it will be printed, or the rules of the interview. */
export function SideColumn() {
  const { sheet, selection, tab, readOnly, showTab, edit, go } = useSheetDesk();
  const options: readonly { value: Tab; text: string }[] = [
    { value: "questions", text: t("sheet.tab.questions") },
    { value: "printed", text: t("sheet.tab.printed") },
    { value: "rules", text: t("sheet.tab.rules") },
  ];
  const add = (): void => {
    const spent = selection.sheets.flatMap((each) => each.sheet.questions.map((question) => question.id));
    const added = addQuestion(sheet, [], spent);
    edit(null, () => added.sheet);
    go({ at: "question", id: added.id }, `text ${added.id}`);
  };
  return (
    <aside className="pv" aria-label={t(`sheet.tab.${tab}`)} data-column data-place="side" tabIndex={-1}>
      <div className="tp">
        <Seg label={t("sheet.shows")} value={tab} options={options} onChange={showTab} />
        <span className="sp" />
        {readOnly || tab !== "questions" ? null : (
          <Button onPress={add}>
            <Icon name="plus" />
            {t("sheet.addQuestion")}
          </Button>
        )}
      </div>
      {tab === "questions" ? <QuestionsTab /> : null}
      {tab === "printed" ? <PrintedTab /> : null}
      {tab === "rules" ? <RulesTab /> : null}
    </aside>
  );
}
