import { Link } from "wouter";
import type { ComparisonState } from "#core/comparison/state.ts";
import { codeOf, personName } from "#features/comparison/names.ts";
import { areAllOut } from "#ui/domain/all-out.ts";
import { useSelection } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Where what is missing is done, and the words of the way there. */
const STEPS = {
  collect: "comparison.closed.toCollect",
  interviews: "people.out.toInterviews",
  people: "comparison.closed.toPeople",
} as const;

/** In place of the comparison before the last candidate is unsealed: what is missing, and not one figure. */
export function ClosedView({ state }: { readonly state: Extract<ComparisonState, { state: "closed" }> }) {
  const selection = useSelection();
  const nobody = state.code === "no-candidates";
  const step = !nobody ? "collect" : areAllOut(selection) ? "interviews" : "people";
  return (
    <main className="scr-comparison stop" data-column>
      <h1 className="t28">{t("comparison.closed.title")}</h1>
      <p className="t15 q2">{t(nobody ? "comparison.closed.noCandidates" : "comparison.closed.sealed")}</p>
      {nobody ? null : (
        <ul className="missing">
          {state.missing.map(({ candidate, members }) => (
            <li key={candidate}>
              {members.length === 0
                ? t("comparison.closed.toUnseal", { code: codeOf(selection, candidate) })
                : t("comparison.closed.waits", {
                    code: codeOf(selection, candidate),
                    names: listOf(members.map((member) => personName(selection, member))),
                  })}
            </li>
          ))}
        </ul>
      )}
      <p className="to">
        <Link className="btn primary" href={`/s/${selection.id}/${step}`}>
          {t(STEPS[step])}
        </Link>
      </p>
    </main>
  );
}
