import type { Criterion } from "#core/model/sheet.ts";
import { AnchorsSection } from "#features/sheet/anchors-section.tsx";
import { CriterionHead } from "#features/sheet/criterion-head.tsx";
import { Column } from "#features/sheet/column.tsx";
import { NeighboursSection } from "#features/sheet/neighbours-section.tsx";
import { PostDifferences } from "#features/sheet/post-differences.tsx";
import { servedBy } from "#features/sheet/names.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { TextsSection } from "#features/sheet/texts-section.tsx";
import { addQuestion } from "#core/sheet/change-sheet.ts";
import { Button } from "#ui/parts/button.tsx";
import { Note } from "#ui/parts/status.tsx";
import { t } from "#words/t.ts";

/** One criterion: what each score means, its level among its neighbours, definition and indicators. */
export function CriterionView({ criterion }: { readonly criterion: Criterion }) {
  return (
    <Column label={t("sheet.criterion")}>
      <CriterionHead criterion={criterion} />
      <PostDifferences criterion={criterion} />
      <NoQuestion criterion={criterion} />
      <AnchorsSection criterion={criterion} />
      <NeighboursSection criterion={criterion} />
      <TextsSection criterion={criterion} />
    </Column>
  );
}

/** A criterion that no question serves cannot be scored: the way out stands beside the sentence. */
function NoQuestion({ criterion }: { readonly criterion: Criterion }) {
  const { sheet, selection, readOnly, edit, go } = useSheetDesk();
  if (readOnly || servedBy(sheet, criterion.id).length > 0) return null;
  const spent = selection.sheets.flatMap((each) => each.sheet.questions.map((question) => question.id));
  const write = (): void => {
    const added = addQuestion(sheet, [criterion.id], spent);
    edit(null, () => added.sheet);
    go({ at: "question", id: added.id }, `text ${added.id}`);
  };
  return (
    <div className="in" data-place={`no-question ${criterion.id}`}>
      <Note icon="warn" tone="warn">
        <b className="m">{t("sheet.unserved")}</b> {t("sheet.unservedHint")}{" "}
        <Button look="linklike" onPress={write}>
          {t("sheet.writeQuestion")}
        </Button>
      </Note>
    </div>
  );
}
