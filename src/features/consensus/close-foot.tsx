import { useState } from "react";
import { Link } from "wouter";
import { closeBlockers, closeCandidate } from "#core/consensus/close.ts";
import { progressOf } from "#core/consensus/progress.ts";
import { signaturesState, signDeliberation, waitsForSignatures } from "#core/consensus/sign.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { consensusPath, unsealedCandidates } from "#features/consensus/address.ts";
import { refusalText } from "#features/consensus/refusal.ts";
import { ReopenDialog } from "#features/consensus/reopen-dialog.tsx";
import { useWhen } from "#features/consensus/use-when.ts";
import { SignAllDialog } from "#ui/domain/sign-all-dialog.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useKeptFocus } from "#ui/parts/use-kept-focus.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The foot of the end: close; then all sign at the table; then the next candidate. */
export function CloseFoot({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const { closed } = progressOf(selection, candidate.id);
  const waits = waitsForSignatures(selection, candidate.id).length;
  const foot = useKeptFocus<HTMLDivElement>(`${closed} ${waits}`);
  return (
    <div className="res" ref={foot}>
      {closed ? <Closed candidate={candidate} /> : <Open candidate={candidate} />}
    </div>
  );
}

function Open({ candidate }: { readonly candidate: Candidate }) {
  const world = useWorld();
  const selection = useSelection();
  const [problem, setProblem] = useState<string | null>(null);
  const close = (): void => {
    const step = closeCandidate(selection, candidate.id);
    if (!step.ok) return;
    const written = recordActs(world, [step.value]);
    setProblem(written.ok ? null : refusalText(written.error.code));
  };
  return (
    <>
      <p className="q2">{t("consensus.conclude.closeText")}</p>
      <Problem text={problem} />
      <div className="act">
        <Button look="primary" waits={closeBlockers(selection, candidate.id).length > 0} onPress={close}>
          {t("consensus.conclude.close", { code: candidate.code })}
        </Button>
      </div>
    </>
  );
}

function Closed({ candidate }: { readonly candidate: Candidate }) {
  const { code } = candidate;
  const selection = useSelection();
  const when = useWhen();
  const [dialog, setDialog] = useState<"all" | "reopen" | null>(null);
  const waits = waitsForSignatures(selection, candidate.id);
  const names = selection.people.filter((person) => waits.includes(person.id)).map((person) => person.name);
  const title = t("consensus.conclude.closedTitle", {
    code,
    when: when(selection.deliberations[candidate.id]?.closedAt ?? ""),
  });
  return (
    <>
      <p className="q2">
        <b className="m">{title}.</b>{" "}
        {waits.length === 0
          ? t("consensus.conclude.signedAll", { code })
          : t("consensus.conclude.waits", { count: names.length, names: listOf(names) })}
      </p>
      <div className="act">
        {waits.length === 0 ? (
          <NextCandidate candidate={candidate} />
        ) : (
          <Button
            look="primary"
            waits={unsigned(selection, candidate).length === 0}
            onPress={() => setDialog("all")}
          >
            {t("consensus.conclude.allHere")}
          </Button>
        )}
        <Button look="quiet" onPress={() => setDialog("reopen")}>
          {t("consensus.conclude.reopen", { code })}
        </Button>
      </div>
      {dialog === "all" ? <SignAll candidate={candidate} onClose={() => setDialog(null)} /> : null}
      {dialog === "reopen" ? <ReopenDialog candidate={candidate} onClose={() => setDialog(null)} /> : null}
    </>
  );
}

/** Whose signature is missing or no longer holds. Who refused or could not be reached is not asked again by "all". */
const unsigned = (selection: Selection, candidate: Candidate): readonly Person[] =>
  signaturesState(selection, candidate.id)
    .filter(({ state }) => state === "missing" || state === "outdated")
    .map(({ person }) => person);

/** Everyone whose signature is missing, or no longer holds, signs at the table at once. */
function SignAll({ candidate, onClose }: { readonly candidate: Candidate; readonly onClose: () => void }) {
  const world = useWorld();
  const selection = useSelection();
  const [problem, setProblem] = useState<string | null>(null);
  const people = unsigned(selection, candidate);
  const sign = (): void => {
    const day = world.clock.today();
    const drafts = people.flatMap((person) => {
      const step = signDeliberation(selection, candidate.id, {
        person: person.id,
        how: "here",
        words: "",
        day,
      });
      return step.ok ? [step.value] : [];
    });
    const written = recordActs(world, drafts);
    if (written.ok) onClose();
    else setProblem(refusalText(written.error.code));
  };
  return (
    <SignAllDialog what={candidate.code} people={people} problem={problem} onSign={sign} onClose={onClose} />
  );
}

/** On to the next candidate that is not closed, or to the comparison. */
function NextCandidate({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const next = unsealedCandidates(selection).find(
    (each) => each.id !== candidate.id && selection.deliberations[each.id]?.closedAt === null,
  );
  return next === undefined ? (
    <Link className="btn primary" href={`/s/${selection.id}/comparison`}>
      {t("consensus.conclude.goCompare")}
    </Link>
  ) : (
    <Link className="btn primary" href={consensusPath(selection.id, next.id)}>
      {t("consensus.conclude.goOn", { code: next.code })}
    </Link>
  );
}

const Problem = ({ text }: { readonly text: string | null }) =>
  text === null ? null : (
    <p className="err-line" role="alert">
      {text}
    </p>
  );
