import type { ReasonCode } from "#core/consensus/reasons.ts";
import type { Spread } from "#core/consensus/spread.ts";
import { showPoints } from "#words/points.ts";
import { clauses } from "#words/joined.ts";
import { t } from "#words/t.ts";

/** Why a reason is demanded, in words: "needed: flagged; not the median, 4". */
export const demandedText = (demanded: readonly ReasonCode[], spread: Spread): string =>
  t("consensus.agree.demanded", { causes: clauses(demanded.map((code) => causeText(code, spread))) });

function causeText(code: ReasonCode, { median }: Spread): string {
  if (code !== "differs-from-median" || median === null) return t(`consensus.cause.${code}`, { median: "" });
  if (median.low === median.high)
    return t("consensus.cause.differs-from-median", { median: showPoints(median.low) });
  return t("consensus.cause.differs-from-median-two", {
    low: showPoints(median.low),
    high: showPoints(median.high),
  });
}

/** The median as the panel sees it, only once it has chosen a score. */
export function medianText({ median }: Spread): string {
  if (median === null) return "";
  return median.low === median.high
    ? t("consensus.agree.median", { median: showPoints(median.low) })
    : t("consensus.agree.medianTwo", { low: showPoints(median.low), high: showPoints(median.high) });
}
