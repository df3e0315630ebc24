import { useState } from "react";
import type { Person } from "#core/model/people.ts";
import { Button } from "#ui/parts/button.tsx";
import { enterPin } from "#usecases/pin.ts";
import { useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";
import { ForgottenPin } from "#features/scoring/who/forgotten-pin.tsx";
import { PinField } from "#features/scoring/who/pin-field.tsx";

/** Asks a member for the PIN set before. */
export function EnterPin({ member }: { readonly member: Person }) {
  const world = useWorld();
  const [pin, setPin] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [forgot, setForgot] = useState(false);
  const [tries, setTries] = useState(0);
  const open = (): void => {
    const entered = enterPin(world, member.id, pin);
    if (entered.ok) return;
    setError(tCode("scoring.pin.refusal", entered.error.code, { name: member.name }));
    setPin("");
    setTries(tries + 1);
  };
  return (
    <form
      className="pin"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <h2 className="t18 b">{member.name}</h2>
      <PinField key={tries} label={t("scoring.pin.label")} value={pin} error={error} onType={setPin} first />
      <div className="acts">
        <button type="submit" className="btn primary">
          {t("scoring.pin.open", { initials: member.initials })}
        </button>
        <Button look="quiet" onPress={() => setForgot(true)}>
          {t("scoring.pin.forgot")}
        </Button>
      </div>
      {forgot ? <ForgottenPin member={member} onClose={() => setForgot(false)} /> : null}
    </form>
  );
}
