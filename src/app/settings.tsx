import { Check } from "#ui/parts/check.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { keepSetting } from "#usecases/device.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** What this laptop remembers of a person's wishes: light or dark, and whether spelling is checked. */
export function Settings() {
  const world = useWorld();
  const theme = useApp((state) => state.settings.theme ?? "system");
  const spellcheck = useApp((state) => state.settings.spellcheck ?? false);
  return (
    <>
      <h3 className="t13 b">{t("shell.settings")}</h3>
      <div>
        <Seg
          label={t("shell.theme")}
          value={theme}
          options={[
            { value: "light", text: t("shell.themeLight") },
            { value: "dark", text: t("shell.themeDark") },
            { value: "system", text: t("shell.themeSystem") },
          ]}
          onChange={(chosen) => void keepSetting(world, "theme", chosen)}
        />
      </div>
      <Check checked={spellcheck} onChange={(checks) => void keepSetting(world, "spellcheck", checks)}>
        {t("shell.spellcheck")} <span className="hint">{t("shell.spellcheckHint")}</span>
      </Check>
    </>
  );
}
