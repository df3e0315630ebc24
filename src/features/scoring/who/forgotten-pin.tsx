import { useState } from "react";
import type { Person } from "#core/model/people.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { resetPin } from "#usecases/pin.ts";
import { useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

/** The recorder takes a forgotten PIN away; the record keeps that it happened. */
export function ForgottenPin({ member, onClose }: { readonly member: Person; readonly onClose: () => void }) {
  const world = useWorld();
  const [error, setError] = useState<string | null>(null);
  const reset = async (): Promise<void> => {
    const done = await resetPin(world, member.id);
    if (done.ok) onClose();
    else setError(tCode("scoring.pin.refusal", done.error.code, { name: member.name }));
  };
  return (
    <Dialog
      alert
      title={t("scoring.reset.title", { name: member.name })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={() => void reset()}>
            {t("scoring.reset.do", { initials: member.initials })}
          </Button>
          <span data-safe="">
            <Button onPress={onClose}>{t("scoring.reset.not")}</Button>
          </span>
        </>
      }
    >
      <p>{t("scoring.reset.text", { name: member.name })}</p>
      {error === null ? null : (
        <p className="t13 err-line" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}
