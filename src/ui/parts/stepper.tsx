import { Icon } from "#ui/parts/icon.tsx";

/** A small whole number with minus and plus. Never for scores: the mouse wheel and stray typing cannot change it. */
export function Stepper(props: {
  readonly label: string;
  readonly less: string;
  readonly more: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}) {
  const { value, min, max } = props;
  return (
    <span className="stepper" role="group" aria-label={props.label}>
      <button
        type="button"
        aria-label={props.less}
        disabled={value <= min}
        onClick={() => props.onChange(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <output aria-live="polite">{value}</output>
      <button
        type="button"
        aria-label={props.more}
        disabled={value >= max}
        onClick={() => props.onChange(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}
