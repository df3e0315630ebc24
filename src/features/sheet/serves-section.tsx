import type { Question } from "#core/model/sheet.ts";
import { serve, unserve } from "#core/sheet/serve.ts";
import { Section } from "#features/sheet/column.tsx";
import { numberOf } from "#features/sheet/names.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { t } from "#words/t.ts";

/** The criteria that are scored on the answer to this question. */
export function ServesSection({ question }: { readonly question: Question }) {
  const { sheet, readOnly, edit } = useSheetDesk();
  const { id, serves } = question;
  const served = sheet.criteria.filter((each) => serves.includes(each.id));
  const others = sheet.criteria.filter((each) => !serves.includes(each.id));
  return (
    <Section title={t("sheet.serves")} aside={t("sheet.servesAside")} className="sv2">
      {served.map((criterion) => (
        <div key={criterion.id}>
          <b>{numberOf(sheet, criterion.id)}</b>
          <span className="nm">{criterion.name}</span>
          <span className="serif">{criterion.requiredLevel}</span>
          {readOnly ? null : (
            <Button
              look="quiet"
              icon
              className="x"
              label={t("sheet.unserve", { name: criterion.name })}
              onPress={() =>
                edit(
                  null,
                  (before) => unserve(before, id, criterion.id),
                  t("sheet.unserved1", { name: criterion.name }),
                )
              }
            >
              <Icon name="cross" />
            </Button>
          )}
        </div>
      ))}
      {readOnly || others.length === 0 ? null : (
        <span data-place={`serves ${id}`} className="plus-line">
          <Menu
            label={t("sheet.anotherCriterion")}
            className="btn quiet plus"
            entries={others.map((each) => ({
              id: each.id,
              text: `${numberOf(sheet, each.id)}  ${each.name}`,
            }))}
            onChoose={(criterion) => edit(null, (before) => serve(before, id, criterion))}
          >
            <Icon name="plus" />
            {t("sheet.anotherCriterion")}
          </Menu>
        </span>
      )}
    </Section>
  );
}
