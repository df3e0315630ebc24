import { useState } from "react";
import { candidateOfRow, rowsThatCount, type CandidateRow } from "#core/people/plan-candidates.ts";
import { Button } from "#ui/parts/button.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { CANDIDATES_ADDED } from "#features/people/paste-candidates.tsx";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

/** What the pasted candidates come to, and the button that adds them. */
export function AddFoot(props: {
  readonly rows: readonly CandidateRow[];
  readonly steps: PeopleSteps;
  readonly isEmpty: boolean;
  readonly isPrimary: boolean;
  readonly onDone: () => void;
}) {
  const world = useWorld();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const counting = rowsThatCount(props.rows);
  const changed = counting.filter((row) => row.known !== null).length;
  const made = counting.filter((row) => row.made).length;
  const left = props.rows.length - counting.length;
  const add = (): void => {
    const candidates = counting.map((row) => candidateOfRow(row, world.chance.id()));
    const refused = props.steps.saveCandidates(
      candidates,
      t("people.said.candidates", { count: candidates.length }),
      CANDIDATES_ADDED,
    );
    setRefusal(refused);
    if (refused === null) props.onDone();
  };
  const counts = [
    t("people.paste.count", { count: counting.length - changed }),
    ...(made > 0 ? [t("people.paste.countMade", { count: made })] : []),
    ...(changed > 0 ? [t("people.paste.countChanged", { count: changed })] : []),
    ...(left > 0 ? [t("people.paste.countLeft", { count: left })] : []),
  ];
  return (
    <div className="sum">
      <p
        className={refusal === null ? "t13 q2" : "t13 err-line"}
        role={refusal === null ? undefined : "alert"}
      >
        {refusal === null ? counts.join(", ") : refusalText(refusal)}
      </p>
      <Button
        look={counting.length > 0 && props.isPrimary ? "primary" : "plain"}
        wide
        waits={counting.length === 0}
        onPress={add}
      >
        {buttonText(counting.length - changed, changed)}
      </Button>
      <p className="t12 said">
        {props.isEmpty ? null : (
          <Button look="linklike" onPress={props.onDone}>
            {t("people.backToList")}
          </Button>
        )}
      </p>
    </div>
  );
}

function buttonText(added: number, changed: number): string {
  const addText = { count: added, word: countWord(added) };
  const changeText = { count: changed, word: countWord(changed) };
  if (added > 0 && changed > 0)
    return t("people.paste.addAndChange", { added: addText.word, changed: changeText.word });
  if (changed > 0) return t("people.paste.changeCandidates", changeText);
  return added > 0 ? t("people.paste.addCandidates", addText) : t("people.paste.nothing");
}
