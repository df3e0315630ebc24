import { memo, type MouseEvent } from "react";
import type { EvidenceNote, Star } from "#core/model/score.ts";
import type { Notes } from "#core/scores/notes.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { useLanguage } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

export const STARS: readonly Star[] = ["S", "T", "A", "R"];

/** How many paragraphs have each letter, as one text that changes only when a number does. */
export const countStars = (notes: Notes): string =>
  STARS.map((star) => notes.filter((note) => note.star === star).length).join(" ");

/** The small list that is open over the notes. */
export type OpenList = "also" | "pin" | "more" | null;

interface BarProps {
  readonly counts: string;
  readonly star: Star | null;
  readonly sign: EvidenceNote["sign"];
  readonly open: OpenList;
  readonly onStar: (star: Star) => void;
  readonly onSign: (sign: "+" | "-") => void;
  readonly onOpen: (list: OpenList) => void;
}

/** The tags over the notes. They act on the paragraph with the caret, which keeps the focus. */
export const NotesBar = memo(function NotesBar(props: BarProps) {
  useLanguage();
  const counts = props.counts.split(" ");
  return (
    <div className="tb">
      <h2>{t("scoring.notes.title")}</h2>
      {STARS.map((star, index) => (
        <button
          key={star}
          type="button"
          className="tg"
          onMouseDown={keepFocus}
          aria-pressed={props.star === star}
          aria-keyshortcuts={`Alt+${star}`}
          onClick={() => props.onStar(star)}
        >
          <b>{star}</b> <span className="wd">{t(`scoring.notes.star.${star}`)}</span>{" "}
          <span className="ct">{shown(counts[index])}</span>
        </button>
      ))}
      <span className="sg">
        {(["+", "-"] as const).map((sign) => (
          <button
            key={sign}
            type="button"
            className="tg"
            onMouseDown={keepFocus}
            aria-label={t(sign === "+" ? "scoring.notes.for" : "scoring.notes.against")}
            aria-pressed={props.sign === sign}
            onClick={() => props.onSign(sign)}
          >
            <b>{sign === "+" ? "+" : "−"}</b>
          </button>
        ))}
      </span>
      <button
        type="button"
        className="tg al"
        onMouseDown={keepFocus}
        aria-expanded={props.open === "also"}
        aria-keyshortcuts="Alt+C"
        onClick={() => props.onOpen(props.open === "also" ? null : "also")}
      >
        {t("scoring.notes.countsAlso")}
      </button>
      <button
        type="button"
        className="tg mo"
        onMouseDown={keepFocus}
        aria-label={t("scoring.notes.more")}
        aria-haspopup="menu"
        aria-expanded={props.open === "more"}
        onClick={() => props.onOpen(props.open === "more" ? null : "more")}
      >
        <Icon name="more" />
      </button>
    </div>
  );
});

const shown = (count: string | undefined): string => (count === undefined || count === "0" ? "" : count);

const keepFocus = (event: MouseEvent): void => event.preventDefault();
