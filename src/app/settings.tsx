import "#words/settings-words.ts";
import { Check } from "#ui/parts/check.tsx";
import { useLanguage } from "#ui/domain/use-language.ts";
import { Seg } from "#ui/parts/seg.tsx";
import { keepSetting } from "#usecases/device.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** What this laptop remembers of a person's wishes: light or dark, the language, keys, quiet, and whether spelling is checked. */
export function Settings() {
  const world = useWorld();
  const settings = useApp((state) => state.settings);
  return (
    <div>
      <h3 className="t13 b">{t("settings.title")}</h3>
      <div className="halves wishes">
        <Seg
          label={t("settings.theme")}
          value={settings.theme ?? "system"}
          options={[
            { value: "light", text: t("settings.themeLight") },
            { value: "dark", text: t("settings.themeDark") },
            { value: "system", text: t("settings.themeSystem") },
          ]}
          onChange={(chosen) => void keepSetting(world, "theme", chosen)}
        />
        <Seg
          label={t("settings.language")}
          value={useLanguage()}
          options={[
            { value: "en", text: t("settings.languageName.en"), lang: "en" },
            { value: "fr", text: t("settings.languageName.fr"), lang: "fr" },
          ]}
          onChange={(chosen) => void keepSetting(world, "language", chosen)}
        />
        <Check
          checked={settings.singleKeys ?? true}
          onChange={(on) => void keepSetting(world, "singleKeys", on)}
        >
          {t("settings.singleKeys")} <span className="hint">{t("settings.singleKeysHint")}</span>
        </Check>
        <Check checked={settings.quiet ?? false} onChange={(on) => void keepSetting(world, "quiet", on)}>
          {t("settings.quiet")} <span className="hint">{t("settings.quietHint")}</span>
        </Check>
        <Check
          checked={settings.spellcheck ?? false}
          onChange={(checks) => void keepSetting(world, "spellcheck", checks)}
        >
          {t("settings.spellcheck")} <span className="hint">{t("settings.spellcheckHint")}</span>
        </Check>
      </div>
    </div>
  );
}
