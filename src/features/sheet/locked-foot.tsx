import { useState } from "react";
import type { LockedSheet, SheetApproval } from "#core/model/sheet.ts";
import { sheetCode } from "#core/sheet/lock-sheet.ts";
import { Approvers } from "#features/sheet/lock-form.tsx";
import { NewVersionDialog, VERSION_REASON } from "#features/sheet/new-version-dialog.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useApp, useDraft } from "#usecases/world-context.ts";
import { dayOfStamp, listOf, shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The sheet in force, and the way to change it all the same. */
export function LockedFoot({ locked }: { readonly locked: LockedSheet }) {
  const [asks, setAsks] = useState(false);
  const reader = useApp((state) => state.keeping === "reader");
  return (
    <>
      <div className="ap" role="status">
        <Status icon="lock" tone="ok">
          {t("sheet.locked", { version: locked.version, day: shortDay(dayOfStamp(locked.lockedAt)) })}
        </Status>
      </div>
      <div className="ap apw">
        <Approvers approval={locked.approval} />
        <span className="t12 q3">
          {t("sheet.code")} <span className="mono">{sheetCode(locked.sheet)}</span>
        </span>
      </div>
      <ApprovedBy approval={locked.approval} />
      {reader ? null : (
        <Button wide onPress={() => setAsks(true)}>
          {t("sheet.change")}
        </Button>
      )}
      <p className="t12 q3 rs">
        {locked.reason === "" ? t("sheet.lockedHint") : t("sheet.versionReason", { reason: locked.reason })}
      </p>
      {asks ? <NewVersionDialog onClose={() => setAsks(false)} /> : null}
    </>
  );
}

/** In full who approved it and when: initials alone are no record. */
function ApprovedBy({ approval }: { readonly approval: SheetApproval }) {
  const { selection } = useSheetDesk();
  const names = approval.by.map((id) => selection.people.find((each) => each.id === id)?.name ?? "");
  const text = t("sheet.approvedBy", { day: shortDay(approval.day), names: listOf(names) });
  return <p className="t12 q2 ab">{text}</p>;
}

/** Says that a later version is being worked on, and why. */
export function VersionLine() {
  const { locked } = useSheetDesk();
  const reason = useDraft<string>(VERSION_REASON) ?? "";
  const [asks, setAsks] = useState(false);
  return (
    <div className="ap ver">
      <p className="t12 q2 rs">{t("sheet.versionInWork", { version: (locked?.version ?? 0) + 1, reason })}</p>
      <Button look="linklike" className="t12" onPress={() => setAsks(true)}>
        {t("sheet.versionEdit")}
      </Button>
      {asks ? <NewVersionDialog onClose={() => setAsks(false)} /> : null}
    </div>
  );
}
