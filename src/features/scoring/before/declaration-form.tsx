import { useState } from "react";
import type { Candidate, DeclarationAnswer, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { makeDeclaration, nothingToDeclare } from "#core/people/declare.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { Note } from "#ui/parts/status.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

const ANSWERS: readonly DeclarationAnswer[] = ["none", "knows", "conflict"];

/** What a member has said so far, in the shape in which People goes on with it: there the decision is added. */
interface Said {
  readonly answer: DeclarationAnswer;
  readonly words: string;
  readonly decidedBy: string;
  readonly decision: string;
  readonly recused: boolean;
}

/** Asked before the first score of a candidate. Only "nothing" opens the sheet at once; all else is decided first. */
export function DeclarationForm({
  member,
  candidate,
}: {
  readonly member: Person;
  readonly candidate: Candidate;
}) {
  const world = useWorld();
  const selection = useSelection();
  // The same record as the form under People: the recorder finds the member's words there.
  const key = draftKey.text(`people/declare/${member.id}/${candidate.id}`);
  const said = useDraft<Said>(key);
  const [error, setError] = useState<string | null>(null);
  const answer = said?.answer ?? null;
  const say = (next: DeclarationAnswer, words: string): void => {
    setError(null);
    const decided = {
      decidedBy: said?.decidedBy ?? deciderFor(selection, member),
      decision: said?.decision ?? "",
    };
    keepDraft(world, key, { answer: next, words, ...decided, recused: next === "conflict" });
  };
  const declare = (): void => {
    if (answer !== "none") return setError(t("scoring.declare.chooseFirst"));
    const step = makeDeclaration(selection, nothingToDeclare(member.id, candidate.id, "by-member"));
    const done = recordStep(world, step, member.id, new Map([[key, null]]));
    if (!done.ok) setError(tCode("scoring.refusal", done.error.code, { code: candidate.code }));
  };
  const waits = answer === "knows" || answer === "conflict";
  return (
    <div className="say">
      <h1 className="t28">{t("scoring.declare.title", { code: candidate.code })}</h1>
      <p className="t15 q2">{t("scoring.declare.text", { code: candidate.code, name: candidate.name })}</p>
      <div
        className="answers"
        role="radiogroup"
        aria-label={t("scoring.declare.title", { code: candidate.code })}
      >
        {ANSWERS.map((each) => (
          <label key={each} className={each === answer ? "an on" : "an"}>
            <input
              type="radio"
              name="declaration"
              checked={each === answer}
              onChange={() => say(each, said?.words ?? "")}
            />
            <span className="m">{t(`scoring.declare.${each}`)}</span>
            <span className="t13 q2">{t(`scoring.declare.${each}Hint`)}</span>
          </label>
        ))}
      </div>
      {waits ? (
        <>
          <TextArea
            label={t("scoring.declare.words")}
            value={said?.words ?? ""}
            rows={3}
            onType={(words) => say(answer, words)}
          />
          <Note icon="pause" tone="warn" role="status">
            <b>{t("scoring.declare.waitsLead", { code: candidate.code })}</b>{" "}
            {t(member.role === "chair" ? "scoring.declare.waitsChair" : "scoring.declare.waits")}
          </Note>
        </>
      ) : (
        <div className="acts">
          <Button look="primary" onPress={declare}>
            {t("scoring.declare.do", { code: candidate.code })}
          </Button>
        </div>
      )}
      {error === null ? null : (
        <p className="t13 err-line" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** The chair decides for members; for the chair somebody is to be named. */
function deciderFor(selection: Selection, member: Person): string {
  const chair = panelOf(selection).find((person) => person.role === "chair");
  return chair === undefined || chair.id === member.id
    ? ""
    : t("people.declare.chairNamed", { name: chair.name });
}
