import { useEffect, useMemo, useRef } from "react";
import { Link } from "wouter";
import { panelOf } from "#core/people/who-scores.ts";
import { checkSheet } from "#core/sheet/check-sheet.ts";
import { approvalFor } from "#core/sheet/lock-sheet.ts";
import { ApprovalForm } from "#features/sheet/approval-form.tsx";
import { Blocks } from "#features/sheet/findings.tsx";
import { LockForm } from "#features/sheet/lock-form.tsx";
import { LockedFoot, VersionLine } from "#features/sheet/locked-foot.tsx";
import { capitalCount } from "#features/sheet/names.ts";
import { SecondFindingLines } from "#features/sheet/second-findings.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { t } from "#words/t.ts";

type State = "reading" | "locked" | "blocked" | "no-panel" | "to-approve" | "approved";

/** From findings over the panel's approval to the lock: the one way a sheet takes, always in the same place. */
export function Foot() {
  const { sheet, selection, locked, readOnly } = useSheetDesk();
  const blocks = useMemo(() => checkSheet(sheet).filter((each) => each.weight === "blocks"), [sheet]);
  const approval = useMemo(() => approvalFor(selection, sheet), [selection, sheet]);
  const panel = panelOf(selection);
  const state: State = stateOf();
  function stateOf(): State {
    if (readOnly) return locked === null ? "reading" : "locked";
    if (blocks.length > 0) return "blocked";
    if (approval !== null) return "approved";
    return panel.length === 0 ? "no-panel" : "to-approve";
  }
  const foot = useFocusKept(state);
  return (
    <div className="ft" ref={foot}>
      {locked === null || readOnly ? null : <VersionLine />}
      {readOnly ? null : <SecondFindingLines />}
      {state === "locked" && locked !== null ? <LockedFoot locked={locked} /> : null}
      {state === "blocked" ? <Blocked count={blocks.length} /> : null}
      {state === "no-panel" ? <NoPanel /> : null}
      {state === "to-approve" ? <ApprovalForm panel={panel} /> : null}
      {state === "approved" && approval !== null ? <LockForm approval={approval} /> : null}
    </div>
  );
}

/** The button pressed goes away with its state; the next one takes the focus over. */
function useFocusKept(state: State) {
  const foot = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement !== document.body) return;
    const buttons = foot.current?.querySelectorAll<HTMLElement>("button, a[href]") ?? [];
    [...buttons].at(-1)?.focus();
  }, [state]);
  return foot;
}

function Blocked({ count }: { readonly count: number }) {
  return (
    <>
      <Status icon="warn" tone="warn">
        {t("sheet.toSettle", { count, word: capitalCount(count) })}
      </Status>
      <Blocks />
      <Button look="primary" wide waits describedBy="sheet-waits">
        {t("sheet.recordApproval")}
      </Button>
      <p className="t12 q3" id="sheet-waits">
        {t("sheet.settleFirst")}
      </p>
    </>
  );
}

function NoPanel() {
  const { selection } = useSheetDesk();
  return (
    <>
      <Status icon="ring">{t("sheet.notApproved")}</Status>
      <p className="t13 q2 rs">{t("sheet.peopleFirst")}</p>
      <Link className="btn primary wide" href={`/s/${selection.id}/people`}>
        {t("sheet.goToPeople")}
      </Link>
      <p className="t12 q3">{t("sheet.comeBack")}</p>
    </>
  );
}
