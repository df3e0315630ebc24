import { useState } from "react";
import type { Person } from "#core/model/people.ts";
import { PIN_SHAPE, setPin } from "#usecases/pin.ts";
import { useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";
import { PinField } from "#features/scoring/who/pin-field.tsx";

/** A member's first PIN on this laptop, typed twice. */
export function NewPin({ member }: { readonly member: Person }) {
  const world = useWorld();
  const [pin, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [error, setError] = useState<{ readonly field: "pin" | "again"; readonly text: string } | null>(null);
  const set = async (): Promise<void> => {
    if (!PIN_SHAPE.test(pin))
      return setError({ field: "pin", text: tCode("scoring.pin.refusal", "pin-shape") });
    if (pin !== again) return setError({ field: "again", text: t("scoring.pin.differ") });
    const done = await setPin(world, member.id, pin);
    if (!done.ok)
      setError({ field: "pin", text: tCode("scoring.pin.refusal", done.error.code, { name: member.name }) });
  };
  return (
    <form
      className="pin"
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <h2 className="t18 b">{member.name}</h2>
      <PinField
        label={t("scoring.pin.new")}
        value={pin}
        hint={t("scoring.pin.shape")}
        error={error?.field === "pin" ? error.text : null}
        onType={setTyped}
        first
      />
      <PinField
        label={t("scoring.pin.again")}
        value={again}
        error={error?.field === "again" ? error.text : null}
        onType={setAgain}
      />
      <div className="acts">
        <button type="submit" className="btn primary">
          {t("scoring.pin.set", { initials: member.initials })}
        </button>
      </div>
    </form>
  );
}
