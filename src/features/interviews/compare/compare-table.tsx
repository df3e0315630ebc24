import { useCallback, useEffect, useRef, type KeyboardEvent } from "react";
import type { InterviewCompared } from "#core/interviews/same-questions.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { Question } from "#core/model/sheet.ts";
import { CompareRow } from "#features/interviews/compare/compare-row.tsx";
import { t } from "#words/t.ts";

/** A cell: whose interview, and which question; after the last question what was asked besides. */
export interface Place {
  readonly candidate: CandidateId;
  readonly column: number;
}

/**
 * Questions across, candidates down, heads fixed. One cell is reached by Tab, the others by arrows; the first, or the
 * one that was left, has the focus at once.
 */
export function CompareTable(props: {
  readonly rows: readonly InterviewCompared[];
  readonly questions: readonly Question[];
  readonly people: readonly Person[];
  readonly place: Place | null;
  readonly onPlace: (place: Place) => void;
  readonly onOpen: (candidate: CandidateId) => void;
}) {
  const { rows, questions, people, place, onPlace } = props;
  const table = useRef<HTMLTableElement>(null);
  const initials = useCallback(
    (id: PersonId | null): string => people.find((person) => person.id === id)?.initials ?? "",
    [people],
  );
  const onKey = (event: KeyboardEvent): void => {
    const isOnCell = event.target instanceof HTMLElement && event.target.closest("td") !== null;
    if (!isOnCell || place === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = rows.findIndex(({ candidate }) => candidate.id === place.candidate);
    const to = moved(event.key, [at, place.column], [rows.length - 1, questions.length]);
    if (event.key === "Enter") props.onOpen(place.candidate);
    else if (to === null) return;
    else cellAt(table.current, rows[to[0]]?.candidate.id, to[1])?.focus();
    event.preventDefault();
  };
  const isListed = rows.some(({ candidate }) => candidate.id === place?.candidate);
  const stop = place !== null && isListed ? place : { candidate: rows[0]?.candidate.id ?? "", column: 0 };
  const first = useRef(stop);
  useEffect(() => cellAt(table.current, first.current.candidate, first.current.column)?.focus(), []);
  return (
    <div className="sc_">
      <table ref={table} role="grid" aria-label={t("interviews.compare.table")} onKeyDown={onKey}>
        <thead>
          <tr>
            <th scope="col" className="cd">
              {t("interviews.compare.candidate")}
            </th>
            {questions.map((question, index) => (
              <th key={question.id} scope="col" title={question.text}>
                <b className="b">{index + 1}</b> <span className="q2">{initials(question.asker)}</span>
              </th>
            ))}
            <th scope="col">{t("interviews.compare.besides")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CompareRow
              key={row.candidate.id}
              row={row}
              initials={initials}
              here={place?.candidate === row.candidate.id ? place.column : null}
              stop={stop.candidate === row.candidate.id ? stop.column : null}
              onPlace={onPlace}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellAt = (
  table: HTMLElement | null,
  candidate: CandidateId | undefined,
  column: number,
): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`tr[data-candidate="${candidate}"] td[data-column="${column}"]`) ?? null;

type Cell = readonly [row: number, column: number];

/** How far PageUp and PageDown go. */
const PAGE = 10;

/** The cell that a key leads to, never past the edge; null for other keys. */
function moved(key: string, [row, column]: Cell, [lastRow, lastColumn]: Cell): Cell | null {
  const steps: { readonly [key: string]: Cell } = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    PageUp: [row - PAGE, column],
    PageDown: [row + PAGE, column],
    Home: [row, 0],
    End: [row, lastColumn],
  };
  const to = steps[key];
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  return to === undefined ? null : [within(to[0], lastRow), within(to[1], lastColumn)];
}
