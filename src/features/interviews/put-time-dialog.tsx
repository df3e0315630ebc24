import { useState } from "react";
import type { QuestionPut } from "#core/model/interview.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import { timeOf } from "#core/people/pasted-dates.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { useWorld } from "#usecases/world-context.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { useReturnFocus } from "#features/interviews/use-return-focus.ts";
import { t } from "#words/t.ts";

/** Puts right when a question was put: who was in the room then may score what it serves. */
export function PutTimeDialog(props: {
  readonly recorder: Recorder;
  readonly put: QuestionPut;
  readonly number: number;
  readonly onClose: () => void;
}) {
  const { recorder, put, number, onClose } = props;
  const { clock } = useWorld();
  const [at, setAt] = useState(put.at);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const { record } = recorder;
  const change = (): void => {
    const [time, now] = [timeOf(at.trim()), clock.timeOfDay()];
    if (time === null) return setWrong(t("interviews.present.noTime"));
    const isToday = (dayOfPart(record, put.part) ?? record.day) === clock.today();
    if (isToday && time > now) return setWrong(t("interviews.present.ahead", { now }));
    const { question, state, words, part, by } = put;
    if (time !== put.at) recorder.note([{ type: "put", question, state, words, at: time, part, by }]);
    onClose();
  };
  useReturnFocus(".now .ac .btn");
  return (
    <Dialog
      title={t("interviews.now.timeTitle", { number })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={change}>
            {t("interviews.now.timeDo")}
          </Button>
          <Button onPress={onClose}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <TextField
        first
        label={t("interviews.now.timeLabel")}
        value={at}
        onType={setAt}
        hint={t("interviews.now.timeHint")}
        error={wrong}
      />
    </Dialog>
  );
}
