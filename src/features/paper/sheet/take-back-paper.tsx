import { useState } from "react";
import type { Candidate, Person } from "#core/model/people.ts";
import type { SealedSheet } from "#core/model/selection.ts";
import { takeBack } from "#core/scores/hand-in.ts";
import { paperVerdictKey } from "#features/paper/sheet/use-paper-work.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { takenBackDrafts } from "#usecases/taken-back.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

interface TakeBackProps {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly sealed: SealedSheet;
  readonly onClose: () => void;
}

/** Takes a typed sheet back before unsealing, with a reason; what was typed becomes a draft again. */
export function TakeBackPaper({ member, candidate, sealed, onClose }: TakeBackProps) {
  const world = useWorld();
  const key = draftKey.text(`paper/take-back/${member.id}/${candidate.id}`);
  const reason = useDraft<string>(key) ?? "";
  const [error, setError] = useState<string | null>(null);
  const pair = { member: member.id, candidate: candidate.id };
  const names = { initials: member.initials, code: candidate.code };
  const take = (): void => {
    const { open } = world.store.getState();
    if (open === null) return;
    const drafts = takenBackDrafts(open, sealed);
    // The word stands on the paper, also of a sheet begun on screen: it is shown for correction. On screen it is asked anew.
    drafts.set(paperVerdictKey(pair), sealed.sheet.verdict).set(key, null);
    drafts.set(draftKey.verdict(member.id, candidate.id), null);
    const done = recordStep(world, takeBack(member.id, candidate.id, reason), "desk", drafts);
    if (!done.ok) setError(tCode("paper.refusal", done.error.code));
  };
  return (
    <Dialog
      title={t("paper.takeBack.title", names)}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={take}>
            {t("paper.takeBack.do", names)}
          </Button>
          <Button onPress={onClose}>{t("paper.takeBack.not")}</Button>
        </>
      }
    >
      <p>{t("paper.takeBack.text")}</p>
      <TextArea
        label={t("paper.takeBack.reason")}
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
