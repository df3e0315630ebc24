import { useState } from "react";
import { Link, useLocation } from "wouter";
import { draftOf } from "#core/acts/kind.ts";
import { noticeReceived } from "#core/acts/kinds/notice-received.ts";
import type { Review } from "#features/notice/use-review.ts";
import { Button } from "#ui/parts/button.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { Status } from "#ui/parts/status.tsx";
import { draftKey } from "#usecases/drafts.ts";
import { textOfFile } from "#core/files/text-of-file.ts";
import { noticeRefusal } from "#usecases/new-selection.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

const TEXT_FILE = { extensions: [".txt", ".md"], type: "text/plain", mostBytes: 8_000_000 };

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

/** Another notice for this selection while no sheet is locked, or a new selection. */
function AnotherNotice() {
  const world = useWorld();
  const [, go] = useLocation();
  const locked = useSelection().sheets.length > 0;
  const [problem, setProblem] = useState<string | null>(null);
  const replace = async (): Promise<void> => {
    const opened = await world.files.open(TEXT_FILE);
    if (!opened.ok)
      return setProblem(
        tCode("home.refusal", opened.error.code === "too-large" ? "notice-too-long" : opened.error.code),
      );
    if (opened.value === "cancelled") return;
    const text = textOfFile(opened.value.bytes).toWellFormed();
    const refusal = noticeRefusal(text);
    if (refusal !== null) return setProblem(tCode("home.refusal", refusal.code));
    const gone = new Map([draftKey.post, draftKey.settled, draftKey.sheet].map((key) => [key, null]));
    const written = recordActs(
      world,
      [draftOf(noticeReceived, "", { text, via: "file", fileName: opened.value.name })],
      "desk",
      gone,
    );
    setProblem(written.ok ? null : tCode("noticeReview.refusal", written.error.code));
  };
  return (
    <>
      {problem === null ? null : (
        <span className="t13 err-line" role="alert">
          {problem}
        </span>
      )}
      <Menu
        label={t("noticeReview.openAnother")}
        entries={[
          ...(locked ? [] : [{ id: "file", text: t("noticeReview.anotherFile") }]),
          { id: "new", text: t("noticeReview.anotherNew") },
        ]}
        onChoose={(entry) => (entry === "file" ? void replace() : go("/new"))}
      >
        {t("noticeReview.openAnother")}
      </Menu>
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
