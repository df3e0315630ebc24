import { useRef, useState } from "react";
import type { YesNoQuestion } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { answeredBy, askedYesNo, begunBefore, setYesNo } from "#core/interviews/yes-no.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Note } from "#ui/parts/status.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { refusalText } from "#features/interviews/refusal.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

const KEY = draftKey.text("interviews/yes-no");

/** Sets the questions answered yes or no for all candidates. One that was answered keeps its words. */
export function YesNoDialog({ onClose }: { readonly onClose: () => void }) {
  const world = useWorld();
  const selection = useSelection();
  const asked = askedYesNo(selection).map(({ id, text }): YesNoQuestion => ({ id, text }));
  const draft = useDraft<readonly YesNoQuestion[]>(KEY);
  const [said, say] = useState<string | null>(null);
  const [blank] = useState(() => ({ id: world.chance.id(), text: "" }));
  const questions = draft ?? (asked.length > 0 ? asked : [blank]);
  const [added, setAdded] = useState<string | null>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const keep = (next: readonly YesNoQuestion[]): void => keepDraft(world, KEY, next);
  const before = begunBefore(selection).map(({ code }) => code);
  const set = (): void => {
    const written = questions.filter(({ text }) => text.trim() !== "");
    const done = recordStep(world, setYesNo(selection, written), "desk", new Map([[KEY, null]]));
    if (done.ok) onClose();
    else say(refusalText(done.error));
  };
  const add = (): void => {
    const id = world.chance.id();
    keep([...questions, { id, text: "" }]);
    setAdded(id);
  };
  const remove = (id: string): void => {
    keep(questions.filter((each) => each.id !== id));
    // The button that was pressed goes with its line.
    adds.current?.focus();
  };
  const cancel = (): void => {
    keepDraft(world, KEY, null);
    onClose();
  };
  return (
    <Dialog
      title={t("interviews.yesNo.title")}
      onClose={cancel}
      actions={
        <>
          <Button look="primary" onPress={set}>
            {t("interviews.yesNo.do")}
          </Button>
          <Button onPress={cancel}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <p>{t("interviews.yesNo.hint")}</p>
      {before.length === 0 ? null : (
        <Note tone="warn" icon="warn">
          {t("interviews.yesNo.begun", { count: before.length, codes: listOf(before) })}
        </Note>
      )}
      <ol className="scr-interviews-yn">
        {questions.map((question, index) => (
          <Line
            key={question.id}
            question={question}
            number={index + 1}
            selection={selection}
            onType={(text) =>
              keep(questions.map((each) => (each.id === question.id ? { ...each, text } : each)))
            }
            onRemove={() => remove(question.id)}
            focused={question.id === added}
          />
        ))}
      </ol>
      <p>
        <Button ref={adds} look="quiet" size="sm" onPress={add}>
          <Icon name="plus" />
          {t("interviews.yesNo.add")}
        </Button>
      </p>
      <p className="t13 err-line" role="alert">
        {said}
      </p>
    </Dialog>
  );
}

function Line(props: {
  readonly question: YesNoQuestion;
  readonly number: number;
  readonly selection: Selection;
  readonly onType: (text: string) => void;
  readonly onRemove: () => void;
  /** Just added: it takes the focus. */
  readonly focused: boolean;
}) {
  const { question, number } = props;
  const count = answeredBy(props.selection, question.id);
  return (
    <li ref={props.focused ? focusField : undefined}>
      <TextField
        label={t("interviews.yesNo.question", { number })}
        value={question.text}
        readOnly={count > 0}
        onType={props.onType}
        hint={count === 0 ? undefined : t("interviews.yesNo.answered", { count })}
      />
      <Button icon label={t("interviews.yesNo.remove", { number })} onPress={props.onRemove}>
        <Icon name="cross" />
      </Button>
    </li>
  );
}

function focusField(line: HTMLLIElement | null): void {
  line?.querySelector("input")?.focus();
}
