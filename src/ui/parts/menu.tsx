import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import { Kbd } from "#ui/parts/keys.tsx";

export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly key?: string;
  readonly danger?: boolean;
}

/** A button that opens a menu of things to do. */
export function Menu(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <MenuTrigger>
      <AriaButton className={props.className ?? "btn"} aria-label={props.label}>
        {props.children}
      </AriaButton>
      <Popover className="pop" placement="bottom end">
        <AriaMenu className="menu" onAction={(id) => props.onChoose(String(id))}>
          {props.entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.text}
              className={entry.danger === true ? "danger" : ""}
            >
              <span>{entry.text}</span>
              {entry.key === undefined ? null : <Kbd>{entry.key}</Kbd>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
