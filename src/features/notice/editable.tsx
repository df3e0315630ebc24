import { useState } from "react";
import { TextField } from "#ui/parts/field.tsx";
import { t } from "#words/t.ts";

/** A value that turns into a field when pressed (or with E while focused); leaving it or Enter takes the change. */
export function Editable(props: {
  readonly what: string;
  readonly value: string;
  readonly shown?: string;
  readonly type?: "text" | "date";
  readonly className?: string;
  readonly onChange: (text: string) => void;
  readonly startsOpen?: boolean;
}) {
  const [editing, setEditing] = useState(props.startsOpen === true);
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
        if (event.key === "Escape") setEditing(false);
      }}
    >
      <TextField
        label={t("noticeReview.editing", { what: props.what })}
        labelHidden
        type={props.type ?? "text"}
        value={props.value}
        onDone={(text) => {
          if (text.trim() !== props.value) props.onChange(text.trim());
          setEditing(false);
        }}
      />
    </span>
  );
}
