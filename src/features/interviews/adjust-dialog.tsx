import { useState } from "react";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextField } from "#ui/parts/field.tsx";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** Changes the planned minutes of one interview. No reason is asked for: it would tell more than the record may. */
export function AdjustDialog(props: {
  readonly recorder: Recorder;
  readonly code: string;
  readonly planned: number;
  readonly onClose: () => void;
}) {
  const { recorder, planned } = props;
  const [typed, setTyped] = useState(String(recorder.record.adjustedMinutes ?? planned));
  const [isWrong, setWrong] = useState(false);
  const change = (): void => {
    const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
    if (minutes < 1 || minutes > 600) return setWrong(true);
    recorder.note([{ type: "adjusted", minutes }]);
    props.onClose();
  };
  return (
    <Dialog
      title={t("interviews.clock.adjustTitle", { code: props.code })}
      onClose={props.onClose}
      actions={
        <>
          <Button look="primary" onPress={change}>
            {t("interviews.clock.adjustDo")}
          </Button>
          <Button onPress={props.onClose}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <TextField
        first
        className="minutes"
        inputMode="numeric"
        label={t("interviews.clock.adjustLabel")}
        value={typed}
        onType={setTyped}
        hint={t("interviews.clock.adjustHint", { planned })}
        error={isWrong ? t("interviews.clock.notMinutes") : null}
      />
    </Dialog>
  );
}
