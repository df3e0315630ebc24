import { confirmSecond, inSecond, writeSecond } from "#core/sheet/second-language.ts";
import { textsOf } from "#core/sheet/text-places.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { QuietArea } from "#features/sheet/quiet-area.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { languageName } from "#words/language-name.ts";
import { t } from "#words/t.ts";

interface SecondFieldProps {
  /** Which text of the sheet it says again. */
  readonly at: string;
  /** Label of that text's own field. */
  readonly what: string;
  readonly oneLine?: boolean;
}

/** A text in the second language, under the field of the first; nothing on a sheet without one. */
export function SecondField({ at, what, oneLine = false }: SecondFieldProps) {
  const { sheet, readOnly, edit, focus } = useSheetDesk();
  const { second } = sheet;
  if (second === undefined) return null;
  const text = inSecond(sheet)(at);
  if (readOnly && text === "") return null;
  const language = languageName(second.language);
  const place = `second ${at}`;
  return (
    <span className="sl">
      <span className="tg" aria-hidden="true">
        {second.language.toUpperCase()}
      </span>
      <QuietArea
        className="again"
        label={t("secondLanguage.of", { what, language })}
        place={place}
        value={text}
        lang={second.language}
        oneLine={oneLine}
        placeholder={t("secondLanguage.placeholder", { language })}
        onType={(typed) => edit(place, (before) => writeSecond(before, at, typed))}
      />
      {readOnly || !isEarlier(sheet, at) ? null : (
        <span className="ew t12">
          {t("secondLanguage.writtenEarlier")}{" "}
          <Button
            look="linklike"
            label={t("secondLanguage.stillRightOf", { what })}
            onPress={() => {
              edit(null, (before) => confirmSecond(before, at));
              focus(place);
            }}
          >
            {t("secondLanguage.stillRight")}
          </Button>
        </span>
      )}
    </span>
  );
}

/** Whether a translation was written for another wording than the present one. */
function isEarlier(sheet: Sheet, at: string): boolean {
  const written = sheet.second?.texts.find((each) => each.at === at);
  if (written === undefined) return false;
  return textsOf(sheet).some((each) => each.at === at && each.text !== written.of);
}
