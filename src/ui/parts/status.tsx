import type { ReactNode } from "react";
import { Icon, type IconName } from "#ui/parts/icon.tsx";

export type Tone = "plain" | "ok" | "warn" | "bad" | "acc";

/** A status: always a shape and a word, never colour alone. */
export function Status(props: {
  readonly icon: IconName;
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  const { tone = "plain" } = props;
  return (
    <span className={tone === "plain" ? "st" : `st ${tone}`}>
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </span>
  );
}

/** A note with a bar, a tint and an icon; the first clause bold. At most two on a screen. */
export function Note(props: {
  readonly tone?: "plain" | "warn" | "bad" | "ok";
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly role?: "status" | "alert";
}) {
  const { tone = "plain" } = props;
  return (
    <div className={tone === "plain" ? "note" : `note ${tone}`} role={props.role}>
      <Icon name={props.icon} />
      <div>{props.children}</div>
    </div>
  );
}
