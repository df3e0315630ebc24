import type { Person } from "#core/model/people.ts";
import { pairKey } from "#core/model/selection.ts";
import { openDeclarations } from "#core/people/declare.ts";
import { countingCandidates, roleScores } from "#core/people/who-scores.ts";
import { areAllOut } from "#ui/domain/all-out.ts";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { allNoneChange } from "#features/people/changes.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { t } from "#words/t.ts";

/** How far a member's declaration has come, and the way to answer "none" for all that is open. */
export function DeclarationState({
  person,
  steps,
}: {
  readonly person: Person;
  readonly steps: PeopleSteps;
}) {
  const selection = useSelection();
  if (!roleScores(person.role)) return <span className="st q3">{t("people.declaration.notAsked")}</span>;
  const candidates = countingCandidates(selection);
  const open = openDeclarations(selection).filter(({ member }) => member === person.id);
  const made = candidates.flatMap(
    (candidate) => selection.declarations[pairKey(person.id, candidate.id)] ?? [],
  );
  const conflicts = made.filter(({ answer }) => answer === "conflict").length;
  const knows = made.filter(({ answer }) => answer === "knows").length;
  const counted = [
    ...(conflicts > 0 ? [t("people.declaration.conflicts", { count: conflicts })] : []),
    ...(knows > 0 ? [t("people.declaration.knows", { count: knows })] : []),
  ];
  return (
    <span className="ds">
      {candidates.length === 0 ? (
        <span className="st q3">
          {t(areAllOut(selection) ? "people.declaration.allOut" : "people.declaration.nothing")}
        </span>
      ) : open.length === 0 ? (
        <Status icon="check" tone="ok">
          {t("people.declaration.done")}
        </Status>
      ) : (
        <Status icon="ring" tone="warn">
          {t("people.declaration.open", { answered: candidates.length - open.length, of: candidates.length })}
        </Status>
      )}
      {open.length > 0 ? (
        <Button
          look="linklike"
          label={t("people.declaration.allNoneOf", { name: person.name })}
          onPress={() => {
            steps.record(
              (now) => allNoneChange(now, open),
              t("people.declaration.said", { count: open.length }),
            );
            steps.focusOn(`[data-more="${person.id}"] button`);
          }}
        >
          {t("people.declaration.allNone")}
        </Button>
      ) : (
        <span className="st">{counted.join(", ")}</span>
      )}
    </span>
  );
}
