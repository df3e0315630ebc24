import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

export interface SegOption<T extends string> {
  readonly value: T;
  readonly text: string;
  /** Where the text is of another language than the page. */
  readonly lang?: string;
}

/** A choice of one out of two or three, all of them in sight. */
export function Seg<T extends string>(props: {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly SegOption<T>[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <ToggleButtonGroup
      className="seg"
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection={props.value !== null}
      selectedKeys={props.value === null ? [] : [props.value]}
      onSelectionChange={(keys) => {
        const chosen = props.options.find((option) => keys.has(option.value));
        if (chosen !== undefined) props.onChange(chosen.value);
      }}
    >
      {props.options.map((option) => (
        <ToggleButton key={option.value} id={option.value}>
          {option.lang === undefined ? option.text : <span lang={option.lang}>{option.text}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
