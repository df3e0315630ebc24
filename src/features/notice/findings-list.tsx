import type { NoticeFinding } from "#core/model/finding.ts";
import { FindingChoices } from "#features/notice/finding-choices.tsx";
import { shownParams } from "#features/notice/shown-params.ts";
import type { Review } from "#features/notice/use-review.ts";
import type { Spot } from "#features/notice/source-column.tsx";
import { Status } from "#ui/parts/status.tsx";
import { t, tCode } from "#words/t.ts";

interface ListProps {
  readonly review: Review;
  readonly weight: "decide" | "wait";
  readonly current: string | null;
  readonly onShow: (spot: Spot, findingId: string) => void;
}

/** Findings of one weight, each with its number, what it is about and the choices. */
export function FindingsList({ review, weight, current, onShow }: ListProps) {
  const shown = review.findings
    .map((finding, index) => ({ finding, number: index + 1 }))
    .filter(({ finding }) => finding.weight === weight);
  if (shown.length === 0) return null;
  return (
    <>
      <h2 className={weight === "decide" ? "" : "hs"}>
        {t(weight === "decide" ? "noticeReview.decideHead" : "noticeReview.waitHead")}
      </h2>
      <ul className={weight === "decide" ? "dec" : "dec wt"}>
        {shown.map(({ finding, number }) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            number={number}
            review={review}
            current={current === finding.id}
            onShow={onShow}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly finding: NoticeFinding;
  readonly number: number;
  readonly review: Review;
  readonly current: boolean;
  readonly onShow: ListProps["onShow"];
}

function FindingRow({ finding, number, review, current, onShow }: RowProps) {
  const settled = review.settled[finding.id] !== undefined;
  const source = finding.sources[0];
  return (
    <li
      className={current ? "cur" : ""}
      data-finding={finding.id}
      aria-current={current ? "true" : undefined}
    >
      <b className={settled ? "fn done" : "fn"}>{number}</b>
      <b className="m nm">{tCode("notice.about", finding.code, finding.params)}</b>
      <span className="q2">
        {tCode("notice.findings", finding.code, shownParams(finding.params, finding.about))}{" "}
        {source === undefined ? null : (
          <button
            type="button"
            className="btn linklike t13"
            onClick={() => onShow(source, finding.id)}
            aria-label={t("noticeReview.showLine", { line: source.line })}
          >
            {t("noticeReview.line", { line: source.line })}
          </button>
        )}{" "}
        <span className="dd">
          {settled ? (
            <Status icon="check" tone="ok">
              {t("noticeReview.settled")}
            </Status>
          ) : null}
        </span>
      </span>
      <span className="ch">
        <FindingChoices finding={finding} review={review} />
      </span>
    </li>
  );
}
