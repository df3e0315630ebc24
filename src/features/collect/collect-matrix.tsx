import { startTransition, useEffect, useState, type CSSProperties, type KeyboardEvent } from "react";
import { sheetState, unsealBlockers, type SheetState, type UnsealBlocker } from "#core/collect/state.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { countingCandidates, panelOf } from "#core/people/who-scores.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { countWord, dayOfStamp, listOf, shortDay, timeOfStamp } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

export interface Cell {
  readonly member: PersonId;
  readonly candidate: CandidateId;
}

const LOOKS: { readonly [K in SheetState]: { readonly look: string; readonly icon: IconName } } = {
  recused: { look: "x", icon: "cross" },
  "not-handed-in": { look: "w", icon: "ring" },
  "paper-received": { look: "p", icon: "document" },
  sealed: { look: "s", icon: "lock" },
  unsealed: { look: "o", icon: "check" },
  absent: { look: "x", icon: "minus" },
};

interface MatrixProps {
  readonly cell: Cell | null;
  readonly onCell: (cell: Cell) => void;
  readonly onUnseal: (candidate: Candidate) => void;
}

/** Members down, candidates across: what is in, nothing of its content. Arrow keys move from cell to cell. */
export function CollectMatrix({ cell, onCell, onUnseal }: MatrixProps) {
  const selection = useSelection();
  const members = panelOf(selection);
  const candidates = useInSight(countingCandidates(selection));
  return (
    <>
      <div className="mx-box">
        <table
          className="mx"
          style={{ "--columns": candidates.length } as CSSProperties}
          role="grid"
          aria-label={t("collect.matrix")}
          onKeyDown={moveWithArrows}
        >
          <thead>
            <tr>
              <th scope="col">{t("collect.member")}</th>
              {candidates.map((candidate) => (
                <th key={candidate.id} scope="col">
                  {candidate.code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member, row) => (
              <tr key={member.id}>
                <th scope="row">{member.name}</th>
                {candidates.map((candidate, column) => {
                  const state = sheetState(selection, member.id, candidate.id);
                  const chosen = cell?.member === member.id && cell.candidate === candidate.id;
                  const first = cell === null ? row === 0 && column === 0 : chosen;
                  return (
                    <td key={candidate.id}>
                      <button
                        type="button"
                        className={`c_ ${LOOKS[state].look} ${chosen ? "on" : ""}`}
                        tabIndex={first ? 0 : -1}
                        aria-pressed={chosen}
                        aria-label={t("collect.cell", {
                          member: member.name,
                          candidate: candidate.code,
                          state: t(`collect.state.${state}`),
                        })}
                        onClick={() => onCell({ member: member.id, candidate: candidate.id })}
                      >
                        <Icon name={LOOKS[state].icon} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <span className="vh">{t("collect.unseal")}</span>
              </th>
              {candidates.map((candidate) => (
                <td key={candidate.id}>
                  <Foot candidate={candidate} onUnseal={onUnseal} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <Legend />
    </>
  );
}

/** The narrowest column, and the least that stands beside the matrix, as in collect.css. */
const COLUMN_PX = 64;
const BESIDE_PX = 672;

/** Of many columns those that fit into the window, then all: hundreds of cells out of sight hold up no opening. */
function useInSight<T>(columns: readonly T[]): readonly T[] {
  const [all, setAll] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setAll(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  const fitting = Math.ceil(Math.max(0, window.innerWidth - BESIDE_PX) / COLUMN_PX);
  return all ? columns : columns.slice(0, fitting);
}

function Foot({
  candidate,
  onUnseal,
}: {
  readonly candidate: Candidate;
  readonly onUnseal: (candidate: Candidate) => void;
}) {
  const selection = useSelection();
  const world = useWorld();
  const deliberation = selection.deliberations[candidate.id];
  if (deliberation !== undefined) {
    const at = deliberation.unsealedAt;
    const today = dayOfStamp(at) === world.clock.today();
    return t("collect.unsealed", { when: today ? timeOfStamp(at) : shortDay(dayOfStamp(at)) });
  }
  const blocker = unsealBlockers(selection, candidate.id)[0];
  if (blocker !== undefined) return blockerText(selection, blocker);
  return (
    <>
      <Button
        size="sm"
        label={t("collect.unsealOne", { code: candidate.code })}
        onPress={() => onUnseal(candidate)}
      >
        {t("collect.unseal")}
      </Button>
      <div className="in">
        {t("collect.allIn", { count: panelOf(selection).length, word: countWord(panelOf(selection).length) })}
      </div>
    </>
  );
}

function blockerText(selection: Selection, blocker: UnsealBlocker): string {
  if (blocker.code === "waits-for") {
    const initials = blocker.members.map(
      (id) => selection.people.find((person) => person.id === id)?.initials ?? "",
    );
    return t("collect.waitsFor", { names: listOf(initials) });
  }
  if (blocker.code === "other-interviews") {
    const codes = blocker.candidates.map(
      (id) => selection.candidates.find((each) => each.id === id)?.code ?? "",
    );
    return t("collect.waitsForOthers", { codes: listOf(codes) });
  }
  const params = blocker.code === "below-quorum" ? { has: blocker.has, needs: blocker.needs } : {};
  return tCode("collect.blocker", blocker.code, params);
}

const LEGEND: readonly SheetState[] = [
  "sealed",
  "unsealed",
  "paper-received",
  "not-handed-in",
  "recused",
  "absent",
];

function Legend() {
  return (
    <div className="lg">
      {LEGEND.map((state) => (
        <span key={state} className={`k-${LOOKS[state].look}`}>
          <Icon name={LOOKS[state].icon} />
          {t(`collect.state.${state}`)}
        </span>
      ))}
    </div>
  );
}

const ARROWS: { readonly [key: string]: readonly [number, number] } = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function moveWithArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const by = ARROWS[event.key];
  const rows = [...event.currentTarget.querySelectorAll("tbody tr")].map((row) => [
    ...row.querySelectorAll<HTMLElement>("button.c_"),
  ]);
  const row = rows.findIndex((cells) => cells.some((each) => each === document.activeElement));
  if (by === undefined || row < 0) return;
  const column = rows[row]?.findIndex((each) => each === document.activeElement) ?? 0;
  const next = rows[row + by[0]]?.[column + by[1]];
  next?.focus();
  event.preventDefault();
}
