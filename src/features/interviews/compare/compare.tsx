import { useMemo, useState } from "react";
import { Link, useLocation } from "wouter";
import { differencesFirst, sameQuestions } from "#core/interviews/same-questions.ts";
import { recordOf } from "#core/interviews/record.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { useKeyHints, type Hints } from "#ui/parts/key-hints.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useSelection } from "#usecases/world-context.ts";
import { CompareDetail } from "#features/interviews/compare/compare-detail.tsx";
import { CompareTable, type Place } from "#features/interviews/compare/compare-table.tsx";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";
import "./compare.css";

type Order = "interviews" | "differences";

/** All interviews beside the sheet: who was asked what, how and by whom. No score is in it, nor anything made of one. */
export function Compare({
  place,
  onPlace,
}: {
  readonly place: Place | null;
  readonly onPlace: (place: Place) => void;
}) {
  const selection = useSelection();
  const [, go] = useLocation();
  const [order, setOrder] = useState<Order>("interviews");
  const inOrder = useMemo(() => sameQuestions(selection), [selection]);
  const rows = useMemo(
    () => (order === "differences" ? differencesFirst(inOrder) : inOrder),
    [inOrder, order],
  );
  const questions = sheetInForce(selection)?.sheet.questions ?? [];
  const count = inOrder.reduce((sum, row) => sum + row.differences, 0);
  useKeys({ d: () => setOrder(order === "differences" ? "interviews" : "differences") });
  useKeyHints(useSaid(hints));
  if (questions.length === 0 || rows.length === 0) return <Nothing id={selection.id} />;
  const row = rows.find(({ candidate }) => candidate.id === place?.candidate);
  return (
    <main className="scr-compare" aria-label={t("interviews.compareLabel")}>
      <div className="ti">
        <h1 className="t22">{t("interviews.compareLabel")}</h1>
        <span className="t13 q2">{t("interviews.compare.count", { count })}</span>
        <span className="sp" />
        <Seg
          label={t("interviews.compare.order")}
          value={order}
          options={(["interviews", "differences"] as const).map((value) => ({
            value,
            text: t(`interviews.compare.by.${value}`),
          }))}
          onChange={setOrder}
        />
        <Link className="btn" href={`/s/${selection.id}/interviews`}>
          {t("interviews.compare.back")}
        </Link>
      </div>
      <CompareTable
        rows={rows}
        questions={questions}
        people={selection.people}
        place={place}
        onPlace={onPlace}
        onOpen={(candidate) => go(`/s/${selection.id}/interviews/${candidate}`)}
      />
      <CompareDetail
        row={row ?? null}
        record={row === undefined ? null : recordOf(selection, row.candidate.id)}
        question={place === null ? null : (questions[place.column] ?? null)}
        people={selection.people}
      />
    </main>
  );
}

function Nothing({ id }: { readonly id: string }) {
  return (
    <main className="scr-interviews empty">
      <h1 className="t28">{t("interviews.compare.empty")}</h1>
      <p className="t15 q2">{t("interviews.compare.emptyHint")}</p>
      <p>
        <Link className="btn primary" href={`/s/${id}/interviews`}>
          {t("interviews.compare.back")}
        </Link>
      </p>
    </main>
  );
}

const hints = (): Hints => ({
  bar: [
    { keys: ["←", "→", "↑", "↓"], does: t("interviews.compare.keys.cell") },
    { keys: ["Home", "End"], does: t("interviews.compare.keys.ends") },
    { keys: ["Enter"], does: t("interviews.compare.keys.open") },
    { keys: ["D"], does: t("interviews.compare.keys.order") },
  ],
});
