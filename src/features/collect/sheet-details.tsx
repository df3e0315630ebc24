import { useState } from "react";
import { Link } from "wouter";
import { sheetState } from "#core/collect/state.ts";
import { receivePaper } from "#core/collect/unseal.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import { pairKey } from "#core/model/selection.ts";
import { sealCode } from "#core/shared/crockford.ts";
import type { Cell } from "#features/collect/collect-matrix.tsx";
import { refusalText } from "#features/collect/refusal.ts";
import { Button } from "#ui/parts/button.tsx";
import { recordActs } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { dayOfStamp, shortDay, timeOfStamp } from "#words/format.ts";
import { t } from "#words/t.ts";

/** What is known of one sheet: that it is in, whose it is, its seal; never its content. */
export function SheetDetails({ cell }: { readonly cell: Cell | null }) {
  const selection = useSelection();
  const member = selection.people.find((each) => each.id === cell?.member);
  const candidate = selection.candidates.find((each) => each.id === cell?.candidate);
  return (
    <aside className="r_" data-column>
      {member === undefined || candidate === undefined ? (
        <p className="q2">{t("collect.chosenNone")}</p>
      ) : (
        <Details member={member} candidate={candidate} />
      )}
    </aside>
  );
}

function Details({ member, candidate }: { readonly member: Person; readonly candidate: Candidate }) {
  const selection = useSelection();
  const state = sheetState(selection, member.id, candidate.id);
  return (
    <>
      <div>
        <h2>{t(`collect.state.${state}`)}</h2>
        <p className="q2">
          {candidate.code}, {member.name}
        </p>
      </div>
      <Facts member={member} candidate={candidate} />
      <Actions member={member} candidate={candidate} />
    </>
  );
}

const stamp = (at: string): string => `${shortDay(dayOfStamp(at))}, ${timeOfStamp(at)}`;

function Facts({ member, candidate }: { readonly member: Person; readonly candidate: Candidate }) {
  const selection = useSelection();
  const key = pairKey(member.id, candidate.id);
  const sealed = selection.sealed[key];
  const paper = selection.paper[key];
  const taken = selection.takenBack.filter(
    (each) => each.member === member.id && each.candidate === candidate.id,
  );
  return (
    <>
      <dl className="fp">
        {paper === undefined ? null : <Fact name={t("collect.receivedAt")} value={stamp(paper.at)} />}
        {sealed === undefined ? null : (
          <>
            <Fact name={t("collect.handedInAt")} value={stamp(sealed.at)} />
            <Fact
              name={t("collect.source")}
              value={
                sealed.sheet.paper === null
                  ? t("collect.fromScreen")
                  : t("collect.fromPaper", {
                      typed: sealed.sheet.paper.typedBy,
                      confirmed: sealed.sheet.paper.confirmedBy,
                    })
              }
            />
            <dt>{t("collect.sealCode")}</dt>
            <dd className="mono">{sealCode(sealed.seal)}</dd>
          </>
        )}
        {taken.map((each) => (
          <Fact
            key={each.seal}
            name={t("collect.takenBack")}
            value={t("collect.takenBackLine", { code: sealCode(each.seal), reason: each.reason })}
          />
        ))}
      </dl>
      {sealed === undefined ? null : <p className="hint">{t("collect.sealHint")}</p>}
    </>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);

function Actions({ member, candidate }: { readonly member: Person; readonly candidate: Candidate }) {
  const selection = useSelection();
  const world = useWorld();
  const [problem, setProblem] = useState<string | null>(null);
  const state = sheetState(selection, member.id, candidate.id);
  const receive = (): void => {
    const noted = recordActs(world, [receivePaper(member.id, candidate.id)]);
    setProblem(noted.ok ? null : refusalText(noted.error));
  };
  return (
    <div className="acts">
      {problem === null ? null : (
        <p className="t13 err-line" role="alert">
          {problem}
        </p>
      )}
      {state === "not-handed-in" ? (
        <>
          <Button wide onPress={receive}>
            {t("collect.receive")}
          </Button>
          <Link className="btn wide" href={`/s/${selection.id}/scoring/${candidate.id}`}>
            {t("collect.openScoring", { initials: member.initials, code: candidate.code })}
          </Link>
        </>
      ) : null}
      {state === "not-handed-in" || state === "paper-received" ? (
        <Link className="btn wide" href={`/s/${selection.id}/paper/${member.id}/${candidate.id}`}>
          {t("collect.typeInSheet", { initials: member.initials })}
        </Link>
      ) : null}
      {state === "unsealed" ? (
        <Link className="btn wide" href={`/s/${selection.id}/consensus/${candidate.id}`}>
          {t("collect.toConsensus", { code: candidate.code })}
        </Link>
      ) : null}
    </div>
  );
}
