import { useState } from "react";
import type { Candidate, Person } from "#core/model/people.ts";
import type { SealedSheet } from "#core/model/selection.ts";
import { takeBack } from "#core/scores/hand-in.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { takenBackDrafts } from "#usecases/taken-back.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

interface ReviseProps {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly sealed: SealedSheet;
  /** Called once the sheet is a draft again. */
  readonly onDraft?: () => void;
  readonly onClose: () => void;
}

/** Asks why an own sheet is revised before unsealing; then it is a draft again and waits to be handed in anew. */
export function Revise({ member, candidate, sealed, onDraft, onClose }: ReviseProps) {
  const world = useWorld();
  const { code } = candidate;
  const key = draftKey.text(`take-back/${member.id}/${candidate.id}`);
  const reason = useDraft<string>(key) ?? "";
  const [error, setError] = useState<string | null>(null);
  const take = (): void => {
    const { open } = world.store.getState();
    if (open === null) return;
    const drafts = takenBackDrafts(open, sealed);
    // The own word is asked for anew: it was about the sheet as it stood.
    drafts.set(draftKey.verdict(member.id, candidate.id), null).set(key, null);
    const done = recordStep(world, takeBack(member.id, candidate.id, reason), member.id, drafts);
    if (done.ok) onDraft?.();
    else setError(tCode("scoring.refusal", done.error.code, { code }));
  };
  return (
    <Dialog
      title={t("scoring.revise.title", { code })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={take}>
            {t("scoring.revise.do", { code })}
          </Button>
          <Button onPress={onClose}>{t("scoring.revise.not")}</Button>
        </>
      }
    >
      <p>{t("scoring.revise.text", { code })}</p>
      <TextArea
        label={t("scoring.revise.reason")}
        value={reason}
        error={error}
        first
        onType={(text) => {
          setError(null);
          keepDraft(world, key, text);
        }}
      />
    </Dialog>
  );
}
