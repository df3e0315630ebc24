import { TextArea } from "#ui/parts/field.tsx";

export interface QuietAreaProps {
  readonly label: string;
  readonly value: string;
  /** Name for the focus. */
  readonly place: string;
  readonly onType: (text: string) => void;
  /** When the field is left. */
  readonly onDone?: (text: string) => void;
  readonly className?: string | undefined;
  readonly placeholder?: string | undefined;
  /** A line that wraps: Enter leaves it. */
  readonly oneLine?: boolean | undefined;
  readonly rows?: number | undefined;
  /** Language of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly readOnly: boolean;
}

/** Text that reads like text and is written in where it stands: its border shows under the pointer and the focus. */
export function QuietArea(props: QuietAreaProps) {
  const className = `qa ${props.className ?? ""}`;
  if (props.readOnly) {
    return (
      <div className={className}>
        <p className="area as-text" lang={props.lang}>
          {props.value}
        </p>
      </div>
    );
  }
  return (
    <div
      role="presentation"
      className={className}
      data-place={props.place}
      onKeyDown={(event) => {
        if (props.oneLine !== true || event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (event.target instanceof HTMLElement) event.target.blur();
      }}
    >
      <TextArea
        key={props.place}
        label={props.label}
        labelHidden
        value={props.value}
        rows={props.rows ?? 1}
        mostRows={60}
        lang={props.lang}
        placeholder={props.placeholder}
        onType={props.onType}
        onDone={props.onDone}
      />
    </div>
  );
}
