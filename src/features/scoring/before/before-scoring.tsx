import type { Obstacle } from "#features/scoring/before/obstacle.ts";
import { DeclarationForm } from "#features/scoring/before/declaration-form.tsx";
import type { Candidate, Person } from "#core/model/people.ts";
import { pairKey } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

interface BeforeProps {
  readonly obstacle: Obstacle;
  readonly member: Person;
  readonly candidate: Candidate;
}

/** In place of a scoresheet: what has to be settled first, or why there is nothing to score. */
export function Before({ obstacle, member, candidate }: BeforeProps) {
  useKeyHints(useSaid(hints));
  return (
    <main className="before" data-column="">
      {obstacle.code === "not-declared" ? <DeclarationForm member={member} candidate={candidate} /> : null}
      {obstacle.code === "recused" ? <Recused member={member} candidate={candidate} /> : null}
      {obstacle.code === "out" ? <Out candidate={candidate} /> : null}
    </main>
  );
}

const hints = () => ({
  bar: [
    { keys: ["Alt", "→"], does: t("scoring.key.candidate") },
    { keys: ["Alt", "L"], does: t("scoring.key.lock") },
  ],
});

function Recused({ member, candidate }: { readonly member: Person; readonly candidate: Candidate }) {
  const { declarations } = useSelection();
  const declaration = declarations[pairKey(member.id, candidate.id)];
  return (
    <div className="say">
      <h1 className="t28">{t("scoring.recused.title", { code: candidate.code })}</h1>
      <p className="t15 q2">
        {t("scoring.recused.text", { code: candidate.code, by: declaration?.decidedBy ?? "" })}
      </p>
      {declaration === undefined || declaration.decision === "" ? null : (
        <p className="t15">{declaration.decision}</p>
      )}
    </div>
  );
}

function Out({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const record = recordOf(selection, candidate.id);
  return (
    <div className="say">
      <h1 className="t28">{t(`scoring.outTitle.${outCode(record.status)}`, { code: candidate.code })}</h1>
      <p className="t15 q2">{t("scoring.outText", { code: candidate.code })}</p>
    </div>
  );
}

const OUT = ["withdrew", "did-not-appear", "postponed", "set-aside"] as const;

const outCode = (status: string): (typeof OUT)[number] => OUT.find((each) => each === status) ?? "set-aside";
