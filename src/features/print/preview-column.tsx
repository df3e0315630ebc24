import { sheetsOf, type Row } from "#features/print/paper.ts";
import type { PrintDesk } from "#features/print/use-print-day.ts";
import { PageView } from "#ui/domain/page-view.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { wholeNumber } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The page as it will be printed, and the first page of each group beside it. */
export function PreviewColumn({ desk }: { readonly desk: PrintDesk }) {
  const { place } = desk;
  return (
    <section className="pv" data-column aria-label={t("printDay.preview")}>
      <div className="tp">
        <h2>{desk.heading}</h2>
        <Button icon label={t("printDay.previous")} waits={!place.canGo(-1)} onPress={() => place.go(-1)}>
          <Icon name="left" />
        </Button>
        <span className="t13 q2 of" aria-live="polite">
          {whereText(desk)}
        </span>
        <Button icon label={t("printDay.next")} waits={!place.canGo(1)} onPress={() => place.go(1)}>
          <Icon name="right" />
        </Button>
      </div>
      <div className="pw">
        <Sheet desk={desk} />
        <Thumbnails desk={desk} />
      </div>
    </section>
  );
}

function whereText({ place, sheets, paper }: PrintDesk): string {
  if (place.piece === null) return "";
  const inJob = paper.order.some((piece) => piece.id === place.piece?.id);
  if (!inJob) return t("printDay.notTicked");
  if (place.sheet === null || sheets === null) return "";
  return t(place.isBack ? "printDay.sheetOfBack" : "printDay.sheetOf", {
    sheet: wholeNumber(place.sheet),
    sheets: wholeNumber(sheets),
  });
}

function Sheet({ desk }: { readonly desk: PrintDesk }) {
  const { shown, place, heading, failed } = desk;
  return (
    <div className="desk">
      {shown === null ? (
        <p className="none q2">{failed ? t("printDay.notPlaced") : ""}</p>
      ) : (
        <div className="sheet" style={{ aspectRatio: `${shown.width} / ${shown.height}` }}>
          <PageView
            page={shown}
            label={t("printDay.pageLabel", { name: heading, page: wholeNumber(place.page + 1) })}
          />
        </div>
      )}
    </div>
  );
}

function Thumbnails({ desk }: { readonly desk: PrintDesk }) {
  const groups = desk.paper.rows.filter((row) => row.line === null && row.ticked !== "none");
  return (
    <div className="th">
      {groups.map((row) => (
        <Thumbnail key={row.id} row={row} desk={desk} />
      ))}
    </div>
  );
}

function Thumbnail({ row, desk }: { readonly row: Row; readonly desk: PrintDesk }) {
  const first = desk.paper.order.find((piece) => piece.group === row.group);
  const page = first === undefined ? undefined : desk.thumbnails.get(first.id);
  const name = t(`printDay.shortGroup.${row.group}`);
  const count = sheetsOf(row.pieces, desk.pages, desk.choices.sides);
  if (first === undefined) return null;
  return (
    <button
      type="button"
      className="tm"
      aria-current={desk.place.row?.group === row.group ? "true" : undefined}
      onClick={() => desk.place.choose(row)}
    >
      <span className={desk.choices.format === "A4" ? "pg" : "pg letter"} aria-hidden="true">
        {page === undefined ? null : <PageView page={page} label="" />}
      </span>
      <span className="t12 q2">
        {count === null ? name : t("printDay.groupSheets", { name, number: wholeNumber(count) })}
      </span>
    </button>
  );
}
