import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import { addCriterion } from "#core/sheet/change-sheet.ts";
import { additions, type Addition } from "#features/sheet/additions.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Two presses: this button, then what is to be assessed. */
export function AddCriterion() {
  const world = useWorld();
  const { sheet, frameworks, selection, edit, go } = useSheetDesk();
  const groups = additions(sheet, selection.post, frameworks);
  const spent = selection.sheets.flatMap((each) => each.sheet.questions.map((question) => question.id));
  const add = (addition: Addition): void => {
    const criterion = addition.make(world.chance.id(), sheet.scale);
    edit(null, (before) => addCriterion(before, criterion, frameworks, spent));
    go({ at: "criterion", id: criterion.id }, `name ${criterion.id}`);
  };
  return (
    <div className="add">
      <MenuTrigger>
        <AriaButton className="btn quiet" data-place="add-criterion">
          <Icon name="plus" />
          {t("sheet.addCriterion")}
        </AriaButton>
        <Popover className="pop add-pop" placement="right bottom">
          <Menu
            className="menu add-menu"
            aria-label={t("sheet.addCriterion")}
            onAction={(key) => {
              const chosen = groups.flatMap((group) => group.additions).find((each) => each.id === key);
              if (chosen !== undefined) add(chosen);
            }}
          >
            {groups.map((group) => (
              <MenuSection key={group.code}>
                <Header>{t(`sheet.addFrom.${group.code}`)}</Header>
                {group.additions.map((each) => (
                  <MenuItem
                    key={each.id}
                    id={each.id}
                    textValue={each.level === null ? nameOf(each) : `${each.text}, ${each.level}`}
                  >
                    <AdditionText addition={each} />
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

const nameOf = ({ text }: Addition): string => (text === "" ? t("sheet.ownCriterion") : text);

function AdditionText({ addition }: { readonly addition: Addition }) {
  return (
    <>
      <span className="tx">
        {nameOf(addition)}
        {addition.level === null ? null : (
          <>
            {", "}
            <span className="serif q2">{addition.level}</span>
          </>
        )}
      </span>
      {addition.mark === null ? null : (
        <span className="ours">
          <span className="vh">, </span>
          {t(`sheet.mark.${addition.mark}`)}
        </span>
      )}
    </>
  );
}
