import { SHEET_LANGUAGES } from "#core/sheet/languages.ts";
import { withOurTranslations } from "#core/sheet/our-translations.ts";
import { chooseSecond } from "#core/sheet/second-language.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Select } from "#ui/parts/select.tsx";
import { loadOurTranslations } from "#usecases/our-translations.ts";
import { languageName } from "#words/language-name.ts";
import { t } from "#words/t.ts";

const NONE = "none";

/** In which languages the sheet is: one, until a second is chosen. */
export function SecondLanguageSection() {
  const { sheet, readOnly, edit, frameworks, language } = useSheetDesk();
  const { second } = sheet;
  const first = second?.first ?? language;
  const framework = frameworks[0]?.id ?? null;
  const choose = async (chosen: string | null, own: string): Promise<void> => {
    const ours = await loadOurTranslations(framework);
    edit(
      null,
      (before) => withOurTranslations(chooseSecond(before, chosen, own), ours),
      chosen === null && second !== undefined
        ? t("secondLanguage.takenAway", { language: languageName(second.language) })
        : undefined,
    );
  };
  if (readOnly) {
    return second === undefined ? null : (
      <div className="rule">
        <h3>{t("secondLanguage.title")}</h3>
        <p>{languageName(second.language)}</p>
      </div>
    );
  }
  const without = (other: string) =>
    SHEET_LANGUAGES.filter((each) => each !== other).map((value) => ({ value, text: languageName(value) }));
  return (
    <div className="rule">
      <h3>{t("secondLanguage.title")}</h3>
      <div className="row">
        <Select
          label={t("secondLanguage.title")}
          className="scale"
          value={second?.language ?? NONE}
          options={[{ value: NONE, text: t("secondLanguage.none") }, ...without(first)]}
          onChange={(chosen) => void choose(chosen === NONE ? null : chosen, first)}
        />
        {second === undefined ? null : (
          <>
            <span className="lab">{t("secondLanguage.first")}</span>
            <Select
              label={t("secondLanguage.first")}
              className="scale"
              value={first}
              options={without(second.language)}
              onChange={(own) => void choose(second.language, own)}
            />
          </>
        )}
      </div>
      <p className="hint">{t("secondLanguage.hint")}</p>
    </div>
  );
}
