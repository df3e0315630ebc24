import { useState } from "react";
import type { SealedSheet } from "#core/model/selection.ts";
import { draftFromSheet, takeBack } from "#core/scores/hand-in.ts";
import { usePlace } from "#features/scoring/sheet/work-context.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

/** Takes an own sheet back before unsealing, with a reason; it becomes a draft again. */
export function TakeBack({
  sealed,
  onClose,
}: {
  readonly sealed: SealedSheet;
  readonly onClose: () => void;
}) {
  const world = useWorld();
  const { member, candidate } = usePlace();
  const key = draftKey.text(`take-back/${member.id}/${candidate.id}`);
  const reason = useDraft<string>(key) ?? "";
  const [error, setError] = useState<string | null>(null);
  const take = (): void => {
    const back = draftFromSheet(sealed.sheet);
    const drafts = new Map<string, unknown>(
      Object.entries(back.criteria).map(([criterion, draft]) => [
        draftKey.score(member.id, candidate.id, criterion),
        draft,
      ]),
    );
    drafts.set(draftKey.verdict(member.id, candidate.id), back.verdict).set(key, null);
    const done = recordStep(world, takeBack(member.id, candidate.id, reason), member.id, drafts);
    if (!done.ok) setError(tCode("scoring.refusal", done.error.code, { code: candidate.code }));
  };
  return (
    <Dialog
      title={t("scoring.takeBack.title", { code: candidate.code })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={take}>
            {t("scoring.takeBack.open", { code: candidate.code })}
          </Button>
          <Button onPress={onClose}>{t("scoring.takeBack.not")}</Button>
        </>
      }
    >
      <p>{t("scoring.takeBack.text", { code: candidate.code })}</p>
      <TextArea
        label={t("scoring.takeBack.reason")}
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
