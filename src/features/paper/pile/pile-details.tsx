import type { ReactNode } from "react";
import { Link } from "wouter";
import type { LockedSheet } from "#core/model/sheet.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { typistRefusal, typists } from "#core/scores/paper-witnesses.ts";
import { paperPath, type Pair } from "#features/paper/address.ts";
import { paperState, receivedAt, takesReceipt, type PaperState } from "#features/paper/paper-state.ts";
import { STATE_ICONS } from "#features/paper/pile/pile-matrix.tsx";
import { useTypist } from "#features/paper/use-typist.ts";
import { WitnessChoice } from "#features/paper/witness-choice.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useOpen } from "#usecases/world-context.ts";
import { timeOfStamp } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

interface DetailsProps {
  readonly locked: LockedSheet;
  readonly pair: Pair;
  readonly onReceive: () => void;
  /** Over the details: how to find a sheet by its paper. */
  readonly children: ReactNode;
}

/** The sheet chosen in the table: its state, its receipt, and the way to type it in. */
export function PileDetails({ locked, pair, onReceive, children }: DetailsProps) {
  const open = useOpen();
  const { selection } = open.folded;
  const member = panelOf(selection).find(({ id }) => id === pair.member);
  const candidate = listedCandidates(selection).find(({ id }) => id === pair.candidate);
  if (member === undefined || candidate === undefined) return null;
  const state = paperState(open, locked.sheet, pair);
  const names = { initials: member.initials, code: candidate.code };
  return (
    <section
      className="sd"
      data-column=""
      aria-label={t("paper.forPair", { name: member.name, code: candidate.code })}
    >
      <div className="body">
        {children}
        <hr />
        <h2 className="t18 b">{member.name}</h2>
        <p className="who">
          <b>{candidate.code}</b> {candidate.name}
        </p>
        <Status icon={STATE_ICONS[state]}>{t(`paper.state.${state}`)}</Status>
        <Link className="btn primary wide" href={paperPath(selection.id, pair)}>
          {t(actionOf(state), names)}
        </Link>
        <Receipt pair={pair} state={state} onReceive={onReceive} />
        <hr />
        <TypistChoice pair={pair} />
      </div>
    </section>
  );
}

function actionOf(state: PaperState): "paper.type" | "paper.goOn" | "paper.look" {
  if (state === "begun") return "paper.goOn";
  return state === "not-handed-in" || state === "paper-received" ? "paper.type" : "paper.look";
}

function Receipt({
  pair,
  state,
  onReceive,
}: {
  readonly pair: Pair;
  readonly state: PaperState;
  readonly onReceive: () => void;
}) {
  const { folded } = useOpen();
  const at = receivedAt(folded.selection, pair);
  if (at !== null) {
    return (
      <p className="rc">
        <Status icon="document">{t("paper.received", { time: timeOfStamp(at) })}</Status>
      </p>
    );
  }
  if (!takesReceipt(folded.selection, pair, state)) return null;
  return (
    <div className="rc">
      <Button wide onPress={onReceive}>
        {t("paper.receipt")}
      </Button>
      <p className="t12 q3">{t("paper.receiptHint")}</p>
    </div>
  );
}

/** Who types, once for the pile. */
export function TypistChoice({ pair }: { readonly pair: Pair }) {
  const { folded } = useOpen();
  const { selection } = folded;
  const [name, choose] = useTypist();
  const isUnsealed = selection.deliberations[pair.candidate] !== undefined;
  const code = selection.candidates.find(({ id }) => id === pair.candidate)?.code ?? "";
  const refusal = typistRefusal(selection, pair, name, isUnsealed);
  const isBarred = refusal !== null && refusal.code !== "typist-missing";
  return (
    <WitnessChoice
      label={t("paper.typist")}
      hint={t("paper.typistHint")}
      witnesses={typists(selection).map((person) => ({ person, aside: t(`shell.role.${person.role}`) }))}
      name={name}
      error={isBarred ? tCode("paper.refusal", refusal.code, { name, code }) : null}
      onName={choose}
    />
  );
}
