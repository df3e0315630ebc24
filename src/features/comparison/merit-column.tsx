import { useState } from "react";
import type { CandidateId } from "#core/model/ids.ts";
import { MeritList } from "#features/comparison/merit-list.tsx";
import { Reasons } from "#features/comparison/reasons.tsx";
import { OrderSignatures, SetAndSign } from "#features/comparison/set-and-sign.tsx";
import type { OrderWork } from "#features/comparison/use-order.ts";
import { TextField } from "#ui/parts/field.tsx";
import { t } from "#words/t.ts";

/** The order of merit, its reasons, how long the reserve list holds, and setting and signing it. */
export function MeritColumn(props: {
  readonly work: OrderWork;
  readonly current: CandidateId | null;
  readonly said: string;
  readonly onCurrent: (candidate: CandidateId) => void;
  readonly onMove: (candidate: CandidateId, by: 1 | -1) => void;
}) {
  const { work } = props;
  return (
    <aside className="rc" data-column aria-label={t("comparison.merit.title")}>
      <MeritList {...props} />
      {work.lines.some((each) => each.kind === "reserve") ? <Until work={work} /> : null}
      <Reasons work={work} />
      <OrderSignatures work={work} />
      <SetAndSign work={work} />
    </aside>
  );
}

/** Last day of the reserve list; none if left empty. */
function Until({ work }: { readonly work: OrderWork }) {
  const [wrong, setWrong] = useState(false);
  const take = (text: string): void => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    setWrong(text !== "" && !isDay);
    if (text === "" || isDay) work.setUntil(text === "" ? null : text);
  };
  return (
    <TextField
      className="until"
      label={t("comparison.merit.until")}
      type="date"
      value={work.draft.reserveUntil ?? ""}
      error={wrong ? t("comparison.merit.untilWrong") : null}
      onType={take}
    />
  );
}
