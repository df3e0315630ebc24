import { useId } from "react";
import type { Person } from "#core/model/people.ts";
import { TextField } from "#ui/parts/field.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { useSingleKeys } from "#ui/parts/use-keys.ts";
import { t } from "#words/t.ts";

export interface Witness {
  readonly person: Person;
  /** Why this one may: "whose sheet it is", or the role. */
  readonly aside: string;
}

/** One out of the people who may, or another name typed. */
export function WitnessChoice(props: {
  readonly label: string;
  readonly hint: string;
  readonly witnesses: readonly Witness[];
  readonly name: string;
  readonly error?: string | null;
  /** Shows the digit that chooses each. */
  readonly withKeys?: boolean;
  readonly onName: (name: string) => void;
}) {
  const group = useId();
  const showsKeys = useSingleKeys() && props.withKeys === true;
  const isListed = props.witnesses.some(({ person }) => person.name === props.name);
  return (
    <div className="wit">
      <h2 className="t13 b">{props.label}</h2>
      <p className="t12 q3">{props.hint}</p>
      <div role="radiogroup" aria-label={props.label}>
        {props.witnesses.map(({ person, aside }, index) => (
          <label key={person.id} className={person.name === props.name ? "on" : ""}>
            <input
              type="radio"
              name={group}
              checked={person.name === props.name}
              onChange={() => props.onName(person.name)}
            />
            <span className="nm">
              {person.name} <span className="q3 t12">{aside}</span>
            </span>
            {showsKeys && index < 9 ? <Kbd>{index + 1}</Kbd> : null}
          </label>
        ))}
      </div>
      <TextField
        label={t("paper.someoneElse")}
        value={isListed ? "" : props.name}
        error={props.error}
        onType={props.onName}
      />
    </div>
  );
}
