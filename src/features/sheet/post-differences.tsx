import type { Criterion } from "#core/model/sheet.ts";
import { compareWithPost, takeLevel } from "#core/sheet/compare-with-post.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Note } from "#ui/parts/status.tsx";
import { t } from "#words/t.ts";

/** The post was confirmed anew after the sheet was begun: what differs here, and the way to take it over. */
export function PostDifferences({ criterion }: { readonly criterion: Criterion }) {
  const { sheet, frameworks, selection, readOnly, edit } = useSheetDesk();
  const { post } = selection;
  const difference =
    post === null
      ? undefined
      : compareWithPost(sheet, post).find((each) => "criterion" in each && each.criterion === criterion.id);
  if (post === null || readOnly || difference === undefined || difference.code === "not-on-sheet")
    return null;
  const { id } = criterion;
  return (
    <div className="in">
      <Note icon="warn" tone="warn">
        {difference.code === "not-in-post" ? (
          t("sheet.notInPost")
        ) : (
          <>
            {difference.level === null
              ? t("sheet.levelGone")
              : t("sheet.levelDiffers", { level: difference.level })}{" "}
            <Button
              look="linklike"
              onPress={() => edit(null, (before) => takeLevel(before, post, id, frameworks))}
            >
              {t("sheet.takeLevel")}
            </Button>
          </>
        )}
      </Note>
    </div>
  );
}
