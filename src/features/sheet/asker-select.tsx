import { panelOf } from "#core/people/who-scores.ts";
import type { PersonId } from "#core/model/ids.ts";
import { initialsFor } from "#features/sheet/names.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Select } from "#ui/parts/select.tsx";
import { t } from "#words/t.ts";

interface AskerProps {
  readonly asker: PersonId | null;
  readonly place: string;
  readonly onChange: (asker: PersonId | null) => void;
}

/** Nobody in the list has this identifier. */
const NOBODY = "nobody";

/** Who asks: a member of the panel, or nobody yet. */
export function AskerSelect({ asker, place, onChange }: AskerProps) {
  const { selection, readOnly } = useSheetDesk();
  if (readOnly) return <b className="m fixed">{initialsFor(selection, asker)}</b>;
  const panel = panelOf(selection);
  const options = [
    { value: NOBODY, text: t(panel.length === 0 ? "sheet.noMembers" : "sheet.nobodyYet") },
    ...panel.map(({ id, initials, role }) => ({
      value: id,
      text:
        role === "member"
          ? initials
          : t("sheet.askerRole", { initials, role: t(`shell.role.${role}`).toLowerCase() }),
    })),
  ];
  return (
    <span data-place={place}>
      <Select
        label={t("sheet.asker")}
        className="asker"
        value={panel.some(({ id }) => id === asker) ? asker : NOBODY}
        options={options}
        onChange={(value) => onChange(value === NOBODY ? null : value)}
      />
    </span>
  );
}
