import { useState } from "react";
import type { WalkBy } from "#core/consensus/walk.ts";
import type { CriterionId } from "#core/model/ids.ts";
import type { Candidate } from "#core/model/people.ts";
import type { FootForm } from "#features/consensus/agree-foot.tsx";
import { ConcludePane } from "#features/consensus/conclude-pane.tsx";
import { CriterionPane } from "#features/consensus/criterion-pane.tsx";
import { PanelColumn } from "#features/consensus/panel-column.tsx";
import { TitleRow } from "#features/consensus/title-row.tsx";
import { useConsensusKeys } from "#features/consensus/use-consensus-keys.ts";
import { useEscapeFromField } from "#features/consensus/use-escape-from-field.ts";
import { useWalk } from "#features/consensus/use-walk.ts";
import { useSelection } from "#usecases/world-context.ts";

/** One unsealed candidate: the matrix at the left; at the right a criterion, or the summary and signatures. */
export function CandidateWork(props: {
  readonly candidate: Candidate;
  readonly concludes: boolean;
  readonly by: WalkBy;
  readonly onBy: (by: WalkBy) => void;
  readonly onPart: (part?: "sign") => void;
}) {
  const { candidate, concludes, by, onBy, onPart } = props;
  const deliberation = useSelection().deliberations[candidate.id];
  const closed = (deliberation?.closedAt ?? null) !== null;
  const walk = useWalk(candidate.id, by);
  const [form, setForm] = useState<FootForm | null>(null);
  const goOn = (how: "decided" | "later"): void => {
    if (!walk.goOn(how)) onPart("sign");
  };
  const toRow = (criterion: CriterionId): void => {
    walk.go(criterion);
    if (concludes) onPart();
  };
  useEscapeFromField();
  useConsensusKeys({
    candidate,
    concludes,
    closed,
    walk,
    onRow: toRow,
    onBy,
    onDissent: () => setForm({ is: "dissent", criterion: walk.at ?? "", dissent: null }),
  });
  return (
    <main className="scr-consensus">
      <TitleRow candidate={candidate} at={concludes ? null : walk.at} by={by} onBy={onBy} />
      <div className="cols">
        <PanelColumn candidate={candidate} walk={walk} here={!concludes} onRow={toRow} />
        {concludes || walk.at === null ? (
          <ConcludePane candidate={candidate} onCriterion={toRow} />
        ) : (
          <CriterionPane
            candidate={candidate}
            criterion={walk.at}
            walk={walk}
            form={form}
            onForm={setForm}
            onGoOn={goOn}
          />
        )}
      </div>
    </main>
  );
}
