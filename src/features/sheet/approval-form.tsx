import { useState } from "react";
import type { Person } from "#core/model/people.ts";
import { approveSheet } from "#core/sheet/lock-sheet.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { Status } from "#ui/parts/status.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { shortDay } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** Who of the panel has approved, while it is being noted. */
interface Noting {
  readonly by: readonly string[];
  readonly day: string;
}

const NOTING = draftKey.text("sheet-approval");

/** The panel's approval: who, by initials, and on which day. */
export function ApprovalForm({ panel }: { readonly panel: readonly Person[] }) {
  const world = useWorld();
  const { sheet, selection, locked } = useSheetDesk();
  const noting = useDraft<Noting>(NOTING) ?? { by: [], day: world.clock.today() };
  const [refusal, setRefusal] = useState<string | null>(null);
  const by = panel.filter((person) => noting.by.includes(person.id)).map((person) => person.id);
  const note = (change: Partial<Noting>): void => keepDraft(world, NOTING, { ...noting, ...change });
  const record = (): void => {
    const step = approveSheet(sheet, by, noting.day);
    const written = recordStep(world, step, "desk", new Map([[NOTING, null]]));
    setRefusal(written.ok ? null : tCode("sheet.refusal", written.error.code));
  };
  const { approval } = selection;
  const withdrawn =
    approval === null || approval.sheetHash === locked?.approval.sheetHash ? null : approval.day;
  const waits = by.length === 0 ? t("sheet.chooseWho") : noting.day === "" ? t("sheet.chooseDay") : null;
  return (
    <>
      <div className="ap">
        <Status icon="ring">{t("sheet.approvedOn")}</Status>
        <TextField
          className="ap-day"
          label={t("sheet.approvalDay")}
          labelHidden
          type="date"
          value={noting.day}
          onType={(day) => note({ day })}
        />
      </div>
      <div className="ap apw">
        <Initials panel={panel} by={by} onChange={(chosen) => note({ by: chosen })} />
        <Button
          look="linklike"
          className="t12"
          onPress={() => note({ by: by.length === panel.length ? [] : panel.map((each) => each.id) })}
        >
          {t(by.length === panel.length ? "sheet.nobody" : "sheet.everybody")}
        </Button>
      </div>
      <Button look="primary" wide waits={waits !== null} describedBy="sheet-waits" onPress={record}>
        {t("sheet.recordApproval")}
      </Button>
      <p
        className={refusal === null ? "t12 q3" : "t12 err-line"}
        id="sheet-waits"
        role={refusal === null ? undefined : "alert"}
      >
        {refusal ??
          waits ??
          (withdrawn === null ? t("sheet.thenLock") : t("sheet.withdrawn", { day: shortDay(withdrawn) }))}
      </p>
    </>
  );
}

interface InitialsProps {
  readonly panel: readonly Person[];
  readonly by: readonly string[];
  readonly onChange: (by: readonly string[]) => void;
}

function Initials({ panel, by, onChange }: InitialsProps) {
  return (
    <span className="is" role="group" aria-label={t("sheet.whoApproved")}>
      {panel.map(({ id, name, initials }) => {
        const chosen = by.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={chosen ? "ini on" : "ini dashed"}
            aria-pressed={chosen}
            aria-label={t("sheet.point", { point: initials, title: name })}
            title={name}
            onClick={() => onChange(chosen ? by.filter((each) => each !== id) : [...by, id])}
          >
            {initials}
          </button>
        );
      })}
    </span>
  );
}
