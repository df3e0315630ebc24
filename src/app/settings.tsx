import { Check } from "#ui/parts/check.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { keepSetting } from "#usecases/device.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** What this laptop remembers of a person's wishes: light or dark, keys, quiet, and whether spelling is checked. */
export function Settings() {
  const world = useWorld();
  const settings = useApp((state) => state.settings);
  return (
    <div>
      <h3 className="t13 b">{t("shell.settings")}</h3>
      <div className="halves wishes">
        <Seg
          label={t("shell.theme")}
          value={settings.theme ?? "system"}
          options={[
            { value: "light", text: t("shell.themeLight") },
            { value: "dark", text: t("shell.themeDark") },
            { value: "system", text: t("shell.themeSystem") },
          ]}
          onChange={(chosen) => void keepSetting(world, "theme", chosen)}
        />
        <Check
          checked={settings.singleKeys ?? true}
          onChange={(on) => void keepSetting(world, "singleKeys", on)}
        >
          {t("shell.singleKeys")} <span className="hint">{t("shell.singleKeysHint")}</span>
        </Check>
        <Check checked={settings.quiet ?? false} onChange={(on) => void keepSetting(world, "quiet", on)}>
          {t("shell.quiet")} <span className="hint">{t("shell.quietHint")}</span>
        </Check>
        <Check
          checked={settings.spellcheck ?? false}
          onChange={(checks) => void keepSetting(world, "spellcheck", checks)}
        >
          {t("shell.spellcheck")} <span className="hint">{t("shell.spellcheckHint")}</span>
        </Check>
      </div>
    </div>
  );
}
