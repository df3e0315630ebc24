import { useMemo, useState } from "react";
import type { Candidate } from "#core/model/people.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { timeWarnings } from "#core/people/time-warnings.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { AddFoot } from "#features/people/add-foot.tsx";
import { CandidateList } from "#features/people/candidate-list.tsx";
import { Foot } from "#features/people/foot.tsx";
import { PasteCandidates, usePlannedCandidates } from "#features/people/paste-candidates.tsx";
import { PlanTimes } from "#features/people/plan-times.tsx";
import { TimesActions, TimesNote } from "#features/people/times-actions.tsx";
import { TimesList } from "#features/people/times-list.tsx";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { t } from "#words/t.ts";

export type CandidatesMode = "list" | "add" | "times" | "plan";

/** The candidates with their times, the place where they are added, and what comes next. */
export function CandidatesSection(props: {
  readonly steps: PeopleSteps;
  readonly sheet: Sheet | null;
  readonly mode: CandidatesMode;
  readonly onMode: (mode: CandidatesMode) => void;
  readonly onAdjust: (candidate: Candidate) => void;
  readonly otherPrimary: boolean;
}) {
  const { steps, sheet, onMode } = props;
  const selection = useSelection();
  const [first, setFirst] = useState<string | null>(null);
  const isEmpty = listedCandidates(selection).length === 0;
  const mode = isEmpty ? "add" : props.mode;
  const rows = usePlannedCandidates(selection);
  const minutes = sheet === null ? null : plannedMinutes(sheet);
  const warnings = useMemo(
    () => (minutes === null ? [] : timeWarnings(selection, minutes)),
    [selection, minutes],
  );
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
        <Button pressed={mode === "times" || mode === "plan"} waits={isEmpty} onPress={() => showTimes(null)}>
          {t("people.times")}
        </Button>
        <Button icon label={t("people.addCandidate")} onPress={() => onMode("add")}>
          <Icon name="plus" />
        </Button>
      </div>
      {mode === "add" ? <PasteCandidates rows={rows} /> : null}
      {mode === "times" ? (
        <>
          <TimesActions sheet={sheet} steps={steps} onPlan={() => onMode("plan")} />
          <TimesList key={first ?? ""} {...{ steps, first, minutes, warnings }} />
        </>
      ) : null}
      {mode === "plan" && sheet !== null ? (
        <PlanTimes steps={steps} sheet={sheet} onDone={() => onMode("times")} />
      ) : null}
      {mode === "list" ? (
        <CandidateList
          {...{ minutes, warnings, steps }}
          onTimes={(candidate) => showTimes(candidate.id)}
          onAdjust={props.onAdjust}
        />
      ) : null}
      {mode === "list" || (mode === "add" && rows.length === 0 && isEmpty) ? (
        <Foot sheet={sheet} warnings={warnings} said={steps.said} isPrimary={!props.otherPrimary} />
      ) : mode === "times" ? (
        <div className="sum">
          <TimesNote warnings={warnings} isEmpty={minutes === null} />
          <Button wide onPress={() => onMode("list")}>
            {t("people.list.timesDone")}
          </Button>
          <p className="t12 q3 said" role="status">
            {steps.said}
          </p>
        </div>
      ) : mode === "plan" ? null : (
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
