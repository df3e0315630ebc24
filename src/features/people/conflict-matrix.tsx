import { useRef, useState, type KeyboardEvent } from "react";
import type { Candidate, Person } from "#core/model/people.ts";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import { pairKey } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useSelection } from "#usecases/world-context.ts";
import { AnswerMark, answerWords } from "#features/people/answer.tsx";
import { t } from "#words/t.ts";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Each member's answer about each candidate. Arrows move; Space, as on any button, changes the answer; Enter shows it in words. */
export function ConflictMatrix(props: {
  readonly members: readonly Person[];
  readonly candidates: readonly Candidate[];
  readonly onChange: (member: Person, candidate: Candidate) => void;
  readonly onDetails: (member: Person, candidate: Candidate) => void;
}) {
  const { members, candidates } = props;
  const selection = useSelection();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const here: Cell = {
    row: Math.min(at.row, members.length - 1),
    column: Math.min(at.column, candidates.length - 1),
  };
  const go = (row: number, column: number): void => {
    const next = { row: clamp(row, members.length), column: clamp(column, candidates.length) };
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  const enter = (): boolean => document.activeElement === document.body && (go(here.row, here.column), true);
  useKeys({ ArrowUp: enter, ArrowDown: enter, ArrowLeft: enter, ArrowRight: enter });
  const onKeyDown = (event: KeyboardEvent): void => {
    const member = members[here.row];
    const candidate = candidates[here.column];
    if (member === undefined || candidate === undefined || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const does = keysOf(here, go, () => props.onDetails(member, candidate))[event.key];
    if (does === undefined) return;
    event.preventDefault();
    does();
  };
  return (
    <div className="cxs">
      <table ref={table} className="cx" aria-label={t("people.conflict")}>
        <colgroup>
          <col className="c-name" />
          {candidates.map((candidate) => (
            <col key={candidate.id} className="c-cell" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t("people.col.member")}</th>
            {candidates.map((candidate) => (
              <th
                key={candidate.id}
                scope="col"
                className={
                  OUT_OF_COUNTS.includes(recordOf(selection, candidate.id).status) ? "q3" : undefined
                }
                title={candidate.name}
              >
                {candidate.code}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member, row) => (
            <tr key={member.id}>
              <th scope="row" title={member.name}>
                {member.name}
              </th>
              {candidates.map((candidate, column) => {
                const declaration = selection.declarations[pairKey(member.id, candidate.id)];
                return (
                  <td key={candidate.id}>
                    <button
                      type="button"
                      data-cell={`${row} ${column}`}
                      tabIndex={row === here.row && column === here.column ? 0 : -1}
                      aria-label={answerWords(member, candidate, declaration)}
                      onFocus={() => setAt({ row, column })}
                      onClick={() => props.onChange(member, candidate)}
                      onKeyDown={onKeyDown}
                    >
                      <AnswerMark declaration={declaration} />
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

const keysOf = (
  { row, column }: Cell,
  go: (row: number, column: number) => void,
  details: () => void,
): { readonly [key: string]: () => void } => ({
  ArrowUp: () => go(row - 1, column),
  ArrowDown: () => go(row + 1, column),
  ArrowLeft: () => go(row, column - 1),
  ArrowRight: () => go(row, column + 1),
  Home: () => go(row, 0),
  End: () => go(row, Number.MAX_SAFE_INTEGER),
  Enter: details,
});
