import { useLocation } from "wouter";
import { scoredSheet } from "#core/consensus/look-up.ts";
import type { WalkBy } from "#core/consensus/walk.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Candidate } from "#core/model/people.ts";
import { consensusPath, unsealedCandidates } from "#features/consensus/address.ts";
import type { Walk } from "#features/consensus/use-walk.ts";
import { useKeyHints, type Hints } from "#ui/parts/key-hints.tsx";
import { useKeys, type KeyMap } from "#ui/parts/use-keys.ts";
import { useSelection } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

interface Deeds {
  readonly candidate: Candidate;
  readonly concludes: boolean;
  readonly closed: boolean;
  readonly walk: Walk;
  readonly onRow: (criterion: string) => void;
  readonly onBy: (by: WalkBy) => void;
  readonly onDissent: () => void;
}

/** The keys of the walk. Arrows in a text, in a group of squares or in a list that scrolls keep their own meaning. */
export function useConsensusKeys(deeds: Deeds): void {
  const { candidate, walk, concludes } = deeds;
  const selection = useSelection();
  const [, go] = useLocation();
  const scale = scoredSheet(selection)?.scale;
  const toCandidate = (by: 1 | -1): void => {
    const unsealed = unsealedCandidates(selection);
    const next = unsealed[unsealed.findIndex((each) => each.id === candidate.id) + by];
    if (next !== undefined) go(consensusPath(selection.id, next.id));
  };
  const naming = walk.step === 3 && !concludes;
  const always: KeyMap = {
    ArrowDown: (event) => moveRow(event, deeds, 1),
    ArrowUp: (event) => moveRow(event, deeds, -1),
    "Alt+ArrowRight": () => toCandidate(1),
    "Alt+ArrowLeft": () => toCandidate(-1),
    o: () => deeds.onBy(walk.by === "sheet" ? "difference" : "sheet"),
    Enter: (event) => (concludes || walk.step === 3 || isControl(event.target) ? false : walk.forward()),
    Backspace: () => (concludes || walk.step === 1 ? false : walk.look(walk.step === 3 ? 2 : 1)),
  };
  useKeys({
    ...always,
    ...(naming ? { r: () => focusRationale() } : {}),
    ...(naming && !deeds.closed ? { d: deeds.onDissent } : {}),
  });
  useKeyHints(useSaid(hints, concludes ? null : walk.step, deeds.closed, scale));
}

function moveRow(event: KeyboardEvent, { walk, onRow }: Deeds, by: 1 | -1): unknown {
  if (event.defaultPrevented || scrolls(event.target)) return false;
  const here = walk.order.findIndex((each) => each === walk.at);
  const next = walk.order[here + by];
  if (next === undefined) return undefined;
  onRow(next);
  document.querySelector<HTMLElement>(`.scr-consensus [data-row="${CSS.escape(next)}"]`)?.focus();
  return undefined;
}

const scrolls = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches("[data-scrolls]") &&
  target.scrollHeight > target.clientHeight;

/** Enter on a row goes on in the walk; on every other control it does what the control does. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("button, a, input, select") !== null &&
  !target.matches("[data-row]");

const focusRationale = (): void =>
  document.querySelector<HTMLElement>(".scr-consensus .rationale textarea")?.focus();

function hints(step: Walk["step"] | null, closed: boolean, scale: Scale | undefined): Hints {
  const row = { keys: ["↑", "↓"], does: t("consensus.key.row") };
  const rest = [
    { keys: ["O"], does: t("consensus.key.order") },
    { keys: ["Alt", "→"], does: t("consensus.key.candidate") },
  ];
  const more = [
    { keys: ["Alt", "←"], does: t("consensus.key.previous") },
    { keys: ["Esc"], does: t("consensus.key.leave") },
  ];
  if (step === null) return { bar: [row, ...rest], more };
  const digits = (scale?.points ?? []).map(({ points }) => points / 100);
  const first = digits[0] ?? 1;
  const last = digits.at(-1) ?? 5;
  const back = { keys: ["⌫"], does: t("consensus.key.back") };
  const agreeing = [
    { keys: [`${first}–${last === 10 ? 0 : last}`], does: t("consensus.key.score") },
    { keys: ["R"], does: t("consensus.key.reason") },
    { keys: ["D"], does: t("consensus.key.dissent") },
    { keys: ["Ctrl", "↵"], does: t("consensus.key.agree") },
  ];
  const on = { keys: ["↵"], does: t(step === 1 ? "consensus.key.evidence" : "consensus.key.names") };
  const here = step === 3 ? (closed ? [back] : agreeing) : step === 2 ? [on, back] : [on];
  return { bar: [row, ...here, ...rest], more: step === 3 && !closed ? [back, ...more] : more };
}
