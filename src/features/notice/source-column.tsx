import { useEffect, useRef, useState } from "react";
import type { Review } from "#features/notice/use-review.ts";
import { sourceRows, type Mark, type Piece, type SourceRow } from "#features/notice/source-rows.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { useSaid } from "#ui/domain/use-language.ts";
import { t, tCode } from "#words/t.ts";

/** A place in the notice that the other column points at. */
export interface Spot {
  readonly line: number;
  readonly from: number;
}

/** The rows with all folds open that were opened, and the one that the other column points into. */
const shownRows = (
  reading: Review["reading"],
  post: Review["post"],
  findings: Review["findings"],
  opened: ReadonlySet<number>,
  pointedAt: number | null,
): readonly SourceRow[] =>
  sourceRows(reading, post, findings, pointedAt === null ? opened : new Set([...opened, pointedAt]));

/** The notice as received, with what was read marked in it. */
export function SourceColumn({ review, spot }: { readonly review: Review; readonly spot: Spot | null }) {
  const { reading, post, findings } = review;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const pointedAt =
    reading.regions.find((each) => spot !== null && each.from <= spot.line && spot.line <= each.to)?.from ??
    null;
  const rows = useSaid(shownRows, reading, post, findings, opened, pointedAt);
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (spot === null) return;
    const row = ref.current?.querySelector(".cur");
    (row?.querySelector(`mark[data-from="${spot.from}"]`) ?? row)?.scrollIntoView({ block: "center" });
  }, [spot]);
  return (
    <section className="src" tabIndex={0} aria-label={t("noticeReview.asReceived")} data-column ref={ref}>
      <div className="sh">
        <h2>{t("noticeReview.asReceived")}</h2>
        <span className="t12 q3">{t("noticeReview.lines", { count: reading.lines.length })}</span>
      </div>
      {rows.map((row) =>
        row.is === "fold" ? (
          <FoldRow
            key={`fold ${row.from}`}
            row={row}
            onOpen={() => setOpened(new Set([...opened, row.from]))}
          />
        ) : (
          <TextRow
            key={`${row.line} ${row.from}`}
            row={row}
            current={spot !== null && holds(row, rows, spot)}
          />
        ),
      )}
    </section>
  );
}

type Text = Extract<SourceRow, { is: "text" }>;

function holds(row: Text, rows: readonly SourceRow[], spot: Spot): boolean {
  if (row.line !== spot.line || row.from > spot.from) return false;
  return !rows.some(
    (each) => each.is === "text" && each.line === row.line && each.from > row.from && each.from <= spot.from,
  );
}

function FoldRow({
  row,
  onOpen,
}: {
  readonly row: Extract<SourceRow, { is: "fold" }>;
  readonly onOpen: () => void;
}) {
  return (
    <button type="button" className="fold" onClick={onOpen}>
      <Icon name="right" />
      {tCode("notice.regions", row.kind, { from: row.from, to: row.to })}
      <span className="vh">{t("noticeReview.folded")}</span>
    </button>
  );
}

function TextRow({ row, current }: { readonly row: Text; readonly current: boolean }) {
  return (
    <div className={current ? "ln cur" : "ln"}>
      <span className="no">{row.from === 0 ? row.line : ""}</span>
      <span className="tx">
        {row.pieces.map((piece, index) => (
          <PieceText key={index} piece={piece} />
        ))}
      </span>
      <span className="tg">
        <span>
          {row.tags
            .map((tag) => tag.tag)
            .filter((tag) => tag !== "")
            .join(", ")}
        </span>
        <FindingNumbers tags={row.tags} />
      </span>
    </div>
  );
}

const PieceText = ({ piece }: { readonly piece: Piece }) =>
  piece.mark === null ? (
    piece.text
  ) : (
    <mark className={piece.mark.finding === null ? "" : "w"} data-from={piece.mark.from}>
      {piece.text}
    </mark>
  );

function FindingNumbers({ tags }: { readonly tags: readonly Mark[] }) {
  const numbers = [...new Set(tags.map((tag) => tag.finding).filter((each) => each !== null))];
  return numbers.map((number) => (
    <b key={number} className="fn w8">
      {number}
    </b>
  ));
}
