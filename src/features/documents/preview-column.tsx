import { useState } from "react";
import { Link } from "wouter";
import type { Availability } from "#core/documents/available.ts";
import type { Preview } from "#features/documents/use-preview.ts";
import { PageView } from "#ui/domain/page-view.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

interface PreviewProps {
  readonly preview: Preview;
  readonly title: string;
  readonly can: Availability;
  readonly busy: boolean;
  readonly onPrint: () => void;
}

/** The chosen document as it will be printed, page by page. */
export function PreviewColumn({ preview, title, can, busy, onPrint }: PreviewProps) {
  const [large, setLarge] = useState(false);
  const { page, pages, turn } = preview;
  return (
    <section className="pv" data-column aria-label={t("documents.preview")}>
      <div className="tp">
        <h2>{preview.heading === "" ? title : preview.heading}</h2>
        <Button icon label={t("documents.previous")} waits={page <= 1} onPress={() => turn(-1)}>
          <Icon name="left" />
        </Button>
        <span className="t13 q2 of" aria-live="polite">
          {page === 0
            ? ""
            : pages === null
              ? t("documents.pageAlone", { page })
              : t("documents.pageOf", { page, pages })}
        </span>
        <Button
          icon
          label={t("documents.next")}
          waits={pages === null || page >= pages}
          onPress={() => turn(1)}
        >
          <Icon name="right" />
        </Button>
        <Button waits={page === 0} pressed={large} onPress={() => setLarge(!large)}>
          {t("documents.larger")}
        </Button>
        <Button waits={page === 0 || busy} onPress={onPrint}>
          <Icon name="printer" />
          {t("documents.print")}
        </Button>
      </div>
      <div
        className={large ? "desk large" : "desk"}
        tabIndex={large ? 0 : undefined}
        role="group"
        aria-label={preview.heading}
      >
        <Sheet preview={preview} can={can} />
      </div>
    </section>
  );
}

function Sheet({ preview, can }: { readonly preview: Preview; readonly can: Availability }) {
  const { id } = useSelection();
  const { placed, page, failed, heading } = preview;
  if (placed !== null) {
    return (
      <div className="sheet" style={{ aspectRatio: `${placed.width} / ${placed.height}` }}>
        <PageView page={placed} label={t("documents.pageLabel", { name: heading, page })} />
      </div>
    );
  }
  if (page > 0) return <p className="none q2">{failed ? t("documents.notPlaced") : ""}</p>;
  return (
    <div className="none">
      <p className="t15 q2">{can.can ? t("documents.nothingChosen") : t("documents.nothingToShow")}</p>
      {can.can || can.code === "sealed" ? null : (
        <Link className="btn" href={`/s/${id}/${can.step}`}>
          {t(`documents.unavailable.${can.code}`)}
        </Link>
      )}
    </div>
  );
}
