import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";
import { Icon } from "#ui/parts/icon.tsx";

/** A box to tick with its words. `soft` is for private ticks that decide nothing. */
export function Check(props: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children?: ReactNode;
  readonly label?: string;
  readonly soft?: boolean;
  /** Some of what it stands for is ticked, some not: a stroke in place of the tick. */
  readonly mixed?: boolean;
}) {
  return (
    <Checkbox
      className={props.soft === true ? "check-row soft" : "check-row"}
      isSelected={props.checked}
      isIndeterminate={props.mixed === true}
      onChange={props.onChange}
      {...(props.label === undefined ? {} : { "aria-label": props.label })}
    >
      <span className={props.soft === true ? "check soft" : "check"}>
        <Icon name={props.mixed === true ? "minus" : "check"} />
      </span>
      {props.children === undefined ? null : <span>{props.children}</span>}
    </Checkbox>
  );
}
