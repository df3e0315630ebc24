import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Interruption } from "#core/model/interview.ts";
import { timeOf } from "#core/people/pasted-dates.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextArea, TextField } from "#ui/parts/field.tsx";
import { isTyping } from "#ui/parts/use-keys.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import type { Interrupting } from "#features/interviews/use-interruptions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { placeOf } from "#features/interviews/place-of.ts";
import { useReturnFocus } from "#features/interviews/use-return-focus.ts";
import { t } from "#words/t.ts";

interface Form {
  readonly words: string;
  readonly from: string;
  readonly to: string;
}

/** Writes a new interruption, or puts one right. Its beginning is when it was begun to be written. */
export function InterruptionForm(props: {
  readonly recorder: Recorder;
  readonly index: number | null;
  readonly interrupting: Interrupting;
}) {
  const { recorder, index, interrupting } = props;
  const world = useWorld();
  const before = index === null ? undefined : recorder.record.interruptions[index];
  const key = draftKey.text(`interviews/interruption/${recorder.candidate}/${placeOf(before)}`);
  const [start] = useState<Form>(() => startOf(before, world.clock.timeOfDay()));
  const form = useDraft<Form>(key) ?? start;
  const [wrong, setWrong] = useState<{
    readonly words?: string;
    readonly from?: string;
    readonly to?: string;
  }>({});
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = box.current?.querySelector("textarea");
    words?.focus();
    // What stands there is gone on with; a browser begins before it.
    words?.setSelectionRange(words.value.length, words.value.length);
  }, []);
  useEffect(() => {
    // The whole form in sight, its button too. Not there in every browser that runs the tests.
    box.current?.scrollIntoView?.({ block: "nearest" });
  }, [wrong]);
  const change = (part: Partial<Form>): void => keepDraft(world, key, { ...form, ...part });
  const record = (words: string): void => {
    const [from, to] = [timeOf(form.from.trim()), form.to.trim() === "" ? null : timeOf(form.to.trim())];
    if (from === null) return setWrong({ from: t("interviews.present.noTime") });
    if (to === null && form.to.trim() !== "") return setWrong({ to: t("interviews.present.noTime") });
    if (to !== null && to < from) return setWrong({ to: t("interviews.interruptions.toBeforeFrom") });
    if (words.trim() === "" && index === null)
      return setWrong({ words: t("interviews.refusal.words-missing") });
    const noted = { words, from, to };
    const gone = new Map([[key, null]]);
    const refusal =
      index === null
        ? recorder.note([{ type: "interrupted", ...noted, part: recorder.part }], gone)
        : recorder.note([{ type: "interruption-changed", index, ...noted }], gone);
    if (refusal === null) interrupting.written(to);
  };
  const close = (): void => {
    if (form.words === start.words) keepDraft(world, key, null);
    interrupting.leave();
  };
  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing || !isTyping(event.target)) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && !event.shiftKey) record(form.words);
    else return;
    event.preventDefault();
  };
  useReturnFocus(".in button, .hd_ button");
  return (
    <div ref={box} className="nw" role="presentation" onKeyDown={onKey}>
      <TextArea
        label={t("interviews.interruptions.words")}
        rows={2}
        value={form.words}
        onType={(words) => change({ words })}
        error={wrong.words}
      />
      <div className="ft">
        <TextField
          label={t("interviews.interruptions.from")}
          value={form.from}
          onType={(from) => change({ from })}
          error={wrong.from}
        />
        <TextField
          label={t("interviews.interruptions.to")}
          value={form.to}
          placeholder={t("interviews.interruptions.toHint")}
          onType={(to) => change({ to })}
          error={wrong.to}
        />
      </div>
      <div className="ac">
        <Button size="sm" onPress={() => record(form.words)}>
          {t(index === null ? "interviews.interruptions.record" : "interviews.interruptions.change")}
        </Button>
        <Button size="sm" look="quiet" onPress={close}>
          {t("shell.cancel")}
        </Button>
        {index === null ? null : (
          <Button size="sm" look="quiet" onPress={() => record("")}>
            {t("interviews.interruptions.remove")}
          </Button>
        )}
      </div>
    </div>
  );
}

const startOf = (before: Interruption | undefined, now: string): Form => ({
  words: before?.words ?? "",
  from: before?.from ?? now,
  to: before?.to ?? "",
});
