import { entryOf, usesForPost, type BankEntry } from "#core/framework/question-bank.ts";
import type { Use } from "#core/model/question-bank.ts";
import { useSheetDesk, type SheetDesk } from "#features/sheet/sheet-desk.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { briefDay } from "#words/format.ts";
import { t } from "#words/t.ts";

type Where = Pick<SheetDesk, "bank" | "selection">;

/** Earlier selections for the same post that put a question in these words. */
export function usesOf({ bank, selection }: Where, text: string): readonly Use[] {
  const entry = text.trim() === "" ? null : entryOf(bank, text);
  return entry === null ? [] : ofPost(entry, selection);
}

function ofPost(entry: BankEntry, { id, post }: SheetDesk["selection"]): readonly Use[] {
  const { title, reference } = post?.fields ?? {};
  return usesForPost(entry, { title: title?.value ?? "", reference: reference?.value ?? "" }, id);
}

const said = ({ title, day }: Use) => ({
  title: title === "" ? t("sheet.untitledPost") : title,
  day: briefDay(day),
});

/** Says that a question was put before to candidates for this very post. */
export function UsedForPost({ text }: { readonly text: string }) {
  const [newest] = usesOf(useSheetDesk(), text);
  if (newest === undefined) return null;
  return (
    <p className="st warn used">
      <Icon name="warn" />
      <span>
        {t("sheet.usedForPost", said(newest))}. {t("sheet.usedForPostHint")}
      </span>
    </p>
  );
}

/** Where a question of the bank was used: for this post before all. */
export function UsedMark({ entry }: { readonly entry: BankEntry }) {
  const { selection } = useSheetDesk();
  const [same] = ofPost(entry, selection);
  if (same !== undefined) {
    return (
      <span className="st warn">
        <Icon name="warn" />
        <span>{t("sheet.usedForPost", said(same))}</span>
      </span>
    );
  }
  const other = entry.uses.find((use) => use.selection !== selection.id);
  return other === undefined ? null : <span>{t("sheet.usedIn", said(other))}</span>;
}
