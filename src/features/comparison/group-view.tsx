import { useCallback, useState } from "react";
import type { ComparisonState } from "#core/comparison/state.ts";
import type { CandidateId } from "#core/model/ids.ts";
import { Checks } from "#features/comparison/checks.tsx";
import { GroupTable } from "#features/comparison/group-table.tsx";
import { Legend } from "#features/comparison/legend.tsx";
import { MeritColumn } from "#features/comparison/merit-column.tsx";
import { codeOf } from "#features/comparison/names.ts";
import { useComparisonKeys } from "#features/comparison/use-comparison-keys.ts";
import { useEscapeFromField } from "#features/comparison/use-escape-from-field.ts";
import type { OrderWork } from "#features/comparison/use-order.ts";
import { Warnings } from "#features/comparison/warnings.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** By group: who is suitable, how far the scores separate them, and the order of merit at the right. */
export function GroupView(props: {
  readonly state: Extract<ComparisonState, { state: "open" }>;
  readonly work: OrderWork;
  readonly onShow: (candidate: CandidateId) => void;
  readonly onView: () => void;
}) {
  const { work } = props;
  const selection = useSelection();
  const ids = work.order.placed.map((each) => each.candidate);
  const [chosen, setChosen] = useState<CandidateId | null>(null);
  const [said, setSaid] = useState("");
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const move = (candidate: CandidateId, by: 1 | -1): void => {
    setChosen(candidate);
    setSaid(movedText(work, candidate, by, (id) => codeOf(selection, id)));
  };
  const { setKind } = work;
  const recommend = useCallback<OrderWork["setKind"]>(
    (candidate, kind) => {
      setChosen(candidate);
      setKind(candidate, kind);
    },
    [setChosen, setKind],
  );
  useEscapeFromField();
  useComparisonKeys({
    view: "group",
    onRow: (by) => {
      const next = ids[ids.findIndex((id) => id === current) + by];
      if (next === undefined) return;
      setChosen(next);
      focusRow(next);
    },
    onColumn: () => undefined,
    onMove: (by) => (current === null ? undefined : move(current, by)),
    onReason: () => focusReason(current),
    onView: props.onView,
    onShow: () => (current === null ? undefined : props.onShow(current)),
  });
  return (
    <div className="cols">
      <section className="l" data-column aria-label={t("comparison.byGroup")}>
        <Warnings order={work.order} state={props.state} />
        <GroupTable
          order={work.order}
          lines={work.lines}
          demands={work.demands}
          onKind={recommend}
          current={current}
          onCurrent={setChosen}
        />
        <Legend order={work.order} />
        <Checks order={work.order} />
      </section>
      <MeritColumn work={work} current={current} said={said} onCurrent={setChosen} onMove={move} />
    </div>
  );
}

/** Moves, and says what came of it. */
function movedText(
  work: OrderWork,
  candidate: CandidateId,
  by: 1 | -1,
  code: (id: CandidateId) => string,
): string {
  const refused = work.move(candidate, by);
  const place = work.draft.recommendations.findIndex((each) => each.candidate === candidate) + 1 + by;
  if (refused === null) return t("comparison.merit.moved", { code: code(candidate), place });
  if (refused.code === "blocked") {
    return t("comparison.merit.blocked", { code: code(candidate), other: code(refused.other) });
  }
  return t(`comparison.merit.${refused.code}`, { code: code(candidate) });
}

const focusRow = (candidate: CandidateId): void =>
  document.querySelector<HTMLElement>(`.scr-comparison [data-row="${CSS.escape(candidate)}"]`)?.focus();

/** The reason about the current candidate that is still open, else any about them, else the first open one. */
function focusReason(current: CandidateId | null): void {
  const fields = [...document.querySelectorAll<HTMLElement>(".scr-comparison [data-demand]")];
  const about = fields.filter((field) => (field.dataset["demand"] ?? "").split(" ").includes(current ?? ""));
  const open = (field: HTMLElement): boolean => field.classList.contains("miss");
  (about.find(open) ?? about[0] ?? fields.find(open) ?? fields[0])?.querySelector("textarea")?.focus();
}
