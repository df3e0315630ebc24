import { useEffect, useRef, useState } from "react";
import type { Sheet } from "#core/model/sheet.ts";
import { draftFor } from "#core/scores/draft.ts";
import type { Pair } from "#features/paper/address.ts";
import { digitsOf } from "#features/paper/sheet/digits-of.ts";
import type { PaperSheetProps } from "#features/paper/sheet/paper-sheet.tsx";
import { PageView, type Pages } from "#features/paper/sheet/page-panel.tsx";
import { PaperNotes } from "#features/paper/sheet/paper-notes.tsx";
import { TypeRow } from "#features/paper/sheet/type-row.tsx";
import { TypeSide } from "#features/paper/sheet/type-side.tsx";
import type { PaperWork } from "#features/paper/sheet/use-paper-work.ts";
import { useKeyHints, type Hints } from "#ui/parts/key-hints.tsx";
import { useKeys, type KeyMap } from "#ui/parts/use-keys.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

interface TypeRowsProps extends PaperSheetProps {
  readonly pair: Pair;
  readonly work: PaperWork;
  readonly pages: Pages;
  readonly isReceived: boolean;
  readonly onReadBack: () => void;
}

/** The rows of the paper in its order; a digit or a letter types a row and goes on. */
export function TypeRows(props: TypeRowsProps) {
  const { locked, work, onReadBack } = props;
  const { criteria } = locked.sheet;
  const list = useRef<HTMLOListElement>(null);
  const [whyOf, setWhyOf] = useState<string | null>(null);
  const [writes, setWrites] = useState(false);
  const here = criteria.find(({ id }) => id === work.current) ?? criteria.at(-1);
  // A score has gone on by itself: an Enter of habit after it does not go past the next row, which is still empty.
  const hasGoneOn = useRef(false);
  const type = (key: string) => (): unknown => {
    if (work.current === null) return false;
    hasGoneOn.current = true;
    return work.type(work.current, key);
  };
  const onPurpose = (moves: () => void) => (): void => {
    hasGoneOn.current = false;
    moves();
  };
  const goOn = (): unknown => {
    const isEmpty = work.current !== null && draftFor(work.draft, work.current).score === null;
    const isHabit = hasGoneOn.current && isEmpty;
    hasGoneOn.current = false;
    return isHabit ? undefined : work.down();
  };
  const travel: KeyMap = {
    "Ctrl+z": (event) => (event.shiftKey ? work.redo() : work.undo()),
    "Ctrl+y": work.redo,
  };
  useKeys(
    writes
      ? {
          ...travel,
          Escape: () => setWrites(false),
          "Alt+ArrowDown": work.down,
          "Alt+ArrowUp": work.up,
        }
      : {
          ...travel,
          ...typingKeys(type),
          Backspace: onPurpose(work.erase),
          ArrowUp: onPurpose(work.up),
          ArrowDown: onPurpose(work.down),
          Enter: (event) =>
            isLink(event.target) || event.repeat ? false : work.isWhole ? onReadBack() : goOn(),
          "+": () => work.setVerdict("recommended"),
          "-": () => work.setVerdict("not-recommended"),
          e: () => setWrites(true),
        },
  );
  useKeyHints(useSaid(writes ? notesHints : hints, locked.sheet));
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>("li[aria-current]") ?? list.current;
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }, [work.current, writes]);
  if (writes && here !== undefined)
    return (
      <div className={colsOf(props.pages)}>
        {props.pages.page === null ? null : <PageView pages={props.pages} page={props.pages.page} />}
        <PaperNotes
          {...props}
          criterion={here}
          number={criteria.indexOf(here) + 1}
          onClose={() => setWrites(false)}
        />
        <TypeSide {...props} />
      </div>
    );
  return (
    <div className={colsOf(props.pages)}>
      {props.pages.page === null ? null : <PageView pages={props.pages} page={props.pages.page} />}
      <section className="rows" data-column="" aria-label={t("paper.sheet.rows")}>
        <ol ref={list} tabIndex={-1}>
          {criteria.map((criterion, index) => (
            <TypeRow
              key={criterion.id}
              {...props}
              criterion={criterion}
              number={index + 1}
              asksWhy={whyOf === criterion.id}
              onAskWhy={() => setWhyOf(criterion.id)}
              onWhyClosed={() => setWhyOf(null)}
              onNotes={() => {
                work.goTo(criterion.id);
                setWrites(true);
              }}
            />
          ))}
        </ol>
      </section>
      <TypeSide {...props} />
    </div>
  );
}

/** With a picture beside the rows there are three columns. */
export const colsOf = (pages: Pages): string => (pages.page === null ? "cols" : "cols with-page");

const CHARACTERS = [..."0123456789nprt"];

const typingKeys = (type: (key: string) => () => unknown): KeyMap =>
  Object.fromEntries(CHARACTERS.map((key) => [key, type(key)]));

/** Enter on a link or a button is theirs. */
const isLink = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a, button") !== null;

const hints = (sheet: Sheet): Hints => ({
  bar: [
    { keys: digitsOf(sheet), does: t("paper.key.score") },
    { keys: ["N", "P", "R", "T"], does: t("paper.key.reason") },
    { keys: ["Backspace"], does: t("paper.key.back") },
    { keys: ["↑", "↓"], does: t("paper.key.up") },
    { keys: ["↵"], does: t("paper.key.on") },
    { keys: ["E"], does: t("paper.key.notes") },
  ],
  more: [
    { keys: ["+", "−"], does: t("paper.key.verdict") },
    { keys: ["Ctrl", "Z"], does: t("paper.key.undo") },
  ],
});

const notesHints = (): Hints => ({
  bar: [
    { keys: ["Alt", "S", "T", "A", "R"], does: t("paper.key.tag") },
    { keys: ["Alt", "C"], does: t("paper.key.also") },
    { keys: ["Alt", "↑", "↓"], does: t("paper.key.otherRow") },
    { keys: ["Esc"], does: t("paper.key.scores") },
  ],
});
