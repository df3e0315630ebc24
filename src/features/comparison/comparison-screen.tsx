import "#features/comparison/comparison.css";
import { useLocation, useRoute } from "wouter";
import { comparisonState, type ComparisonState } from "#core/comparison/state.ts";
import { waitsForSignatures } from "#core/consensus/sign.ts";
import type { Selection } from "#core/model/selection.ts";
import { countingCandidates } from "#core/people/who-scores.ts";
import { ClosedView } from "#features/comparison/closed-view.tsx";
import { CompetencyView } from "#features/comparison/competency-view.tsx";
import { GroupView } from "#features/comparison/group-view.tsx";
import { codesOf } from "#features/comparison/names.ts";
import { useOrder } from "#features/comparison/use-order.ts";
import { Seg } from "#ui/parts/seg.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The candidates beside each other, once all are unsealed; and the panel's order of merit. */
export default function ComparisonScreen() {
  const state = comparisonState(useSelection());
  return state.state === "closed" ? <ClosedView state={state} /> : <OpenComparison state={state} />;
}

type OpenState = Extract<ComparisonState, { state: "open" }>;

function OpenComparison({ state }: { readonly state: OpenState }) {
  const selection = useSelection();
  const [, go] = useLocation();
  const [byCompetency] = useRoute("/s/:id/comparison/by-competency");
  const work = useOrder();
  const view = byCompetency ? "competency" : "group";
  const toView = (to: "group" | "competency"): void =>
    go(`/s/${selection.id}/comparison${to === "competency" ? "/by-competency" : ""}`, { replace: true });
  const show = (candidate: string): void => go(`/s/${selection.id}/consensus/${candidate}`);
  return (
    <main className="scr-comparison">
      <div className="ti">
        <h1 className="t22">{t("comparison.title")}</h1>
        <span className="q2 stand">{standLine(selection, state)}</span>
        <span className="sp" />
        <Seg
          label={t("comparison.view")}
          value={view}
          options={[
            { value: "group", text: t("comparison.byGroup") },
            { value: "competency", text: t("comparison.byCompetency") },
          ]}
          onChange={toView}
        />
      </div>
      {view === "group" ? (
        <GroupView state={state} work={work} onShow={show} onView={() => toView("competency")} />
      ) : (
        <CompetencyView order={work.order} onShow={show} onView={() => toView("group")} />
      )}
    </main>
  );
}

/** "Six candidates, all agreed and signed", or what is still open. */
function standLine(selection: Selection, { undecided, notClosed }: OpenState): string {
  const ids = countingCandidates(selection).map((each) => each.id);
  const unsigned = ids.filter((id) => waitsForSignatures(selection, id).length > 0);
  const open = notClosed.filter((id) => !undecided.includes(id));
  const stands =
    undecided.length > 0
      ? t("comparison.stands.undecided", { codes: codesOf(selection, undecided, 3) })
      : open.length > 0
        ? t("comparison.stands.open", { codes: codesOf(selection, open, 3) })
        : unsigned.length > 0
          ? t("comparison.stands.unsigned", { codes: codesOf(selection, unsigned, 3) })
          : t("comparison.stands.signed");
  const word = countWord(ids.length);
  return t("comparison.count", {
    count: ids.length,
    word: word.charAt(0).toUpperCase() + word.slice(1),
    state: stands,
  });
}
