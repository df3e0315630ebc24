import { useRef } from "react";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";

/**
 * One line that stands where its words will stand, so that nothing moves when they are written. What is half typed is
 * kept; leaving the line or Enter notes it, Escape leaves it as it was.
 */
export function QuietLine(props: {
  /** Names the draft. */
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** Gives whether the words were noted: what was not stays in the line. */
  readonly onDone: (words: string) => boolean;
}) {
  const world = useWorld();
  const key = draftKey.text(props.name);
  const typed = useDraft<string>(key);
  const before = useRef<HTMLElement | null>(null);
  const typing = useRef<string | null>(null);
  typing.current = typed;
  // Leaving the line by a key is heard twice, by the key and as being left.
  const take = (): void => {
    if (typing.current !== null) keepDraft(world, key, null);
    typing.current = null;
  };
  const done = (): void => {
    const words = typing.current;
    if (words !== null && (words.trim() === props.value || props.onDone(words))) take();
  };
  return (
    <input
      className="ql_"
      aria-label={props.label}
      placeholder={props.placeholder ?? props.label}
      autoComplete="off"
      value={typed ?? props.value}
      onChange={(event) => keepDraft(world, key, event.target.value)}
      onFocus={(event) => {
        before.current = event.relatedTarget instanceof HTMLElement ? event.relatedTarget : null;
      }}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") take();
        else if (event.key === "Enter") done();
        else return;
        event.preventDefault();
        // Back to where the keyboard was, so that the keys of the screen go on.
        if (before.current?.isConnected === true) before.current.focus();
        else event.currentTarget.blur();
      }}
    />
  );
}
