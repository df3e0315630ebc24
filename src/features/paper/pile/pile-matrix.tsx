import { useRef, type KeyboardEvent } from "react";
import type { LockedSheet } from "#core/model/sheet.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import type { Pair } from "#features/paper/address.ts";
import { paperState, type PaperState } from "#features/paper/paper-state.ts";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { Note } from "#ui/parts/status.tsx";
import { useOpen } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

export const STATE_ICONS: { readonly [K in PaperState]: IconName } = {
  recused: "cross",
  "not-handed-in": "ring",
  "paper-received": "document",
  begun: "half",
  sealed: "lock",
  unsealed: "check",
  absent: "minus",
  out: "minus",
};

const LEGEND: readonly PaperState[] = [
  "not-handed-in",
  "paper-received",
  "begun",
  "sealed",
  "unsealed",
  "recused",
  "absent",
  "out",
];

interface MatrixProps {
  readonly locked: LockedSheet;
  readonly here: Pair;
  readonly onChoose: (pair: Pair) => void;
}

/** Members by candidates, one sign for each sheet. Nothing of what stands in a sheet. */
export function PileMatrix({ locked, here, onChoose }: MatrixProps) {
  const open = useOpen();
  const table = useRef<HTMLTableElement>(null);
  const members = panelOf(open.folded.selection);
  const candidates = listedCandidates(open.folded.selection);
  const move = (event: KeyboardEvent): void => {
    const [down, right] = MOVES[event.key] ?? [0, 0];
    if ((down === 0 && right === 0) || event.altKey) return;
    event.preventDefault();
    const member = members[clamp(members.findIndex(({ id }) => id === here.member) + down, members.length)];
    const candidate =
      candidates[clamp(candidates.findIndex(({ id }) => id === here.candidate) + right, candidates.length)];
    if (member === undefined || candidate === undefined) return;
    onChoose({ member: member.id, candidate: candidate.id });
    table.current?.querySelector<HTMLElement>(`[data-cell="${member.id} ${candidate.id}"]`)?.focus();
  };
  return (
    <section className="mx" data-column="" aria-label={t("paper.matrix")}>
      <div className="scroll-x">
        <table ref={table}>
          <thead>
            <tr>
              <th scope="col">{t("paper.member")}</th>
              {candidates.map((candidate) => (
                <th key={candidate.id} scope="col" className={candidate.id === here.candidate ? "here" : ""}>
                  {candidate.code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  {member.name}
                  <span className="t12 q3">{member.scoresOn === "paper" ? t("paper.legendPaper") : ""}</span>
                </th>
                {candidates.map((candidate) => {
                  const state = paperState(open, locked.sheet, {
                    member: member.id,
                    candidate: candidate.id,
                  });
                  const isHere = member.id === here.member && candidate.id === here.candidate;
                  return (
                    <td key={candidate.id}>
                      <button
                        type="button"
                        data-cell={`${member.id} ${candidate.id}`}
                        className={`cell ${state}`}
                        aria-current={isHere ? "true" : undefined}
                        tabIndex={isHere ? 0 : -1}
                        aria-label={`${t("paper.forPair", { name: member.name, code: candidate.code })}: ${t(`paper.state.${state}`)}`}
                        onClick={() => onChoose({ member: member.id, candidate: candidate.id })}
                        // Enter acts on the chosen one, so what has the focus is chosen, however it came there.
                        onFocus={() => isHere || onChoose({ member: member.id, candidate: candidate.id })}
                        onKeyDown={move}
                      >
                        <Icon name={STATE_ICONS[state]} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="legend">
        {LEGEND.map((state) => (
          <li key={state} className={`st ${state}`}>
            <Icon name={STATE_ICONS[state]} />
            <span>{t(`paper.state.${state}`)}</span>
          </li>
        ))}
      </ul>
      <Note icon="hidden">
        <b>{t("paper.blindLead")}</b> {t("paper.blindText")}
      </Note>
    </section>
  );
}

const MOVES: { readonly [key: string]: readonly [down: number, right: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const clamp = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));
