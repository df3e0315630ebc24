import { useState } from "react";
import type { Sheet } from "#core/model/sheet.ts";
import { candidateOfRow, rowsThatCount, type CandidateRow } from "#core/people/plan-candidates.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { CandidateList } from "#features/people/candidate-list.tsx";
import { Foot } from "#features/people/foot.tsx";
import {
  CANDIDATES_ADDED,
  PasteCandidates,
  usePlannedCandidates,
} from "#features/people/paste-candidates.tsx";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import { TimesList } from "#features/people/times-list.tsx";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

export type CandidatesMode = "list" | "add" | "times";

/** The candidates with their times, the place where they are added, and what comes next. */
export function CandidatesSection(props: {
  readonly steps: PeopleSteps;
  readonly sheet: Sheet | null;
  readonly mode: CandidatesMode;
  readonly onMode: (mode: CandidatesMode) => void;
  readonly otherPrimary: boolean;
}) {
  const { steps, sheet, onMode } = props;
  const selection = useSelection();
  const [first, setFirst] = useState<string | null>(null);
  const isEmpty = listedCandidates(selection).length === 0;
  const mode = isEmpty ? "add" : props.mode;
  const rows = usePlannedCandidates(selection);
  const showTimes = (id: string | null): void => {
    setFirst(id);
    onMode(mode === "times" && id === null ? "list" : "times");
  };
  return (
    <section className="r_" aria-labelledby="people-candidates" data-column>
      <div className="hs">
        <h2 id="people-candidates">{t("people.candidates")}</h2>
        <Button pressed={mode === "add"} onPress={() => onMode("add")}>
          <Icon name="download" />
          {t("people.fromSpreadsheet")}
        </Button>
        <Button pressed={mode === "times"} waits={isEmpty} onPress={() => showTimes(null)}>
          {t("people.times")}
        </Button>
        <Button icon label={t("people.addCandidate")} onPress={() => onMode("add")}>
          <Icon name="plus" />
        </Button>
      </div>
      {mode === "add" ? <PasteCandidates rows={rows} /> : null}
      {mode === "times" ? <TimesList key={first ?? ""} steps={steps} first={first} /> : null}
      {mode === "list" ? (
        <CandidateList
          minutes={sheet === null ? null : plannedMinutes(sheet)}
          steps={steps}
          onTimes={(candidate) => showTimes(candidate.id)}
        />
      ) : null}
      {mode === "list" || (mode === "add" && rows.length === 0 && isEmpty) ? (
        <Foot sheet={sheet} said={steps.said} isPrimary={!props.otherPrimary} />
      ) : mode === "times" ? (
        <div className="sum">
          <p className="t13 q2" />
          <Button wide onPress={() => onMode("list")}>
            {t("people.list.timesDone")}
          </Button>
          <p className="t12 q3 said" role="status">
            {steps.said}
          </p>
        </div>
      ) : (
        <AddFoot
          rows={rows}
          steps={steps}
          isEmpty={isEmpty}
          isPrimary={!props.otherPrimary}
          onDone={() => onMode("list")}
        />
      )}
    </section>
  );
}

function AddFoot(props: {
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
