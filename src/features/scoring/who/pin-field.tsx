import { useEffect, useId, useRef } from "react";

/** A PIN as it is typed: digits only, never shown, never kept. */
export function PinField(props: {
  readonly label: string;
  readonly value: string;
  readonly onType: (pin: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  /** Gets the focus when it appears. */
  readonly first?: boolean;
}) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const { first = false, error = null } = props;
  useEffect(() => {
    if (first) ref.current?.focus();
  }, [first]);
  return (
    <div>
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <input
        ref={ref}
        id={id}
        className="input"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={props.value}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={`${id}-note`}
        onChange={(event) => props.onType(event.target.value.replace(/\D/g, ""))}
      />
      <p
        id={`${id}-note`}
        className={error === null ? "note-line t13 q3" : "note-line t13 err-line"}
        role={error === null ? undefined : "alert"}
      >
        {error ?? props.hint}
      </p>
    </div>
  );
}
