import { Link } from "wouter";
import { unsealBlockers } from "#core/collect/state.ts";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { consensusPath, firstToDiscuss } from "#features/consensus/address.ts";
import { useSelection } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** In place of the screen while nobody is unsealed: scores do not exist for it. */
export function NobodyUnsealed() {
  const { id } = useSelection();
  return (
    <Stop
      title={t("consensus.gate.noneTitle")}
      text={`${t("consensus.gate.none")} ${t("consensus.gate.noneDo")}`}
    >
      <Link className="btn primary" href={`/s/${id}/collect`}>
        {t("consensus.gate.toCollect")}
      </Link>
    </Stop>
  );
}

/** In place of a candidate who is sealed or out of the counts: why, and where to go. */
export function NotReachable({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const { code } = candidate;
  const out = outOf(selection, candidate);
  const other = firstToDiscuss(selection);
  return (
    <Stop
      title={t(out === null ? "consensus.gate.sealedTitle" : "consensus.gate.outTitle", { code })}
      text={out === null ? whySealed(selection, candidate) : t(`consensus.gate.out.${out}`)}
    >
      <Link className="btn primary" href={`/s/${selection.id}/${out === null ? "collect" : "interviews"}`}>
        {t(out === null ? "consensus.gate.toCollect" : "consensus.gate.toInterviews")}
      </Link>
      {other === null ? null : (
        <Link className="btn" href={consensusPath(selection.id, other.id)}>
          {t("consensus.gate.toUnsealed", { code: other.code })}
        </Link>
      )}
    </Stop>
  );
}

function Stop(props: { readonly title: string; readonly text: string; readonly children: React.ReactNode }) {
  return (
    <main className="scr-consensus stop" data-column>
      <h1 className="t28">{props.title}</h1>
      <p className="t15 q2">{props.text}</p>
      <p className="to">{props.children}</p>
    </main>
  );
}

function outOf(selection: Selection, candidate: Candidate) {
  if (candidate.removed) return "removed";
  const status = selection.interviews[candidate.id]?.status ?? "invited";
  return OUT_OF_COUNTS.includes(status)
    ? (status as "withdrew" | "did-not-appear" | "postponed" | "set-aside")
    : null;
}

function whySealed(selection: Selection, { id, code }: Candidate): string {
  const blocker = unsealBlockers(selection, id)[0];
  if (blocker === undefined) return t("consensus.gate.ready", { code });
  if (blocker.code === "waits-for") {
    const names = selection.people
      .filter((person) => blocker.members.includes(person.id))
      .map((person) => person.name);
    return t("consensus.gate.waits", { names: listOf(names) });
  }
  if (blocker.code === "other-interviews") {
    const codes = selection.candidates
      .filter((each) => blocker.candidates.includes(each.id))
      .map((each) => each.code);
    return t("consensus.gate.others", { code, codes: listOf(codes) });
  }
  return t("consensus.gate.notReady");
}
