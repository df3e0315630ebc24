import type { ReactNode, Ref } from "react";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly look?: "primary" | "quiet" | "plain" | "danger" | "linklike";
  readonly size?: "lg" | "sm" | undefined;
  readonly wide?: boolean | undefined;
  /** Square, for a single icon. Give `label`. */
  readonly icon?: boolean | undefined;
  readonly label?: string | undefined;
  /** The button stays in place and can be focused, but does nothing; put the reason in words beside it. */
  readonly waits?: boolean | undefined;
  /** Identifier of the words that say why it waits. */
  readonly describedBy?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button. A waiting one can still be focused and read, but does nothing. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = "plain", size, wide, icon, waits, className } = props;
  const classes = [
    "btn",
    look === "plain" ? "" : look,
    size ?? "",
    wide ? "wide" : "",
    icon ? "icon" : "",
    className ?? "",
  ];
  return (
    <button
      ref={props.ref}
      type="button"
      className={classes.filter((each) => each !== "").join(" ")}
      aria-label={props.label}
      aria-disabled={waits === true ? true : undefined}
      aria-describedby={props.describedBy}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={() => {
        if (waits !== true) onPress?.();
      }}
    >
      {children}
    </button>
  );
}
