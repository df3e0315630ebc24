import { removeIndicator, writeDefinition, writeIndicator } from "#core/sheet/edit-texts.ts";
import { at } from "#core/sheet/text-places.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { Section, StandingMark } from "#features/sheet/column.tsx";
import { QuietArea } from "#features/sheet/quiet-area.tsx";
import { SecondField } from "#features/sheet/second-field.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

/** Definition and indicators: what the panel reads before it reads the anchors. */
export function TextsSection({ criterion }: { readonly criterion: Criterion }) {
  const { readOnly, edit, focus } = useSheetDesk();
  const { id, definition, indicators } = criterion;
  if (readOnly && definition === "" && indicators.length === 0) return null;
  return (
    <Section
      title={
        <>
          {t("sheet.texts")} <StandingMark standing={criterion.standing} />
        </>
      }
      aside={t("sheet.textsAside")}
      className="tx"
    >
      <QuietArea
        className="df"
        label={t("sheet.definition")}
        place={`definition ${id}`}
        value={definition}
        placeholder={t("sheet.definitionHint")}
        onType={(text) => edit(`definition ${id}`, (before) => writeDefinition(before, id, text))}
      />
      <SecondField at={at.definition(id)} what={t("sheet.definition")} />
      <ul className="inds">
        {indicators.map((text, index) => (
          <Indicator key={`${indicators.length} ${index}`} id={id} index={index} text={text} />
        ))}
      </ul>
      {readOnly ? null : (
        <Button
          look="quiet"
          className="plus"
          onPress={() => {
            edit(null, (before) => writeIndicator(before, id, indicators.length, ""));
            focus(`indicator ${id} ${indicators.length}`);
          }}
        >
          <Icon name="plus" />
          {t("sheet.addIndicator")}
        </Button>
      )}
    </Section>
  );
}

function Indicator({
  id,
  index,
  text,
}: {
  readonly id: string;
  readonly index: number;
  readonly text: string;
}) {
  const { readOnly, edit } = useSheetDesk();
  const place = `indicator ${id} ${index}`;
  const remove = (): void => edit(null, (before) => removeIndicator(before, id, index));
  return (
    <li>
      <span className="dot" aria-hidden="true" />
      <QuietArea
        label={t("sheet.indicatorOf", { number: index + 1 })}
        place={place}
        value={text}
        oneLine
        placeholder={t("sheet.indicatorHint")}
        onType={(typed) => edit(place, (before) => writeIndicator(before, id, index, typed))}
        onDone={(typed) => {
          if (typed.trim() === "") remove();
        }}
      />
      <SecondField
        at={at.indicator(id, index)}
        what={t("sheet.indicatorOf", { number: index + 1 })}
        oneLine
      />
      {readOnly ? null : (
        <Button
          look="quiet"
          icon
          label={t("sheet.removeIndicator", { number: index + 1 })}
          className="x"
          onPress={remove}
        >
          <Icon name="cross" />
        </Button>
      )}
    </li>
  );
}
