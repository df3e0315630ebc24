import { Link, useLocation } from "wouter";
import { sheetState } from "#core/collect/state.ts";
import { agreedOn, criteriaOf, panelFor } from "#core/consensus/look-up.ts";
import { progressOf } from "#core/consensus/progress.ts";
import { waitsForSignatures } from "#core/consensus/sign.ts";
import type { WalkBy } from "#core/consensus/walk.ts";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate } from "#core/model/people.ts";
import { consensusPath, unsealedCandidates } from "#features/consensus/address.ts";
import { useWhen } from "#features/consensus/use-when.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { labelled } from "#words/joined.ts";
import { t } from "#words/t.ts";

/** Which candidate, how many sheets are in, the order of the walk and how far it has come. */
export function TitleRow(props: {
  readonly candidate: Candidate;
  readonly at: CriterionId | null;
  readonly by: WalkBy;
  readonly onBy: (by: WalkBy) => void;
}) {
  const { candidate } = props;
  const selection = useSelection();
  const when = useWhen();
  const panel = panelFor(selection, candidate.id);
  const states = panel.map((member) => sheetState(selection, member.id, candidate.id));
  const unsealedAt = selection.deliberations[candidate.id]?.unsealedAt ?? "";
  return (
    <div className="ti">
      <CandidateButtons candidate={candidate} />
      <h1 className="t22" title={`${candidate.code} ${candidate.name}`}>
        {candidate.code} <span className="q2">{candidate.name}</span>
      </h1>
      <Status icon="shield">
        {t("consensus.inUnsealed", {
          n: states.filter((state) => state === "unsealed" || state === "paper-received").length,
          of: panel.length,
          when: when(unsealedAt),
        })}
      </Status>
      <span className="sp" />
      <Seg
        label={t("consensus.order")}
        value={props.by}
        options={[
          { value: "sheet", text: t("consensus.sheetOrder") },
          { value: "difference", text: t("consensus.byDifference") },
        ]}
        onChange={props.onBy}
      />
      <Progress {...props} />
      <SignLink candidate={candidate} />
    </div>
  );
}

const sayOf = (by: 1 | -1, code: string | undefined): string => {
  const said = t(by === 1 ? "consensus.next" : "consensus.previous");
  return code === undefined ? said : labelled(said, code);
};

function CandidateButtons({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const [, go] = useLocation();
  const unsealed = unsealedCandidates(selection);
  const here = unsealed.findIndex((each) => each.id === candidate.id);
  const to = (by: 1 | -1): Candidate | undefined => unsealed[here + by];
  const button = (by: 1 | -1) => (
    <Button
      icon
      label={sayOf(by, to(by)?.code)}
      waits={to(by) === undefined}
      onPress={() => go(consensusPath(selection.id, to(by)?.id ?? candidate.id))}
    >
      <Icon name={by === 1 ? "right" : "left"} />
    </Button>
  );
  return (
    <span className="pn" data-stays="candidates">
      {button(-1)}
      {button(1)}
    </span>
  );
}

function Progress({ candidate, at }: { readonly candidate: Candidate; readonly at: CriterionId | null }) {
  const selection = useSelection();
  const { agreed, byRule, unresolved, of } = progressOf(selection, candidate.id);
  const otherwise = byRule + unresolved;
  return (
    <>
      <span className="q2 nowrap">
        <b className="b">{t("consensus.agreedCount", { n: agreed, of })}</b> {t("consensus.agreedOf")}
        {otherwise === 0 ? "" : t("consensus.otherwise", { count: otherwise })}
      </span>
      <span className="pg" aria-hidden="true">
        {criteriaOf(selection).map(({ id }) => (
          <i
            key={id}
            className={id === at ? "now" : agreedOn(selection, candidate.id, id) === null ? "" : "on"}
          />
        ))}
      </span>
    </>
  );
}

function SignLink({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const isClosed = progressOf(selection, candidate.id).closed;
  const done = isClosed && waitsForSignatures(selection, candidate.id).length === 0;
  return (
    <Link className="btn" href={consensusPath(selection.id, candidate.id, "sign")}>
      {done ? <Icon name="check" /> : null}
      {t(done ? "consensus.signedAll" : "consensus.signOne", { code: candidate.code })}
    </Link>
  );
}
