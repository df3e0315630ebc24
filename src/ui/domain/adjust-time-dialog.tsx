import { useState } from "react";
import { typedMinutes } from "#core/people/adjust-time.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea, TextField } from "#ui/parts/field.tsx";
import { t } from "#words/t.ts";

/**
 * Changes the planned minutes of one interview. A reason may be written down for the recorder; none is asked for, and
 * it is shown here only.
 */
export function AdjustTimeDialog(props: {
  readonly code: string;
  /** The sheet's minutes. */
  readonly planned: number;
  /** The candidate's own; null where the sheet's hold. */
  readonly minutes: number | null;
  readonly reason: string;
  readonly onAdjust: (minutes: number | null, reason: string) => void;
  readonly onClose: () => void;
}) {
  const { planned } = props;
  const [typed, setTyped] = useState(String(props.minutes ?? planned));
  const [reason, setReason] = useState(props.reason);
  const [isWrong, setWrong] = useState(false);
  const adjust = (minutes: number | null, because: string): void => {
    props.onAdjust(minutes, because);
    props.onClose();
  };
  const change = (): void => {
    const minutes = typedMinutes(typed);
    if (minutes === null) return setWrong(true);
    adjust(minutes === planned ? null : minutes, reason);
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
          {props.minutes === null ? null : (
            <Button look="quiet" onPress={() => adjust(null, "")}>
              {t("interviews.clock.adjustNot", { planned })}
            </Button>
          )}
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
      <TextArea
        label={t("interviews.clock.adjustReason")}
        value={reason}
        onType={setReason}
        hint={t("interviews.clock.adjustReasonHint")}
      />
    </Dialog>
  );
}
