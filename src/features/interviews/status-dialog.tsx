import { useState } from "react";
import type { CandidateStatus } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { refusalText, type Refusal } from "#features/interviews/refusal.ts";
import { t, tCode } from "#words/t.ts";

/** Asks for a short note when a candidate leaves the counts. Only setting aside demands it. */
export function StatusDialog(props: {
  readonly candidate: Candidate;
  readonly status: CandidateStatus;
  /** The note that stands, where this is the status already: it is put right. */
  readonly noted: string;
  readonly onRecord: (reason: string, settled: ReadonlyMap<string, unknown>) => Refusal | null;
  readonly onClose: () => void;
}) {
  const { candidate, status, noted } = props;
  const { code } = candidate;
  const world = useWorld();
  const key = draftKey.text(`interviews/status/${candidate.id}/${status}`);
  const reason = useDraft<string>(key) ?? noted;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const record = (): void => {
    const refused = props.onRecord(reason, new Map([[key, null]]));
    setRefusal(refused);
    if (refused === null) props.onClose();
  };
  return (
    <Dialog
      title={tCode("interviews.statusDialog", status, { code })}
      onClose={props.onClose}
      actions={
        <>
          <Button look="primary" onPress={record}>
            {t("interviews.statusDialog.record")}
          </Button>
          <Button onPress={props.onClose}>{t("shell.cancel")}</Button>
        </>
      }
    >
      <p>
        {t(status === "postponed" ? "interviews.statusDialog.postponedText" : "interviews.statusDialog.out", {
          code,
        })}
      </p>
      <div
        role="presentation"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          record();
        }}
      >
        <TextArea
          first
          label={t(
            status === "set-aside" ? "interviews.statusDialog.reason" : "interviews.statusDialog.note",
          )}
          value={reason}
          onType={(text) => keepDraft(world, key, text === noted ? null : text)}
          error={refusal === null ? null : refusalText(refusal)}
        />
      </div>
    </Dialog>
  );
}
