import { Link } from "wouter";
import type { OrderDemand } from "#core/comparison/demands.ts";
import type { OrderBlocker } from "#core/comparison/set-order.ts";
import { codeOf, codesOf } from "#features/comparison/names.ts";
import { useSelection } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

const SPOKEN = new Set(["read-only", "no-key"]);

/** The sentence of a refusal to write. */
export const refusalText = (code: string): string =>
  tCode("comparison.blocker", SPOKEN.has(code) ? code : "other", { code });

/** What setting the order of merit waits for, in one line each; candidates to be closed are links. */
export const OrderBlockers = ({ blockers }: { readonly blockers: readonly OrderBlocker[] }) =>
  blockers.map((blocker) => <Blocker key={blocker.code} blocker={blocker} />);

function Blocker({ blocker }: { readonly blocker: OrderBlocker }) {
  const selection = useSelection();
  switch (blocker.code) {
    case "comparison-closed":
      return <p>{t("comparison.blocker.comparison-closed")}</p>;
    case "not-closed":
      return (
        <p>
          {t("comparison.blocker.not-closed")}{" "}
          {blocker.candidates.map((candidate) => (
            <Link key={candidate} className="to" href={`/s/${selection.id}/consensus/${candidate}/sign`}>
              {codeOf(selection, candidate)}
            </Link>
          ))}
        </p>
      );
    case "reasons-open":
      return <ReasonsOpen demands={blocker.demands} />;
    case "candidates-missing":
    case "candidates-too-many":
    case "recommendation-missing":
    case "kinds-out-of-order":
      return (
        <p>{t(`comparison.blocker.${blocker.code}`, { codes: codesOf(selection, blocker.candidates) })}</p>
      );
  }
}

function ReasonsOpen({ demands }: { readonly demands: readonly OrderDemand[] }) {
  const selection = useSelection();
  const candidates = [...new Set(demands.flatMap((demand) => demand.candidates))];
  return (
    <>
      {candidates.length === 0 ? null : (
        <p>{t("comparison.blocker.reasons-open", { codes: codesOf(selection, candidates) })}</p>
      )}
      {demands.some((demand) => demand.candidates.length === 0) ? (
        <p>{t("comparison.blocker.reason-weights")}</p>
      ) : null}
    </>
  );
}
