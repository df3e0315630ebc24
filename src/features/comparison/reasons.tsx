import { useId } from "react";
import type { OrderDemand } from "#core/comparison/demands.ts";
import { demandHint, demandTitle } from "#features/comparison/sentences.ts";
import type { OrderWork } from "#features/comparison/use-order.ts";
import { TextArea } from "#ui/parts/field.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useApp, useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** All reasons that are demanded, a field each, with a mark where one is missing. */
export function Reasons({ work }: { readonly work: OrderWork }) {
  const id = useId();
  return (
    <section className="rs" aria-labelledby={id}>
      <h2 id={id} className="vh">
        {t("comparison.reason.title")}
      </h2>
      {work.demands.length === 0 ? <p className="t13 q3">{t("comparison.reason.allGiven")}</p> : null}
      {work.demands.map((demand) => (
        <Reason key={demand.key} demand={demand} work={work} />
      ))}
    </section>
  );
}

function Reason({ demand, work }: { readonly demand: OrderDemand; readonly work: OrderWork }) {
  const selection = useSelection();
  const readOnly = useApp((state) => state.keeping === "reader");
  const { recommendations, reasons } = work.draft;
  const title = demandTitle(
    selection,
    demand,
    recommendations.map((each) => each.candidate),
  );
  if (demand.answerIn === "sheet") {
    return (
      <p className="t13">
        <b className="m">{title}</b>
        <br />
        <span className="q2">{t("comparison.reason.fromSheet", { words: demand.words })}</span>
      </p>
    );
  }
  // The words come from the draft and not from the demand, which is reckoned a moment later.
  const words =
    demand.answerIn === "recommendation"
      ? recommendations.find((each) => demand.candidates.includes(each.candidate))?.reason
      : reasons.find((each) => each.demand === demand.key)?.words;
  const hint = demandHint(selection, demand);
  return (
    <div className={demand.answer === "given" ? "why" : "why miss"} data-demand={demand.candidates.join(" ")}>
      {demand.answer === "given" ? null : (
        <Status icon="warn" tone="warn">
          {t(`comparison.reason.${demand.answer}`)}
        </Status>
      )}
      <TextArea
        label={title}
        value={words ?? ""}
        rows={1}
        mostRows={8}
        readOnly={readOnly}
        placeholder={placeholderOf(demand)}
        error={demand.answer === "bare" ? t("comparison.reason.bareHint") : null}
        hint={hint === "" ? undefined : hint}
        onType={(typed) => work.setWords(demand, typed)}
      />
    </div>
  );
}

function placeholderOf({ candidates, causes }: OrderDemand): string {
  const code = causes[0]?.code;
  if (candidates.length === 0) return t("comparison.reason.placeholder.weights");
  if (code === "not-recommended" || code === "below-minimum" || code === "against-the-groups") {
    return t(`comparison.reason.placeholder.${code}`);
  }
  return t("comparison.reason.placeholder.order");
}
