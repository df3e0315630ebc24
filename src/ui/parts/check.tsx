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
}) {
  return (
    <Checkbox
      className={props.soft === true ? "check-row soft" : "check-row"}
      isSelected={props.checked}
      onChange={props.onChange}
      {...(props.label === undefined ? {} : { "aria-label": props.label })}
    >
      <span className={props.soft === true ? "check soft" : "check"}>
        <Icon name="check" />
      </span>
      {props.children === undefined ? null : <span>{props.children}</span>}
    </Checkbox>
  );
}
