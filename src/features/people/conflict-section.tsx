import { useState } from "react";
import type { Candidate, DeclarationAnswer, Person } from "#core/model/people.ts";
import { pairKey } from "#core/model/selection.ts";
import { nothingToDeclare, openDeclarations } from "#core/people/declare.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { allNoneChange, declarationsChange } from "#features/people/changes.ts";
import { ConflictMatrix } from "#features/people/conflict-matrix.tsx";
import { DeclareDialog } from "#features/people/declare-dialog.tsx";
import { DeclaredTable, type DeclaredMatter } from "#features/people/declared-table.tsx";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { t } from "#words/t.ts";

interface Asked {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly answer: DeclarationAnswer;
}

const NEXT: { readonly [answer in DeclarationAnswer]: DeclarationAnswer } = {
  none: "knows",
  knows: "conflict",
  conflict: "none",
};

/** Declarations: the matrix of all answers, and what was declared in words. */
export function ConflictSection({ steps }: { readonly steps: PeopleSteps }) {
  const selection = useSelection();
  const [asked, setAsked] = useState<Asked | null>(null);
  const members = panelOf(selection);
  const candidates = listedCandidates(selection);
  const open = openDeclarations(selection);
  const answerOf = (member: Person, candidate: Candidate): DeclarationAnswer | undefined =>
    selection.declarations[pairKey(member.id, candidate.id)]?.answer;
  const change = (member: Person, candidate: Candidate): void => {
    const answer = answerOf(member, candidate);
    // The first answer needs no words, every other one does.
    if (answer !== undefined) return setAsked({ member, candidate, answer: NEXT[answer] });
    const none = nothingToDeclare(member.id, candidate.id, "at-the-table");
    steps.record((now) => declarationsChange(now, [none]), t("people.declaration.said", { count: 1 }));
  };
  const details = (member: Person, candidate: Candidate): void =>
    setAsked({ member, candidate, answer: answerOf(member, candidate) ?? "none" });
  const matters: readonly DeclaredMatter[] = members.flatMap((member) =>
    candidates.flatMap((candidate) => {
      const declaration = selection.declarations[pairKey(member.id, candidate.id)];
      return declaration === undefined || declaration.answer === "none"
        ? []
        : [{ member, candidate, declaration }];
    }),
  );
  return (
    <section aria-labelledby="people-conflict" className="cs">
      <div className="hs">
        <h2 id="people-conflict">{t("people.conflict")}</h2>
        <span className="q2 t13">{t("people.eachAnswers")}</span>
        {open.length === 0 ? null : (
          <Button
            size="sm"
            onPress={() => {
              steps.record(
                (now) => allNoneChange(now, open),
                t("people.declaration.said", { count: open.length }),
              );
              steps.focusOn(".cx [tabindex='0']");
            }}
          >
            {t("people.declaration.allNoneEveryone")}
          </Button>
        )}
      </div>
      {members.length === 0 || candidates.length === 0 ? (
        <p className="q2 t13">{t("people.declaration.waits")}</p>
      ) : (
        <>
          <ConflictMatrix members={members} candidates={candidates} onChange={change} onDetails={details} />
          <Legend />
        </>
      )}
      {matters.length === 0 ? null : (
        <DeclaredTable matters={matters} onDetails={({ member, candidate }) => details(member, candidate)} />
      )}
      {asked === null ? null : <DeclareDialog {...asked} steps={steps} onClose={() => setAsked(null)} />}
    </section>
  );
}

const LEGEND = [
  { of: "none", icon: "check", tone: "" },
  { of: "knows", icon: "half", tone: "warn" },
  { of: "conflict", icon: "cross", tone: "bad" },
  { of: "open", icon: "ring", tone: "warn" },
] as const satisfies readonly { readonly of: string; readonly icon: IconName; readonly tone: string }[];

const Legend = () => (
  <div className="lg">
    {LEGEND.map(({ of, icon, tone }) => (
      <span key={of} className={tone}>
        <Icon name={icon} />
        {t(`people.legend.${of}`)}
      </span>
    ))}
  </div>
);
