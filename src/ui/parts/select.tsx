import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from "react-aria-components";
import { Icon } from "#ui/parts/icon.tsx";

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly text: string;
}

/** A choice of one out of a closed list. */
export function Select<T extends string>(props: {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  readonly placeholder?: string;
  readonly className?: string;
}) {
  return (
    <AriaSelect
      aria-label={props.label}
      placeholder={props.placeholder ?? ""}
      selectedKey={props.value}
      onSelectionChange={(key) => {
        const chosen = props.options.find((option) => option.value === key);
        if (chosen !== undefined) props.onChange(chosen.value);
      }}
    >
      <AriaButton className={`btn select-btn ${props.className ?? ""}`}>
        <SelectValue />
        <Icon name="down" />
      </AriaButton>
      <Popover className="pop" placement="bottom start">
        <ListBox className="menu">
          {props.options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.text}>
              {option.text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
