import { useState } from "react";
import { signDeliberation } from "#core/consensus/sign.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import { refusalText } from "#features/consensus/refusal.ts";
import { SignDialog, type SigningForm } from "#ui/domain/sign-dialog.tsx";
import { signingProblem, type SigningProblem } from "#ui/domain/signing-problem.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** One person signs a closed candidate, or the record says why not. */
export function SigningDialog(props: {
  readonly candidate: Candidate;
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const { candidate, person, onClose } = props;
  const world = useWorld();
  const selection = useSelection();
  const key = draftKey.text(`sign/${candidate.id}/${person.id}`);
  const form = useDraft<SigningForm>(key) ?? { how: "here", words: "", day: world.clock.today() };
  const [problem, setProblem] = useState<SigningProblem | null>(null);
  const what = candidate.code;
  const sign = (): void => {
    const step = signDeliberation(selection, candidate.id, { person: person.id, ...form });
    const unready = signingProblem(form, step.ok ? null : step.error.code);
    if (unready !== null) return setProblem(unready);
    const written = recordStep(world, step, "desk", new Map([[key, null]]));
    if (written.ok) onClose();
    else setProblem({ at: "all", text: refusalText(written.error.code) });
  };
  const close = (): void => {
    // Only words are worth keeping for the next time the dialog is opened.
    if (form.words === "") keepDraft(world, key, null);
    onClose();
  };
  return (
    <SignDialog
      title={t("consensus.sign.title", { name: person.name, what })}
      text={t("consensus.sign.text", { what })}
      confirm={t(`consensus.sign.confirm.${form.how}`, { what })}
      form={form}
      problem={problem}
      onForm={(next) => {
        setProblem(null);
        keepDraft(world, key, next);
      }}
      onSign={sign}
      onClose={close}
    />
  );
}
