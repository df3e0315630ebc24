import { useState, type ReactNode } from "react";
import { draftOf } from "#core/acts/kind.ts";
import { documentsSet } from "#core/acts/kinds/documents-set.ts";
import type { DocumentSettings } from "#core/model/selection.ts";
import { enteringText } from "#core/shared/canonical.ts";
import type { Choices } from "#features/documents/use-choices.ts";
import { TextField } from "#ui/parts/field.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

const MARKING = draftKey.text("marking");

/** What all documents have in common: names or codes, the marking line, the paper, how many files. */
export function Options(props: {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}) {
  const { choices, onChange } = props;
  const [problem, settings, set] = useSettings();
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
      <MarkingField settings={settings} problem={problem} onSet={set} />
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

/** The settings kept with the selection, with the way to change them and why that was refused. */
function useSettings(): readonly [string | null, DocumentSettings, (next: DocumentSettings) => void] {
  const world = useWorld();
  const settings = useSelection().documents;
  const [problem, setProblem] = useState<string | null>(null);
  const set = (next: DocumentSettings): void => {
    const gone = new Map([[MARKING, null]]);
    if (next.marking === settings.marking && next.names === settings.names)
      return keepDraft(world, MARKING, null);
    const written = recordActs(world, [draftOf(documentsSet, "", { ...next })], "desk", gone);
    setProblem(written.ok ? null : refusalText(written.error.code));
  };
  return [problem, settings, set];
}

const refusalText = (code: string): string =>
  t(
    code === "read-only"
      ? "documents.refusal.read-only"
      : code === "wrong-shape"
        ? "documents.refusal.tooLong"
        : "documents.refusal.other",
  );

/** As typed, on every page: kept on each keystroke, set for all documents when the field is left. */
function MarkingField(props: {
  readonly settings: DocumentSettings;
  readonly problem: string | null;
  readonly onSet: (next: DocumentSettings) => void;
}) {
  const world = useWorld();
  const half = useDraft<string>(MARKING);
  return (
    <TextField
      className="fld"
      label={t("documents.marking")}
      value={half ?? props.settings.marking}
      placeholder={t("documents.markingEmpty")}
      error={props.problem}
      onType={(text) => keepDraft(world, MARKING, text)}
      onDone={(text) => props.onSet({ ...props.settings, marking: enteringText(text).trim() })}
    />
  );
}
