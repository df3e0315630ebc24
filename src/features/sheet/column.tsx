import type { ReactNode } from "react";
import type { TextStanding } from "#core/model/sheet.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { t } from "#words/t.ts";

/** The column itself: keys give it the focus when what had it goes away, and scroll it where nothing in it takes it. */
export function Column({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { readOnly } = useSheetDesk();
  return (
    <section className="m_" aria-label={label} data-column data-place="middle" tabIndex={readOnly ? 0 : -1}>
      {children}
    </section>
  );
}

/** A part of the column with its head and what is said on the right of it. */
export function Section(props: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <div className="sec">
      <h2>
        <b>{props.title}</b> <span>{props.aside}</span>
      </h2>
      <div className={`bd ${props.className ?? ""}`}>{props.children}</div>
    </div>
  );
}

/** Whose words they are: a mark that is never printed. */
export const StandingMark = ({ standing }: { readonly standing: TextStanding }) => (
  <span className="ours">{t(`sheet.standing.${standing}`)}</span>
);
