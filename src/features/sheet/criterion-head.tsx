import { changeCriterion, moveCriterion, removeCriterion } from "#core/sheet/change-sheet.ts";
import { putBackOurs, renameCriterion } from "#core/sheet/edit-texts.ts";
import { at } from "#core/sheet/text-places.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { groupOf, numberOf } from "#features/sheet/names.ts";
import { QuietArea } from "#features/sheet/quiet-area.tsx";
import { SecondField } from "#features/sheet/second-field.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { Stepper } from "#ui/parts/stepper.tsx";
import { t } from "#words/t.ts";

/** Number, name and required level of a criterion; its weight and what else can be done with it. */
export function CriterionHead({ criterion }: { readonly criterion: Criterion }) {
  const { sheet, readOnly, edit } = useSheetDesk();
  const { id, name, weight } = criterion;
  const number = numberOf(sheet, id);
  return (
    <div className="hdg">
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <div>
        <h1 className="vh">
          {number} {name === "" ? t("sheet.unnamed") : name}
        </h1>
        <QuietArea
          className="name"
          label={t("sheet.name")}
          place={`name ${id}`}
          value={name}
          oneLine
          placeholder={t("sheet.nameHint")}
          onType={(text) => edit(`name ${id}`, (before) => renameCriterion(before, id, text))}
        />
        <SecondField at={at.name(id)} what={t("sheet.name")} oneLine />
        <Origin criterion={criterion} />
      </div>
      <div className="fld">
        <span>{t("sheet.weight")}</span>
        <span className="ctl" data-place="weight">
          {readOnly ? (
            <b className="m fixed">{weight}</b>
          ) : (
            <>
              <Stepper
                label={t("sheet.weight")}
                less={t("sheet.weightLess")}
                more={t("sheet.weightMore")}
                value={weight}
                min={1}
                max={9}
                onChange={(value) => edit(null, (before) => changeCriterion(before, id, { weight: value }))}
              />
              <CriterionMenu criterion={criterion} />
            </>
          )}
        </span>
      </div>
    </div>
  );
}

/** Where the criterion comes from: the required level's label, or the requirement, in the words of the notice. */
function Origin({ criterion }: { readonly criterion: Criterion }) {
  const { selection } = useSheetDesk();
  const { requiredLevel, origin } = criterion;
  if (requiredLevel !== null) {
    return (
      <>
        <p className="lvl">
          <span className="rq">{t("sheet.required")}</span> <span className="serif">{requiredLevel}</span>
        </p>
        <SecondField at={at.level(criterion.id)} what={t("secondLanguage.level")} oneLine />
      </>
    );
  }
  if (origin.from === "requirement") {
    return (
      <p className="lvl">
        <span className="rq">{t(`sheet.group.${groupOf(selection, criterion)}`)}</span>{" "}
        <span className="serif">{origin.text}</span>
      </p>
    );
  }
  return <p className="lvl q2">{t(origin.from === "own" ? "sheet.group.own" : "sheet.noLevel")}</p>;
}

function CriterionMenu({ criterion }: { readonly criterion: Criterion }) {
  const { sheet, frameworks, edit, go } = useSheetDesk();
  const { id, name } = criterion;
  const index = numberOf(sheet, id) - 1;
  const last = sheet.criteria.length - 1;
  const entries = [
    ...(index > 0 ? [{ id: "up", text: t("sheet.moveUp"), key: t("sheet.keyMoveUp") }] : []),
    ...(index < last ? [{ id: "down", text: t("sheet.moveDown"), key: t("sheet.keyMoveDown") }] : []),
    ...(criterion.standing === "panel" ? [{ id: "ours", text: t("sheet.putBack") }] : []),
    { id: "remove", text: t("sheet.removeCriterion"), danger: true },
  ];
  const remove = (): void => {
    const next = sheet.criteria[index + 1] ?? sheet.criteria[index - 1];
    edit(
      null,
      (before) => removeCriterion(before, id),
      t("sheet.removed", { name: name === "" ? t("sheet.unnamed") : name }),
    );
    if (next !== undefined) go({ at: "criterion", id: next.id }, `row ${next.id}`);
  };
  const choose = (entry: string): void => {
    if (entry === "remove") remove();
    else if (entry === "ours") edit(null, (before) => putBackOurs(before, id, frameworks));
    else edit(null, (before) => moveCriterion(before, id, entry === "up" ? -1 : 1));
  };
  return (
    <Menu label={t("sheet.moreCriterion", { name })} className="btn icon" entries={entries} onChoose={choose}>
      <Icon name="more" />
    </Menu>
  );
}
