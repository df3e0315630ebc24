import type { ReactNode } from "react";
import type { Choices } from "#features/documents/use-choices.ts";
import { settingsProblem } from "#ui/domain/settings-problem.ts";
import { TextField } from "#ui/parts/field.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { useDocumentSettings, type DocumentSettingsDesk } from "#usecases/document-settings.ts";
import { t } from "#words/t.ts";

/** What all documents have in common: names or codes, the marking line, the paper, how many files. */
export function Options(props: {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}) {
  const { choices, onChange } = props;
  const desk = useDocumentSettings();
  const { settings, set } = desk;
  return (
    <div className="opt">
      <Choice label={t("documents.names")}>
        <Seg
          label={t("documents.names")}
          value={settings.names}
          options={(["codes", "codes-and-names"] as const).map((value) => ({
            value,
            text: t(`documents.namesOption.${value}`),
          }))}
          onChange={(names) => set({ ...settings, names })}
        />
      </Choice>
      <MarkingField desk={desk} />
      <Choice label={t("documents.paper")}>
        <Seg
          label={t("documents.paper")}
          value={choices.format}
          options={(["A4", "Letter"] as const).map((value) => ({ value, text: value }))}
          onChange={(format) => onChange({ format })}
        />
      </Choice>
      <Choice label={t("documents.files")}>
        <Seg
          label={t("documents.files")}
          value={choices.joined ? "joined" : "each"}
          options={(["joined", "each"] as const).map((value) => ({
            value,
            text: t(`documents.filesOption.${value}`),
          }))}
          onChange={(value) => onChange({ joined: value === "joined" })}
        />
      </Choice>
      <p className="hint">{t("documents.filesHint")}</p>
    </div>
  );
}

const Choice = (props: { readonly label: string; readonly children: ReactNode }) => (
  <div className="fld">
    <span className="label">{props.label}</span>
    {props.children}
  </div>
);

/** As typed, on every page: kept on each keystroke, set for all documents when the field is left. */
function MarkingField({ desk }: { readonly desk: DocumentSettingsDesk }) {
  return (
    <TextField
      className="fld"
      label={t("documents.marking")}
      value={desk.marking}
      placeholder={t("documents.markingEmpty")}
      error={settingsProblem(desk.problem)}
      onType={desk.typeMarking}
      onDone={desk.setMarking}
    />
  );
}
