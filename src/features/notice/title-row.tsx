import { Link } from "wouter";
import { AnotherNotice } from "#features/notice/another-notice.tsx";
import type { Review } from "#features/notice/use-review.ts";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

interface RowProps {
  readonly review: Review;
  readonly onConfirm: () => void;
  readonly problem: string | null;
}

/** How much was recognised, what is still open, and the confirmation. */
export function TitleRow({ review, onConfirm, problem }: RowProps) {
  const { id, post: confirmed } = useSelection();
  const count = itemCount(review);
  const waiting = review.findings.filter(
    (each) => each.weight === "wait" && review.settled[each.id] === undefined,
  ).length;
  const done = confirmed !== null && !review.changed;
  return (
    <div className="ti">
      <h1 className="t22">{t("noticeReview.title")}</h1>
      <span className="q2">
        {t("noticeReview.recognised", { count })},{" "}
        {review.open.length === 0 ? (
          t("noticeReview.nothingOpen")
        ) : (
          <b className="m warn">{t("noticeReview.toDecide", { count: review.open.length })}</b>
        )}
        , {t("noticeReview.canWait", { count: waiting })}
      </span>
      <span className="sp" />
      <AnotherNotice />
      {done ? (
        <>
          <Status icon="check" tone="ok">
            {t("noticeReview.confirmed")}
          </Status>
          <Link className="btn primary" href={`/s/${id}/sheet`}>
            {t("noticeReview.goToSheet")}
          </Link>
        </>
      ) : (
        <Confirm review={review} onConfirm={onConfirm} problem={problem} again={confirmed !== null} />
      )}
    </div>
  );
}

function Confirm({ review, onConfirm, problem, again }: RowProps & { readonly again: boolean }) {
  const numbers = review.open.map((finding) => String(review.findings.indexOf(finding) + 1));
  const untitled = (review.post.fields.title?.value ?? "") === "";
  const waits = numbers.length > 0 || untitled;
  const reason =
    numbers.length > 0
      ? t("noticeReview.waitsFor", { numbers: listOf(numbers) })
      : untitled
        ? t("noticeReview.waitsForTitle")
        : "";
  return (
    <>
      <span
        className={problem === null ? "t13 q2" : "t13 err-line"}
        id="confirm-waits"
        role={problem === null ? undefined : "alert"}
      >
        {problem ?? reason}
      </span>
      <Button look="primary" waits={waits} describedBy="confirm-waits" onPress={onConfirm}>
        {t(again ? "noticeReview.confirmAgain" : "noticeReview.confirm")}
      </Button>
    </>
  );
}

function itemCount({ post }: Review): number {
  const lists = [
    post.competencies,
    post.requirements,
    post.languages,
    post.accountabilities,
    post.challenges,
  ];
  return (
    Object.keys(post.fields).length +
    lists.reduce((sum, list) => sum + list.length, 0) +
    (post.essay === null ? 0 : 1)
  );
}
