import { useMemo } from "react";
import type { Sheet } from "#core/model/sheet.ts";
import type { Selection } from "#core/model/selection.ts";
import {
  changesNothing,
  changesOf,
  firstWish,
  planTimes,
  withoutRoom,
  type TimesPlan,
} from "#core/people/plan-times.ts";
import {
  readPlan,
  typedPlan,
  type TypedBreak,
  type TypedPlan,
  type TypedPlanFault,
} from "#core/people/typed-plan.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import type { Result } from "#core/shared/result.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { PlanPreview } from "#features/people/plan-preview.tsx";
import { planChange } from "#features/people/schedule-changes.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { briefDay, countWord, listOf } from "#words/format.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const PLAN = draftKey.text("people/plan");

const NO_BREAK: TypedBreak = { from: "", minutes: "30", words: "" };

/** Times for everybody at once: what they go round is typed, what they would be is shown before it is set. */
export function PlanTimes(props: {
  readonly steps: PeopleSteps;
  readonly sheet: Sheet;
  readonly onDone: () => void;
}) {
  const { steps } = props;
  const world = useWorld();
  const selection = useSelection();
  const planned = plannedMinutes(props.sheet);
  const today = world.clock.today();
  const kept = useDraft<TypedPlan>(PLAN);
  const first = useSaid(firstTyped, selection);
  const typed = kept ?? first;
  const plan = useMemo(() => planFrom(selection, typed, planned, today), [selection, typed, planned, today]);
  const set = (): void => {
    if (!plan.ok) return;
    const { value } = plan;
    const said = t("schedule.plan.done", { count: changesOf(value).length });
    const settled = new Map([[PLAN, null]]);
    if (steps.record((now) => planChange(now, value), said, settled) === null) props.onDone();
  };
  return (
    <>
      <div className="body scroll pln">
        <PlanForm typed={typed} onType={(change) => keepDraft(world, PLAN, { ...typed, ...change })} />
        {plan.ok ? <PlanPreview plan={plan.value} minutes={planned} /> : null}
      </div>
      <PlanFoot plan={plan} onSet={set} onBack={props.onDone} />
    </>
  );
}

function planFrom(
  selection: Selection,
  typed: TypedPlan,
  planned: number,
  today: string,
): Result<TimesPlan, TypedPlanFault> {
  const wish = readPlan(typed, today);
  return wish.ok ? { ok: true, value: planTimes(selection, planned, wish.value) } : wish;
}

function PlanForm({
  typed,
  onType,
}: {
  readonly typed: TypedPlan;
  readonly onType: (change: Partial<TypedPlan>) => void;
}) {
  const { breaks } = typed;
  const changeBreak = (at: number, change: Partial<TypedBreak>): void =>
    onType({ breaks: breaks.map((each, index) => (index === at ? { ...each, ...change } : each)) });
  return (
    <div className="pf">
      <TextField
        first
        className="w"
        label={t("schedule.plan.days")}
        placeholder={t("schedule.plan.daysExample")}
        value={typed.days}
        onType={(days) => onType({ days })}
      />
      <TextField label={t("schedule.plan.first")} value={typed.first} onType={(first) => onType({ first })} />
      <TextField label={t("schedule.plan.last")} value={typed.last} onType={(last) => onType({ last })} />
      <TextField
        label={t("schedule.plan.gap")}
        inputMode="numeric"
        value={typed.gap}
        onType={(gap) => onType({ gap })}
      />
      <TextField
        className="w"
        label={t("schedule.plan.room")}
        placeholder={t("schedule.plan.roomExample")}
        value={typed.place}
        onType={(place) => onType({ place })}
      />
      <fieldset className="w pb">
        <legend className="label">{t("schedule.plan.breaks")}</legend>
        {breaks.map((each, at) => (
          <PlanBreak
            // A break has no name of its own.
            key={at}
            number={at + 1}
            typed={each}
            onType={(change) => changeBreak(at, change)}
            onRemove={() => onType({ breaks: breaks.filter((_, index) => index !== at) })}
          />
        ))}
        <Button look="linklike" onPress={() => onType({ breaks: [...breaks, NO_BREAK] })}>
          {t("schedule.slots.addBreak")}
        </Button>
      </fieldset>
    </div>
  );
}

function PlanBreak(props: {
  readonly number: number;
  readonly typed: TypedBreak;
  readonly onType: (change: Partial<TypedBreak>) => void;
  readonly onRemove: () => void;
}) {
  const { number, typed, onType } = props;
  return (
    <div className="pbr">
      <TextField
        labelHidden
        label={t("schedule.slots.breakFrom", { number })}
        value={typed.from}
        onType={(from) => onType({ from })}
        placeholder={t("schedule.plan.breakExample")}
      />
      <TextField
        labelHidden
        label={t("schedule.slots.breakMinutes", { number })}
        inputMode="numeric"
        value={typed.minutes}
        onType={(minutes) => onType({ minutes })}
      />
      <span className="t13 q2">{t("schedule.plan.minutes")}</span>
      <TextField
        labelHidden
        label={t("schedule.slots.breakWords", { number })}
        placeholder={t("schedule.slots.lunch")}
        value={typed.words}
        onType={(words) => onType({ words })}
      />
      <Button icon look="quiet" label={t("schedule.slots.removeBreak", { number })} onPress={props.onRemove}>
        <Icon name="cross" />
      </Button>
    </div>
  );
}

function PlanFoot(props: {
  readonly plan: Result<TimesPlan, TypedPlanFault>;
  readonly onSet: () => void;
  readonly onBack: () => void;
}) {
  const { plan } = props;
  const count = plan.ok ? changesOf(plan.value).length : 0;
  const selection = useSelection();
  const isSame = plan.ok && changesNothing(selection, plan.value);
  const waits = !plan.ok || isSame;
  return (
    <div className="sum">
      <p className="t13 q2" role="status">
        {plan.ok ? planText(plan.value, isSame) : faultText(plan.error)}
      </p>
      <Button look={waits ? "plain" : "primary"} wide waits={waits} onPress={props.onSet}>
        {waits || count === 0
          ? t("schedule.plan.set")
          : t("schedule.plan.setTimes", { count, word: countWord(count) })}
      </Button>
      <p className="t12 said">
        <Button look="linklike" onPress={props.onBack}>
          {t("schedule.plan.back")}
        </Button>
      </p>
    </div>
  );
}

function planText(plan: TimesPlan, isSame: boolean): string {
  if (isSame) return t("schedule.plan.asItIs");
  const codes = withoutRoom(plan).map(({ code }) => code);
  if (codes.length === 0) return t("schedule.plan.allPlaced");
  return t("schedule.plan.noRoom", { codes: listOf(codes), count: codes.length });
}

const faultText = (fault: TypedPlanFault): string =>
  t(`schedule.plan.fault.${fault.code}`, {
    text: "text" in fault ? fault.text : "",
    number: "at" in fault ? fault.at + 1 : 0,
  });

/** The form as it is before anything was typed. */
const firstTyped = (selection: Selection): TypedPlan =>
  typedPlan(firstWish(selection, t("schedule.slots.lunch")), briefDay);
