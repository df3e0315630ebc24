import { Link } from "wouter";
import { closeBlockers, type CloseBlocker } from "#core/consensus/close.ts";
import { criteriaOf } from "#core/consensus/look-up.ts";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate } from "#core/model/people.ts";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

/** What stands in the way of closing a candidate, each with the way to it. */
export function CloseBlockers(props: {
  readonly candidate: Candidate;
  readonly onCriterion: (criterion: CriterionId) => void;
}) {
  const { candidate, onCriterion } = props;
  const selection = useSelection();
  const blockers = closeBlockers(selection, candidate.id);
  if (blockers.length === 0) {
    return (
      <Status icon="check" tone="ok">
        {t("consensus.conclude.ready", { count: countWord(criteriaOf(selection).length) })}
      </Status>
    );
  }
  return (
    <section className="part">
      <h3>{t("consensus.conclude.stands")}</h3>
      <ul className="blockers">
        {blockers.map((blocker, index) => (
          <li key={index}>
            <Blocker blocker={blocker} candidate={candidate} onCriterion={onCriterion} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BlockerProps {
  readonly blocker: CloseBlocker;
  readonly candidate: Candidate;
  readonly onCriterion: (criterion: CriterionId) => void;
}

function Blocker({ blocker, candidate, onCriterion }: BlockerProps) {
  const selection = useSelection();
  switch (blocker.code) {
    case "undecided":
      return (
        <>
          <span>{t("consensus.blocker.undecided", { count: blocker.criteria.length })}</span>
          {blocker.criteria.map((criterion) => (
            <CriterionLink key={criterion} criterion={criterion} onCriterion={onCriterion} />
          ))}
        </>
      );
    case "paper-not-typed":
      return (
        <>
          <span>{t("consensus.blocker.paper-not-typed")}</span>
          {selection.people
            .filter((person) => blocker.members.includes(person.id))
            .map((person) => (
              <Link key={person.id} href={`/s/${selection.id}/paper/${person.id}/${candidate.id}`}>
                {t("consensus.blocker.typeIn", { name: person.name })}
              </Link>
            ))}
        </>
      );
    case "reason-missing":
      return (
        <>
          <span>{t("consensus.blocker.reason-missing")}</span>
          <CriterionLink criterion={blocker.criterion} onCriterion={onCriterion} />
        </>
      );
    case "no-quorum":
      return (
        <span>{t("consensus.blocker.no-quorum", { present: blocker.present, quorum: blocker.quorum })}</span>
      );
    case "not-unsealed":
    case "closed":
      return <span>{t(`consensus.refusal.${blocker.code}`)}</span>;
  }
}

function CriterionLink({
  criterion: id,
  onCriterion,
}: Omit<BlockerProps, "blocker" | "candidate"> & { readonly criterion: CriterionId }) {
  const criteria = criteriaOf(useSelection());
  const index = criteria.findIndex((each) => each.id === id);
  return (
    <Button look="linklike" onPress={() => onCriterion(id)}>
      {t("consensus.number", { number: index + 1, name: criteria[index]?.name ?? "" })}
    </Button>
  );
}
