import { Link } from "wouter";
import { paperCandidates } from "#core/documents/planned-again.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { openDeclarations } from "#core/people/declare.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { areAllOut } from "#ui/domain/all-out.ts";
import { Status } from "#ui/parts/status.tsx";
import { usePlannedAgain } from "#usecases/use-planned-again.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { shortestGap } from "#core/people/schedule.ts";
import type { TimeWarning } from "#core/people/time-warnings.ts";
import { warningsText } from "#features/people/time-sentences.ts";
import { countWord, listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** How long an interview is, what comes next, and what is still open. */
export function Foot(props: {
  readonly sheet: Sheet | null;
  readonly warnings: readonly TimeWarning[];
  readonly said: string;
  readonly isPrimary: boolean;
}) {
  const selection = useSelection();
  const today = useWorld().clock.today();
  const next = nextStep(selection, paperCandidates(selection, usePlannedAgain()), today);
  return (
    <div className="sum">
      <p className="t13 q2">
        {props.warnings.length === 0 ? (
          lengthText(selection, props.sheet)
        ) : (
          <Status icon="warn" tone="warn">
            {warningsText(props.warnings)}
          </Status>
        )}
      </p>
      <Link
        className={props.isPrimary ? "btn primary wide" : "btn wide"}
        href={`/s/${selection.id}/${next.step}`}
      >
        {next.text}
      </Link>
      <p className="t12 q3 said" role="status">
        {props.said === "" ? openText(selection) : props.said}
      </p>
    </div>
  );
}

/** `toCome` are those for whom a day can be printed: where all are out, only the interviews lead on. */
function nextStep(
  selection: Selection,
  toCome: readonly Candidate[],
  today: string,
): { readonly step: string; readonly text: string } {
  if (sheetInForce(selection) === null) return { step: "sheet", text: t("people.foot.lockSheet") };
  const begun = Object.values(selection.interviews).some((record) => record.put.length > 0);
  const isDay = toCome.some((candidate) => candidate.day === today);
  const isNobodyLeft = areAllOut(selection) && toCome.length === 0;
  if (begun || isDay || isNobodyLeft) return { step: "interviews", text: t("people.out.toInterviews") };
  return { step: "print", text: t("people.foot.printDay") };
}

function lengthText(selection: Selection, sheet: Sheet | null): string {
  if (sheet === null) return t("people.foot.noSheet");
  const total = plannedMinutes(sheet);
  const count = sheet.questions.length;
  const length = t("people.foot.minutes", {
    total,
    opening: sheet.opening.minutes,
    closing: sheet.closing.minutes,
    questions: t("people.foot.questions", { count, word: countWord(count) }),
    middle: sheet.questions.reduce((sum, question) => sum + question.minutes, 0),
  });
  const gap = shortestGap(selection, total);
  return gap === null ? length : `${length} ${t("people.foot.gap", { count: gap.minutes })}`;
}

function openText(selection: Selection): string {
  const panel = panelOf(selection);
  if (panel.length === 0 || listedCandidates(selection).length === 0) return t("people.foot.noMembers");
  if (areAllOut(selection)) return t("people.foot.allOut");
  const open = new Set(openDeclarations(selection).map(({ member }) => member));
  const names = panel.filter((person) => open.has(person.id)).map((person) => person.name);
  return names.length === 0
    ? t("people.foot.allDeclared")
    : t("people.foot.undeclared", { names: listOf(names) });
}
