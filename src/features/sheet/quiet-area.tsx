import { TextArea } from "#ui/parts/field.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";

interface QuietAreaProps {
  readonly label: string;
  readonly value: string;
  /** Name for the focus and for undoing the letters typed here together. */
  readonly place: string;
  readonly onType: (text: string) => void;
  /** When the field is left. */
  readonly onDone?: (text: string) => void;
  readonly className?: string;
  readonly placeholder?: string;
  /** A line that wraps: Enter leaves it. */
  readonly oneLine?: boolean;
  readonly rows?: number;
}

/** Text that reads like text and is written in where it stands: its border shows under the pointer and the focus. */
export function QuietArea(props: QuietAreaProps) {
  const { readOnly, pause } = useSheetDesk();
  const className = `qa ${props.className ?? ""}`;
  if (readOnly) {
    return (
      <div className={className}>
        <p className="area as-text">{props.value}</p>
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
        placeholder={props.placeholder}
        onType={props.onType}
        onDone={(text) => {
          pause();
          props.onDone?.(text);
        }}
      />
    </div>
  );
}
