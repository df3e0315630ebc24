import { TextArea, TextField } from "#ui/parts/field.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import type { DeclareForm } from "#features/people/declare-form.ts";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import { t } from "#words/t.ts";

/** Refusals that are said beside the field they speak of. */
export const IN_FIELDS: ReadonlySet<string> = new Set([
  "words-missing",
  "decider-missing",
  "own-decision",
  "chair-needs-authority",
  "decision-missing",
]);

/** What "knows" and "conflict" need besides the answer. */
export function DeclareFields(props: {
  readonly form: DeclareForm;
  readonly onChange: (part: Partial<DeclareForm>) => void;
  readonly code: string;
  readonly isChair: boolean;
  readonly refusal: Refusal | null;
}) {
  const { form, onChange, refusal } = props;
  const scores = t("people.declare.scores", { code: props.code });
  const errorOf = (...codes: readonly string[]): string | null =>
    refusal !== null && codes.includes(refusal.code) ? refusalText(refusal) : null;
  return (
    <>
      <TextArea
        first
        label={t("people.declare.words")}
        value={form.words}
        onType={(words) => onChange({ words })}
        error={errorOf("words-missing")}
      />
      <TextField
        label={t("people.declare.decidedBy")}
        value={form.decidedBy}
        onType={(decidedBy) => onChange({ decidedBy })}
        hint={props.isChair ? t("people.declare.byAuthority") : t("people.declare.byChair")}
        error={errorOf("decider-missing", "own-decision", "chair-needs-authority")}
      />
      <TextArea
        label={t("people.declare.decision")}
        value={form.decision}
        onType={(decision) => onChange({ decision })}
        error={errorOf("decision-missing")}
      />
      <div>
        <span className="label">{scores}</span>
        <Seg
          label={scores}
          value={form.recused ? "no" : "yes"}
          options={(["yes", "no"] as const).map((value) => ({ value, text: t(`people.declare.${value}`) }))}
          onChange={(value) => onChange({ recused: value === "no" })}
        />
      </div>
    </>
  );
}
