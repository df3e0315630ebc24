import type { SignatureHow } from "#core/model/consensus.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea, TextField } from "#ui/parts/field.tsx";
import { Select } from "#ui/parts/select.tsx";
import { t } from "#words/t.ts";

/** How a person signs, while it is being said. */
export interface SigningForm {
  readonly how: SignatureHow;
  readonly words: string;
  readonly day: string;
}

const WAYS: readonly SignatureHow[] = ["here", "on-paper", "by-message", "refused", "not-reachable"];

/** Asks how one person signs, or why not. What cannot be undone is said in `text`. */
export function SignDialog(props: {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly form: SigningForm;
  readonly onForm: (form: SigningForm) => void;
  readonly problem: { readonly at: "words" | "day" | "all"; readonly text: string } | null;
  readonly onSign: () => void;
  readonly onClose: () => void;
}) {
  const { form, onForm, problem } = props;
  const errorAt = (at: "words" | "day"): string | null => (problem?.at === at ? problem.text : null);
  return (
    <Dialog
      title={props.title}
      alert
      onClose={props.onClose}
      actions={
        <>
          <Button look="primary" onPress={props.onSign}>
            {props.confirm}
          </Button>
          <span data-safe>
            <Button onPress={props.onClose}>{t("shell.cancel")}</Button>
          </span>
        </>
      }
    >
      <p>{props.text}</p>
      <div>
        <span className="label">{t("consensus.sign.how")}</span>
        <Select
          label={t("consensus.sign.how")}
          value={form.how}
          options={WAYS.map((value) => ({ value, text: t(`consensus.way.${value}`) }))}
          onChange={(how) => onForm({ ...form, how })}
        />
      </div>
      <TextField
        label={t("consensus.sign.day")}
        type="date"
        value={form.day}
        error={errorAt("day")}
        onType={(day) => onForm({ ...form, day })}
      />
      {form.how === "here" || form.how === "on-paper" ? null : (
        <TextArea
          label={t(`consensus.wordsFor.${form.how}`)}
          value={form.words}
          rows={2}
          error={errorAt("words")}
          onType={(words) => onForm({ ...form, words })}
        />
      )}
      {problem?.at === "all" ? (
        <p className="err-line" role="alert">
          {problem.text}
        </p>
      ) : null}
    </Dialog>
  );
}
