import { useState } from "react";
import type { SheetApproval } from "#core/model/sheet.ts";
import { lockSheet } from "#core/sheet/lock-sheet.ts";
import { VERSION_REASON } from "#features/sheet/new-version-dialog.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { draftKey } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { shortDay } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** Approved: the sheet may be locked. */
export function LockForm({ approval }: { readonly approval: SheetApproval }) {
  const world = useWorld();
  const { sheet, selection, locked, forget } = useSheetDesk();
  const reason = useDraft<string>(VERSION_REASON) ?? "";
  const [refusal, setRefusal] = useState<string | null>(null);
  const lock = (): void => {
    const step = lockSheet(selection, sheet, reason);
    const settled = new Map([draftKey.sheet, VERSION_REASON].map((key) => [key, null]));
    const written = recordStep(world, step, "desk", settled);
    setRefusal(written.ok ? null : tCode("sheet.refusal", written.error.code));
    if (written.ok) forget();
  };
  const version = (locked?.version ?? 0) + 1;
  return (
    <>
      <div className="ap">
        <Status icon="check" tone="ok">
          {t("sheet.approved", { day: shortDay(approval.day) })}
        </Status>
      </div>
      <div className="ap apw">
        <Approvers approval={approval} />
        <span className="t12 q3">{t("sheet.changeWithdraws")}</span>
      </div>
      <Button look="primary" wide onPress={lock}>
        {version === 1 ? t("sheet.lock") : t("sheet.lockVersion", { version })}
      </Button>
      <p
        className={refusal === null ? "t12 q3" : "t12 err-line"}
        role={refusal === null ? undefined : "alert"}
      >
        {refusal ?? t("sheet.lockHint")}
      </p>
    </>
  );
}

/** Those who approved, by initials. */
export function Approvers({ approval }: { readonly approval: SheetApproval }) {
  const { selection } = useSheetDesk();
  return (
    <span className="is">
      {approval.by.map((id) => {
        const person = selection.people.find((each) => each.id === id);
        return (
          <span key={id} className="ini" title={person?.name}>
            <span aria-hidden="true">{person?.initials}</span>
            <span className="vh">{person?.name}</span>
          </span>
        );
      })}
    </span>
  );
}
