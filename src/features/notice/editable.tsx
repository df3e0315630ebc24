import { useState } from "react";
import { TextField } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useApp, useDraft, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/**
 * A value that turns into a field when pressed (or with E while focused); leaving it or Enter takes the change. What is
 * half typed is kept under the value it would replace, so that the field is open again after a crash.
 */
export function Editable(props: {
  readonly what: string;
  readonly value: string;
  readonly shown?: string;
  readonly type?: "text" | "date";
  readonly className?: string;
  readonly onChange: (text: string) => void;
  readonly startsOpen?: boolean;
}) {
  const world = useWorld();
  const reads = useApp((state) => state.keeping === "reader");
  const half = draftKey.text(`notice/${props.what}/${props.value}`);
  const typed = useDraft<string>(half);
  const [editing, setEditing] = useState(props.startsOpen === true || typed !== null);
  const close = (): void => {
    if (typed !== null) keepDraft(world, half, null);
    setEditing(false);
  };
  if (!editing && reads) return <span className={props.className}>{props.shown ?? props.value}</span>;
  if (!editing) {
    return (
      <button
        type="button"
        className={`ed-v ${props.className ?? ""}`}
        title={t("noticeReview.edit", { what: props.what })}
        data-edit
        onClick={() => setEditing(true)}
      >
        {props.shown ?? props.value}
        <span className="vh">{t("noticeReview.edit", { what: props.what })}</span>
      </button>
    );
  }
  return (
    <span
      role="presentation"
      className="ed-f"
      ref={(box) => {
        const input = box?.querySelector("input");
        if (input !== null && input !== undefined && document.activeElement !== input) input.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <TextField
        label={t("noticeReview.editing", { what: props.what })}
        labelHidden
        type={props.type ?? "text"}
        value={typed ?? props.value}
        readOnly={reads}
        onType={(text) => keepDraft(world, half, text)}
        onDone={(text) => {
          if (text.trim() !== props.value) props.onChange(text.trim());
          close();
        }}
      />
    </span>
  );
}
