import { useRef } from "react";
import { DOCUMENT_KINDS, type DocumentKind } from "#core/documents/available.ts";
import { DocumentRow } from "#features/documents/document-row.tsx";
import type { DocumentSet } from "#features/documents/catalogue.ts";
import { useKeys } from "#ui/parts/use-keys.ts";
import { t } from "#words/t.ts";

export interface ListProps {
  readonly sets: readonly DocumentSet[];
  readonly pages: (set: DocumentSet) => readonly number[] | null;
  readonly current: DocumentKind;
  readonly ticked: (kind: DocumentKind) => boolean;
  readonly busy: boolean;
  readonly onChoose: (kind: DocumentKind) => void;
  readonly onTick: (kind: DocumentKind, ticked: boolean) => void;
  readonly onPdf: (set: DocumentSet) => void;
  readonly onWord: (set: DocumentSet) => void;
}

/** All documents; up and down choose one, Space ticks it. */
export function DocumentList(props: ListProps) {
  const { sets, current } = props;
  const picks = useRef(new Map<DocumentKind, HTMLButtonElement>());
  const go = (by: number): void => {
    const next = DOCUMENT_KINDS[DOCUMENT_KINDS.indexOf(current) + by];
    if (next === undefined) return;
    props.onChoose(next);
    picks.current.get(next)?.focus();
  };
  useKeys({
    ArrowDown: (event) => (isOnOther(event) ? false : go(1)),
    ArrowUp: (event) => (isOnOther(event) ? false : go(-1)),
    " ": (event) => {
      const set = sets.find((each) => each.kind === current);
      if (isOnOther(event) || set?.can.can !== true) return false;
      props.onTick(current, !props.ticked(current));
      return true;
    },
  });
  return (
    <ul className="ds" aria-label={t("documents.list")}>
      {sets.map((set) => (
        <DocumentRow
          key={set.kind}
          kind={set.kind}
          can={set.can}
          isCurrent={set.kind === current}
          isTicked={props.ticked(set.kind)}
          size={sizeText(set, props.pages(set))}
          holds={holdsText(set)}
          busy={props.busy}
          onChoose={() => props.onChoose(set.kind)}
          onTick={(ticked) => props.onTick(set.kind, ticked)}
          onPdf={() => props.onPdf(set)}
          onWord={set.kind === "forms" ? () => props.onWord(set) : undefined}
          pick={(button) => {
            if (button === null) picks.current.delete(set.kind);
            else picks.current.set(set.kind, button);
          }}
        />
      ))}
    </ul>
  );
}

/** Whether a control that needs the key for itself has the focus; the rows' own buttons do not. */
const isOnOther = (event: KeyboardEvent): boolean =>
  event.target instanceof Element &&
  event.target.closest("button:not(.pick), a, input, [role=group] button") !== null;

/** Paper to hand out is counted in sheets of paper: two pages each, and every form begins on a new one. */
function sizeText(set: DocumentSet, pages: readonly number[] | null): string {
  if (set.leaves.length > 0 && pages === null) return t("documents.counting");
  const sum = (each: (count: number) => number): number =>
    (pages ?? []).reduce((total, count) => total + each(count), 0);
  if (set.kind === "forms") return t("documents.paperSheet", { count: sum((count) => Math.ceil(count / 2)) });
  return t("documents.page", { count: sum((count) => count) });
}

const holdsText = (set: DocumentSet): string =>
  set.kind === "forms"
    ? `${t("documents.forms", { count: set.leaves.length })}. ${t("documents.holds.forms")}`
    : t(`documents.holds.${set.kind}`);
