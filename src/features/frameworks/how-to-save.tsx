import { nextVersion } from "#core/framework/versions.ts";
import { frameworkName } from "#features/frameworks/names.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { TextField } from "#ui/parts/field.tsx";
import { Note } from "#ui/parts/status.tsx";
import { currentOf } from "#usecases/frameworks.ts";
import type { ImportAs, ImportPreview } from "#usecases/import-framework.ts";
import { t } from "#words/t.ts";

interface Props {
  readonly preview: ImportPreview;
  readonly how: ImportAs;
  readonly onChange: (how: ImportAs) => void;
}

/** Whether the file becomes a framework of its own or the next version of one that is here. */
export function HowToSave({ preview, how, onChange }: Props) {
  const { library } = useLibraryDesk();
  const { framework, keepsVersion, sameAs } = preview;
  return (
    <>
      <fieldset className="how-save">
        <legend className="t13 b">{t("frameworks.importing.how")}</legend>
        <Choice
          text={t("frameworks.importing.asNew")}
          checked={how.as === "new"}
          onChoose={() => onChange({ as: "new", name: framework.name })}
        />
        {how.as === "new" ? <NewName name={how.name} onChange={onChange} /> : null}
        {library.own.map((own) => (
          <Choice
            key={own.id}
            text={t("frameworks.importing.asVersion", {
              version: nextVersion(own.versions),
              name: frameworkName(currentOf(own) ?? { name: "" }),
            })}
            checked={how.as === "version" && how.of === own.id}
            onChoose={() => onChange({ as: "version", of: own.id })}
          />
        ))}
      </fieldset>
      {keepsVersion ? (
        <p className="t13 q2">{t("frameworks.importing.keeps", { version: framework.version })}</p>
      ) : null}
      {sameAs === null ? null : (
        <Note icon="half">
          {t("frameworks.importing.same", { name: frameworkName(sameAs), version: sameAs.version })}
        </Note>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ text, checked, onChoose }: ChoiceProps) => (
  <label className="opt">
    <input type="radio" name="import-as" checked={checked} onChange={onChoose} />
    <span>{text}</span>
  </label>
);

const NewName = ({ name, onChange }: { readonly name: string; readonly onChange: Props["onChange"] }) => (
  <TextField
    className="nm-field"
    label={t("frameworks.importing.name")}
    value={name}
    error={name.trim() === "" ? t("frameworks.finding.framework-without-name") : null}
    onType={(typed) => onChange({ as: "new", name: typed })}
  />
);
