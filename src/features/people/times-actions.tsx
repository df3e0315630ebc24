import type { Sheet } from "#core/model/sheet.ts";
import type { TimeWarning } from "#core/people/time-warnings.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { Status } from "#ui/parts/status.tsx";
import { warningsText } from "#features/people/time-sentences.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { useSaveCalendar } from "#features/people/use-save-calendar.ts";
import { t } from "#words/t.ts";

/** What can be done with all times at once: plan them, and save them for calendars. */
export function TimesActions(props: {
  readonly sheet: Sheet | null;
  readonly steps: PeopleSteps;
  readonly onPlan: () => void;
}) {
  const calendar = useSaveCalendar(props.steps.say);
  return (
    <div className="ta">
      <Button
        className="plan-times"
        waits={props.sheet === null}
        describedBy="times-note"
        onPress={props.onPlan}
      >
        {t("schedule.slots.plan")}
      </Button>
      <Menu
        label={t("schedule.calendar.files")}
        entries={[
          { id: "panel", text: t("schedule.calendar.forPanel") },
          { id: "each", text: t("schedule.calendar.forEach", { count: calendar.count }) },
        ]}
        onChoose={(id) => void (id === "panel" ? calendar.forPanel() : calendar.forEach())}
      >
        {t("schedule.calendar.files")}
        <Icon name="down" />
      </Menu>
    </div>
  );
}

/** What is odd about the times, or how they are set. */
export function TimesNote(props: { readonly warnings: readonly TimeWarning[]; readonly isEmpty: boolean }) {
  const { warnings } = props;
  return (
    <p className="t13 q2" id="times-note">
      {warnings.length === 0 ? (
        t(props.isEmpty ? "people.foot.noSheet" : "people.list.fillHint")
      ) : (
        <Status icon="warn" tone="warn">
          {warningsText(warnings)}
        </Status>
      )}
    </p>
  );
}
