import { useState } from "react";
import type { PersonId, QuestionId } from "#core/model/ids.ts";
import type { InterviewRecord } from "#core/model/interview.ts";
import type { Person } from "#core/model/people.ts";
import type { Question } from "#core/model/sheet.ts";
import { isIn, stretchNow } from "#core/interviews/presence.ts";
import { roleScores } from "#core/people/who-scores.ts";
import { useSelection } from "#usecases/world-context.ts";

/** Who puts the question shown, and who else might. */
export interface PutBy {
  readonly people: readonly Person[];
  readonly by: PersonId | null;
  /** The sheet names an asker, who is not in the room. */
  readonly askerIsOut: boolean;
  readonly choose: (by: PersonId) => void;
  /** The next of those who might, for one key. */
  readonly next: () => void;
}

/**
 * The asker of the sheet while in the room; else whoever was chosen to ask in the place of one who is not. Where
 * nobody is noted as present, nothing speaks against the asker.
 */
export function usePutBy(
  record: InterviewRecord,
  question: Question | null,
  onChange: (by: PersonId) => void,
): PutBy {
  const { people } = useSelection();
  const [chosen, setChosen] = useState<{
    readonly question: QuestionId | null;
    readonly by: PersonId;
  } | null>(null);
  const [actsFor, setActsFor] = useState<PersonId | null>(null);
  const nobodyNoted = people.every((person) => stretchNow(record, person.id) === null);
  const isHere = (id: PersonId | null): id is PersonId => id !== null && (nobodyNoted || isIn(record, id));
  const asker = question?.asker ?? null;
  const noted = record.put.find((each) => each.question === question?.id && each.state !== "not-put");
  const offered = people.filter(
    ({ id, role, withdrawn }) =>
      id === noted?.by ||
      id === asker ||
      (!withdrawn && (roleScores(role) || role === "recorder") && isHere(id)),
  );
  const byDefault = isHere(asker) ? asker : isHere(actsFor) ? actsFor : null;
  const forThis = chosen !== null && chosen.question === (question?.id ?? null) ? chosen.by : null;
  const by = noted === undefined ? (forThis ?? byDefault) : noted.by;
  const choose = (next: PersonId): void => {
    setChosen({ question: question?.id ?? null, by: next });
    if (!isHere(asker)) setActsFor(next);
    if (noted !== undefined && noted.by !== next) onChange(next);
  };
  return {
    people: offered,
    by,
    askerIsOut: asker !== null && !isHere(asker),
    choose,
    next: () => {
      const at = offered.findIndex((person) => person.id === by);
      const next = offered[(at + 1) % offered.length];
      if (next !== undefined) choose(next.id);
    },
  };
}
