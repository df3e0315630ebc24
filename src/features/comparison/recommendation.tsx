import { useRef } from "react";
import type { OrderDemand } from "#core/comparison/demands.ts";
import type { RecommendationKind } from "#core/model/consensus.ts";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { t } from "#words/t.ts";

const KINDS: readonly RecommendationKind[] = ["recommended", "reserve", "not-recommended"];

const ICONS: { readonly [K in RecommendationKind]: IconName } = {
  recommended: "dot",
  reserve: "ring",
  "not-recommended": "minus",
};

/** What a recommendation is called, with the number of a reserve. */
export const kindText = (kind: RecommendationKind | null, reserve: number | null): string =>
  kind === "reserve" && reserve !== null
    ? t("comparison.kind.reserveNumber", { number: reserve })
    : t(`comparison.kind.${kind ?? "none"}`);

/** The panel's recommendation on one candidate, chosen from a menu, and whether its reason is given. */
export function Recommendation(props: {
  readonly code: string;
  readonly kind: RecommendationKind | null;
  readonly reserve: number | null;
  readonly demand: OrderDemand | undefined;
  readonly onKind: (kind: RecommendationKind) => void;
}) {
  const { code, kind, demand } = props;
  const text = kindText(kind, props.reserve);
  // Once chosen, the focus goes back to the row and not to the menu's button, where arrows would open the menu again.
  const chosen = useRef(false);
  return (
    <div
      onFocus={(event) => {
        if (chosen.current) rowOf(event.currentTarget)?.focus();
        chosen.current = false;
      }}
    >
      <Menu
        label={t("comparison.recommendationOf", { code, kind: text })}
        className={`rec-btn ${kind ?? "none"}`}
        entries={KINDS.map((id) => ({ id, text: t(`comparison.kind.${id}`) }))}
        onChoose={(id) => {
          chosen.current = true;
          props.onKind(id as RecommendationKind);
        }}
      >
        <Icon name={kind === null ? "busy" : ICONS[kind]} />
        <span>{text}</span>
        <Icon name="down" />
      </Menu>
      {demand === undefined ? null : <Answer answer={demand.answer} />}
    </div>
  );
}

const rowOf = (element: Element): HTMLElement | null =>
  element.closest("tr")?.querySelector("[data-row]") ?? null;

function Answer({ answer }: { readonly answer: OrderDemand["answer"] }) {
  if (answer === "given") return <span className="sb">{t("comparison.reasonGiven")}</span>;
  return (
    <span className="sb open">
      {t(answer === "bare" ? "comparison.reasonBare" : "comparison.reasonMissing")}
    </span>
  );
}
