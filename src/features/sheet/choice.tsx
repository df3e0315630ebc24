import { useId } from "react";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
  readonly readOnly: boolean;
}

/** One of a few rules, each with its whole text. Once locked only the rule in force stands there. */
export function Choice<T extends string>({ label, value, options, onChange, readOnly }: ChoiceProps<T>) {
  const name = useId();
  if (readOnly) {
    return (
      <div className="rule">
        <h3>{label}</h3>
        <p>{options.find((each) => each.value === value)?.text}</p>
      </div>
    );
  }
  return (
    <fieldset className="rule">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="opt">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
