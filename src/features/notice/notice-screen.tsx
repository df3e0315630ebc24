import "#features/notice/notice.css";
import { useMemo, useState } from "react";
import { Link, useLocation } from "wouter";
import type { NoticeReading } from "#core/notice/read-notice.ts";
import { CompetenciesTable } from "#features/notice/competencies-table.tsx";
import { FindingsList } from "#features/notice/findings-list.tsx";
import { PostFields } from "#features/notice/post-fields.tsx";
import { FurtherLists, RequirementList } from "#features/notice/post-lists.tsx";
import { SourceColumn, type Spot } from "#features/notice/source-column.tsx";
import { TitleRow } from "#features/notice/title-row.tsx";
import { useReading } from "#features/notice/use-reading.ts";
import { chosenLevels, scoredRequirements, useReview, type Review } from "#features/notice/use-review.ts";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { confirmNotice } from "#usecases/confirm-notice.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t, tCode } from "#words/t.ts";

const hints = () => ({
  bar: [
    { keys: ["J", "K"], does: t("noticeReview.keyNext") },
    { keys: ["1", "2"], does: t("noticeReview.keyChoose") },
    { keys: ["E"], does: t("noticeReview.keyEdit") },
    { keys: ["L"], does: t("noticeReview.keyShow") },
    { keys: ["Ctrl", "↵"], does: t("noticeReview.keyConfirm") },
  ],
});

/** The notice beside what was read out of it. */
export default function NoticeScreen() {
  const { notice } = useSelection();
  useKeyHints(useSaid(hints));
  if (notice === null) return <main className="scr-notice">{t("noticeReview.noNotice")}</main>;
  return <ReadingScreen text={notice.text} />;
}

/** A very long notice takes a moment, in which nothing stands still and the way back stays open. */
function ReadingScreen({ text }: { readonly text: string }) {
  const state = useReading(text);
  if (state.is === "read") return <ReviewScreen reading={state.reading} />;
  return (
    <main className="scr-notice waits" aria-busy={state.is === "reading"}>
      <p role="status">{state.is === "reading" ? t("noticeReview.reading") : t("noticeReview.notRead")}</p>
      <Link href="/">{t("noticeReview.backHome")}</Link>
    </main>
  );
}

function ReviewScreen({ reading }: { readonly reading: NoticeReading }) {
  const review = useReview(reading);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const { confirm, problem } = useConfirm(review);
  const step = (by: number): void => {
    const here = review.findings.findIndex((finding) => finding.id === current);
    const next = review.findings[Math.min(review.findings.length - 1, Math.max(0, here + by))];
    if (next === undefined) return;
    setCurrent(next.id);
    setSpot(next.sources[0] ?? null);
  };
  const chooses = (index: number): void => {
    const finding = review.findings.find((each) => each.id === current);
    const choice = finding?.choices[index];
    if (finding !== undefined && choice !== undefined) review.settle(finding, choice);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    "1": () => chooses(0),
    "2": () => chooses(1),
    e: () =>
      document
        .querySelector<HTMLElement>(".scr-notice [data-edit]:focus, .scr-notice .fs [data-edit]")
        ?.click(),
    l: () => setSpot((before) => (before === null ? null : { ...before })),
    "Ctrl+Enter": confirm,
  });
  const show = useMemo(
    () =>
      (to: Spot, findingId?: string): void => {
        setSpot({ ...to });
        if (findingId !== undefined) setCurrent(findingId);
      },
    [],
  );
  return (
    <main className="scr-notice">
      <TitleRow review={review} onConfirm={confirm} problem={problem} />
      <div className="cols">
        <SourceColumn review={review} spot={spot} />
        <section className="pf" aria-label={t("noticeReview.post")} data-column tabIndex={-1}>
          <FindingsList review={review} weight="decide" current={current} onShow={show} />
          <CompetenciesTable review={review} />
          <FindingsList review={review} weight="wait" current={current} onShow={show} />
          <PostFields review={review} onShow={show} />
          <RequirementList kind="essential" review={review} onShow={show} />
          <RequirementList kind="desirable" review={review} onShow={show} />
          <FurtherLists review={review} onShow={show} />
        </section>
      </div>
    </main>
  );
}

function useConfirm(review: Review): { readonly confirm: () => void; readonly problem: string | null } {
  const world = useWorld();
  const [, go] = useLocation();
  const { id } = useSelection();
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = (): void => {
    const { findings, settled, post, framework, language } = review;
    const confirmed = confirmNotice(world, post, {
      findings,
      settled: new Set([
        ...Object.keys(settled),
        ...(review.open.length === 0 ? findings.map((each) => each.id) : []),
      ]),
      levels: chosenLevels(findings, settled),
      scored: scoredRequirements(findings, settled),
      framework,
      language,
    });
    setProblem(confirmed.ok ? null : tCode("noticeReview.refusal", confirmed.error.code));
    if (confirmed.ok) go(`/s/${id}/sheet`);
  };
  return { confirm, problem };
}
