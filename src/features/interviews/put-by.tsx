import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { keepsFocus } from "#features/interviews/keeps-focus.ts";
import type { PutBy as Chooser } from "#features/interviews/use-put-by.ts";
import { t } from "#words/t.ts";

/** Who puts the question, by one press. The asker of the sheet is chosen while in the room. */
export function PutBy({ putBy }: { readonly putBy: Chooser }) {
  const { people, by } = putBy;
  return (
    <div className="pb" {...keepsFocus}>
      <span className="t12 q2">{t("interviews.now.putBy")}</span>
      <ToggleButtonGroup
        className="who_"
        aria-label={t("interviews.now.putBy")}
        selectionMode="single"
        disallowEmptySelection={by !== null}
        selectedKeys={by === null ? [] : [by]}
        onSelectionChange={(keys) => {
          const chosen = people.find((person) => keys.has(person.id));
          if (chosen !== undefined) putBy.choose(chosen.id);
        }}
      >
        {people.map((person) => (
          <ToggleButton key={person.id} id={person.id} aria-label={person.name}>
            {person.initials}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span className="t12 q3">
        {by === null ? t(`interviews.now.${putBy.askerIsOut ? "putByNobody" : "putByOpen"}`) : ""}
      </span>
    </div>
  );
}
