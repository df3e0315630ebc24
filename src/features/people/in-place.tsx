import { useId, useState } from "react";
import { keepDraft } from "#usecases/drafts.ts";
import { useApp, useDraft, useWorld } from "#usecases/world-context.ts";
import { refusalText, type Refusal } from "#features/people/refusal.ts";

/**
 * A text that is edited where it stands. Half-typed text is kept under `draft` until the field is left; what is
 * refused stays in the field with the reason. Escape brings the recorded text back.
 */
export function InPlace(props: {
  readonly label: string;
  readonly value: string;
  readonly draft: string;
  readonly onSave: (text: string) => Refusal | null;
  readonly className?: string;
  readonly placeholder?: string;
  /** Wide enough for this many letters at least; else as wide as its place. */
  readonly letters?: number;
}) {
  const { value, draft, onSave } = props;
  const world = useWorld();
  const typed = useDraft<string>(draft);
  const readOnly = useApp((state) => state.keeping === "reader");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const id = useId();
  const done = (): void => {
    if (typed === null) return;
    const refused = typed === value ? null : onSave(typed);
    setRefusal(refused);
    if (refused === null) keepDraft(world, draft, null);
  };
  const giveUp = (): void => {
    setRefusal(null);
    keepDraft(world, draft, null);
  };
  return (
    <>
      <input
        className={`bare ${props.className ?? ""}`}
        type="text"
        aria-label={props.label}
        aria-invalid={refusal === null ? undefined : true}
        aria-describedby={refusal === null ? undefined : id}
        placeholder={props.placeholder}
        autoComplete="off"
        readOnly={readOnly}
        style={
          props.letters === undefined ? undefined : { width: `max(26px, calc(${props.letters}ch + 10px))` }
        }
        value={typed ?? value}
        onChange={(event) => keepDraft(world, draft, event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") done();
          if (event.key === "Escape") giveUp();
        }}
      />
      {refusal === null ? null : (
        <p id={id} className="t13 err-line" role="alert">
          {refusalText(refusal)}
        </p>
      )}
    </>
  );
}
