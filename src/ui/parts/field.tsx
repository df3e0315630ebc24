import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** On every keystroke: drafts are kept from the first letter on. */
  readonly onType?: ((text: string) => void) | undefined;
  /** When the field is left, or Enter is pressed in a line. */
  readonly onDone?: ((text: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly error?: string | null | undefined;
  readonly hint?: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly className?: string | undefined;
  readonly readOnly?: boolean | undefined;
  /** First to be focused in a dialog. */
  readonly first?: boolean | undefined;
  /** Language of what is written, where it is not that of the page. */
  readonly lang?: string | undefined;
}

/** Text under the fingers: what is typed shows at once and is handed on; a change from outside is taken when not typing. */
function useTyped(value: string) {
  const [text, setText] = useState(value);
  const focused = useRef(false);
  const given = useRef(value);
  useEffect(() => {
    if (given.current !== value && !focused.current) setText(value);
    given.current = value;
  }, [value]);
  return { text, setText, focused };
}

/** A line of text with its label. */
export function TextField(
  props: FieldProps & {
    readonly type?: "text" | "date" | "time" | "password";
    readonly inputMode?: "numeric" | "text";
  },
) {
  const id = useId();
  const { text, setText, focused } = useTyped(props.value);
  const invalid = props.error !== undefined && props.error !== null;
  return (
    <div className={props.className}>
      <label className={props.labelHidden === true ? "vh" : "label"} htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className="input"
        type={props.type ?? "text"}
        inputMode={props.inputMode}
        value={text}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={invalid ? `${id}-error` : undefined}
        autoComplete="off"
        data-first={props.first === true ? "" : undefined}
        onFocus={() => {
          focused.current = true;
        }}
        onChange={(event) => {
          setText(event.target.value);
          props.onType?.(event.target.value);
        }}
        onBlur={() => {
          focused.current = false;
          props.onDone?.(text);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) props.onDone?.(text);
        }}
      />
      <FieldNotes id={id} error={props.error} hint={props.hint} />
    </div>
  );
}

/** Several lines of text. The box grows with the text up to `mostRows`, then scrolls. */
export function TextArea(props: FieldProps & { readonly rows?: number; readonly mostRows?: number }) {
  const id = useId();
  const { text, setText, focused } = useTyped(props.value);
  const ref = useRef<HTMLTextAreaElement>(null);
  const invalid = props.error !== undefined && props.error !== null;
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    box.style.height = "auto";
    const line = 20;
    const most = (props.mostRows ?? 12) * line + 12;
    box.style.height = `${Math.min(most, Math.max((props.rows ?? 2) * line + 12, box.scrollHeight + 2))}px`;
  }, [text, props.rows, props.mostRows]);
  return (
    <div className={props.className}>
      <label className={props.labelHidden === true ? "vh" : "label"} htmlFor={id}>
        {props.label}
      </label>
      <textarea
        ref={ref}
        id={id}
        className="area"
        lang={props.lang}
        value={text}
        rows={props.rows ?? 2}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={invalid ? `${id}-error` : undefined}
        data-first={props.first === true ? "" : undefined}
        onFocus={() => {
          focused.current = true;
        }}
        onChange={(event) => {
          setText(event.target.value);
          props.onType?.(event.target.value);
        }}
        onBlur={() => {
          focused.current = false;
          props.onDone?.(text);
        }}
      />
      <FieldNotes id={id} error={props.error} hint={props.hint} />
    </div>
  );
}

function FieldNotes({
  id,
  error,
  hint,
}: {
  readonly id: string;
  readonly error: string | null | undefined;
  readonly hint: ReactNode;
}) {
  return (
    <>
      {hint === undefined ? null : <div className="hint">{hint}</div>}
      {error === undefined || error === null ? null : (
        <p id={`${id}-error`} className="t13 err-line field-error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
