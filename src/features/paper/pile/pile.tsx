import { useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import type { LockedSheet } from "#core/model/sheet.ts";
import { receivePaper } from "#core/collect/unseal.ts";
import { paperPath, type Pair } from "#features/paper/address.ts";
import { paperState, pile, takesReceipt } from "#features/paper/paper-state.ts";
import { FindPaper } from "#features/paper/pile/find-paper.tsx";
import { PileDetails } from "#features/paper/pile/pile-details.tsx";
import { PileMatrix } from "#features/paper/pile/pile-matrix.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useOpen, useWorld } from "#usecases/world-context.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

/** The pile of paper: which sheets are in, which wait, and the one to type next. */
export function Pile({ locked }: { readonly locked: LockedSheet }) {
  const world = useWorld();
  const open = useOpen();
  const { selection } = open.folded;
  const [, navigate] = useLocation();
  const waiting = pile(open, locked.sheet);
  const [chosen, setChosen] = useState<Pair | null>(null);
  const here = chosen ?? waiting[0] ?? firstPair(selection);
  const receive = (): void => {
    if (takesReceipt(selection, here, paperState(open, locked.sheet, here)))
      recordActs(world, [receivePaper(here.member, here.candidate)]);
  };
  const finder = useRef<HTMLFormElement>(null);
  useKeys({
    r: receive,
    c: () => finder.current?.querySelector("input")?.focus(),
    Enter: (event) => (isLink(event.target) ? false : navigate(paperPath(selection.id, here))),
  });
  useKeyHints(useSaid(hints));
  return (
    <main className="page">
      <div className="ti">
        <h1 className="t22">{t("paper.title")}</h1>
        <span className="q2">
          {waiting.length === 0 ? t("paper.waitingNone") : t("paper.waiting", { count: waiting.length })}
        </span>
        <span className="sp" />
        <Link href={`/s/${selection.id}/collect`}>{t("paper.back")}</Link>
      </div>
      <div className="cols">
        <PileMatrix locked={locked} here={here} onChoose={setChosen} />
        <PileDetails locked={locked} pair={here} onReceive={receive}>
          <FindPaper
            box={finder}
            onFound={setChosen}
            onGo={(pair) => navigate(paperPath(selection.id, pair))}
          />
        </PileDetails>
      </div>
    </main>
  );
}

const isLink = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a, input, button:not([data-cell])") !== null;

function firstPair(selection: Parameters<typeof panelOf>[0]): Pair {
  return { member: panelOf(selection)[0]?.id ?? "", candidate: listedCandidates(selection)[0]?.id ?? "" };
}

const hints = () => ({
  bar: [
    { keys: ["↑", "↓", "←", "→"], does: t("paper.key.move") },
    { keys: ["↵"], does: t("paper.key.open") },
    { keys: ["R"], does: t("paper.key.receipt") },
    { keys: ["C"], does: t("paper.key.code") },
  ],
});
