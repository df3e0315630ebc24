import type { Check } from "#core/comparison/checks.ts";
import type { ComparedOrder } from "#core/comparison/order.ts";
import { codeOf } from "#features/comparison/names.ts";
import { Note } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

/** How the groups came about, and in how many checks each would stay before the next. */
export function Checks({ order }: { readonly order: ComparedOrder }) {
  const selection = useSelection();
  const tierOf = (candidate: string) => order.placed.find((each) => each.candidate === candidate)?.tier;
  // Those below a level, or without figures, are put into no order, so nothing is said of one.
  const pairs = order.pairs.filter(({ first }) => tierOf(first) === "meets" || tierOf(first) === "undecided");
  if (pairs.length === 0 || order.checks.length === 0) return null;
  const someNone = pairs.some((pair) => pair.none > 0);
  const cell = (count: number) => <td className={count === 0 ? "z" : undefined}>{count}</td>;
  return (
    <div className="bot">
      <Note icon="half">
        <b className="m">{shareSentence(order)}</b>{" "}
        {t("comparison.checks.checked", { count: order.checks.length, ways: waysOf(order.checks) })}{" "}
        {t("comparison.checks.says")}
      </Note>
      <table className="ck">
        <thead>
          <tr>
            <th scope="col">{t("comparison.checks.title")}</th>
            <th scope="col">{t("comparison.checks.ahead")}</th>
            <th scope="col">{t("comparison.checks.level")}</th>
            <th scope="col">{t("comparison.checks.behind")}</th>
            {someNone ? <th scope="col">{t("comparison.checks.none")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.first} ${pair.second}`}>
              <th scope="row">
                {t("comparison.checks.pair", {
                  first: codeOf(selection, pair.first),
                  second: codeOf(selection, pair.second),
                })}
              </th>
              {cell(pair.ahead)}
              {cell(pair.level)}
              {cell(pair.behind)}
              {someNone ? cell(pair.none) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shareSentence({ groups }: ComparedOrder): string {
  const shared = groups.find(
    (group) => group.candidates.length > 1 && (group.tier === "meets" || group.tier === "undecided"),
  );
  if (shared === undefined) return t("comparison.checks.groups");
  const count = shared.candidates.length;
  return t("comparison.checks.share", { count, word: countWord(count) });
}

function waysOf(checks: readonly Check[]): string {
  const has = (is: Check["is"]): boolean => checks.some((check) => check.is === is);
  return [
    ...(has("without-criterion") ? [t("comparison.checks.without")] : []),
    ...(has("equal-weights") ? [t("comparison.checks.equal")] : []),
    ...(has("member-alone") ? [t("comparison.checks.alone")] : []),
  ].join(", ");
}
