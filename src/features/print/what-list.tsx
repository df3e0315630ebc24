import { useRef } from "react";
import { sheetsOf, type Row } from "#features/print/paper.ts";
import { rowNote, rowText } from "#features/print/row-text.ts";
import type { PrintDesk } from "#features/print/use-print-day.ts";
import { Check } from "#ui/parts/check.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useSelection } from "#usecases/world-context.ts";
import { wholeNumber } from "#words/format.ts";
import { t } from "#words/t.ts";

/** What is printed, by group and person, with its sheets of paper; up and down choose a line, Space ticks it. */
export function WhatList({ desk }: { readonly desk: PrintDesk }) {
  const { rows } = desk.paper;
  const current = desk.place.row;
  const picks = useRef(new Map<string, HTMLButtonElement>());
  const go = (by: number): void => {
    const at = rows.findIndex((row) => row.id === current?.id);
    const next = rows[Math.max(0, at) + by];
    if (next === undefined) return;
    desk.place.choose(next);
    picks.current.get(next.id)?.focus();
  };
  useKeys({
    ArrowDown: (event) => (isOnOther(event) ? false : go(1)),
    ArrowUp: (event) => (isOnOther(event) ? false : go(-1)),
    " ": (event) => {
      if (isOnOther(event) || current === null) return false;
      desk.tick(current, current.ticked !== "all");
      return true;
    },
  });
  return (
    <>
      <div className="hd5" aria-hidden="true">
        <span>{t("printDay.what")}</span>
        <span>{t("printDay.sheets")}</span>
      </div>
      <ul className="js" aria-label={t("printDay.list")}>
        {rows.map((row) => (
          <WhatRow
            key={row.id}
            row={row}
            isCurrent={row.id === current?.id}
            desk={desk}
            pick={(button) => {
              if (button === null) picks.current.delete(row.id);
              else picks.current.set(row.id, button);
            }}
          />
        ))}
      </ul>
    </>
  );
}

/** Whether a control that needs the key for itself has the focus; the rows' own buttons do not. */
const isOnOther = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest("button:not(.pick), a, input") !== null;

function WhatRow(props: {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly desk: PrintDesk;
  readonly pick: (button: HTMLButtonElement | null) => void;
}) {
  const { row, isCurrent, desk } = props;
  const selection = useSelection();
  const text = rowText(selection, row);
  const note = rowNote(selection, row, desk.day, desk.choices.form);
  const sheets = sheetsOf(row.pieces, desk.pages, desk.choices.sides);
  const classes = [row.line === null ? "j" : "s", isCurrent ? "on" : "", row.ticked === "none" ? "off" : ""];
  return (
    <li className={classes.filter((each) => each !== "").join(" ")}>
      <Check
        label={text}
        checked={row.ticked === "all"}
        mixed={row.ticked === "part"}
        onChange={(on) => desk.tick(row, on)}
      />
      <button
        ref={props.pick}
        type="button"
        className="pick"
        aria-current={isCurrent ? "true" : undefined}
        onClick={() => desk.place.choose(row)}
      >
        <span className={row.line === null ? "m" : ""}>{text}</span>{" "}
        {note === "" ? null : <small>{note}</small>}
      </button>
      <span className="n">{sheets === null ? "" : wholeNumber(sheets)}</span>
    </li>
  );
}
