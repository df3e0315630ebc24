import { changeSpoken } from "#core/sheet/edit-texts.ts";
import { at } from "#core/sheet/text-places.ts";
import { AskerSelect } from "#features/sheet/asker-select.tsx";
import { Column, Section } from "#features/sheet/column.tsx";
import { MinutesStepper } from "#features/sheet/minutes-stepper.tsx";
import { SecondField } from "#features/sheet/second-field.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { TextArea } from "#ui/parts/field.tsx";
import { t } from "#words/t.ts";

/** The text read out at the beginning or at the end. */
export function SpokenView({ which }: { readonly which: "opening" | "closing" }) {
  const { sheet, readOnly, edit, pause } = useSheetDesk();
  const { text, asker, minutes } = sheet[which];
  return (
    <Column label={t(`sheet.${which}`)}>
      <div className="hdg">
        <span className="no" />
        <div>
          <h1 className="t22">{t(`sheet.${which}`)}</h1>
          <p className="q2">{t("sheet.spokenHint")}</p>
        </div>
        <div className="fld two">
          <span>{t("sheet.speaker")}</span>
          <span>{t("sheet.minutes")}</span>
          <AskerSelect
            asker={asker}
            place={`asker ${which}`}
            onChange={(person) => edit(null, (before) => changeSpoken(before, which, { asker: person }))}
          />
          <MinutesStepper
            minutes={minutes}
            place={`minutes ${which}`}
            onChange={(value) => edit(null, (before) => changeSpoken(before, which, { minutes: value }))}
          />
        </div>
      </div>
      <Section title={t("sheet.spokenText")} aside={t(`sheet.${which}Aside`)}>
        {readOnly ? (
          <p className="t15 long">{text}</p>
        ) : (
          <div className="qtext">
            <TextArea
              label={t(`sheet.${which}`)}
              labelHidden
              rows={5}
              mostRows={40}
              value={text}
              onType={(typed) => edit(which, (before) => changeSpoken(before, which, { text: typed }))}
              onDone={pause}
            />
          </div>
        )}
        <SecondField at={at[which]} what={t(`sheet.${which}`)} />
      </Section>
    </Column>
  );
}
