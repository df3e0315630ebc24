import { useState } from "react";
import type { Candidate, Declaration, DeclarationAnswer, Person } from "#core/model/people.ts";
import { pairKey } from "#core/model/selection.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { declarationsChange, takenBackChange } from "#features/people/changes.ts";
import { DeclareFields, IN_FIELDS } from "#features/people/declare-fields.tsx";
import { startOfForm, type DeclareForm } from "#features/people/declare-form.ts";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { t } from "#words/t.ts";

/** A declaration in words: what the member said, who decided what follows, and whether the member scores. */
export function DeclareDialog(props: {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly answer: DeclarationAnswer;
  readonly steps: PeopleSteps;
  readonly onClose: () => void;
}) {
  const { member, candidate, steps } = props;
  const world = useWorld();
  const selection = useSelection();
  const before = selection.declarations[pairKey(member.id, candidate.id)];
  const chair = selection.people.find((person) => person.role === "chair" && !person.withdrawn);
  const isChair = chair?.id === member.id;
  const key = draftKey.text(`people/declare/${member.id}/${candidate.id}`);
  const kept = useDraft<DeclareForm>(key);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // The chair decides for members; for the chair somebody is to be named.
  const decides = isChair || chair === undefined ? "" : t("people.declare.chairNamed", { name: chair.name });
  const form = kept ?? startOfForm(before, props.answer, decides);
  const change = (part: Partial<DeclareForm>): void => keepDraft(world, key, { ...form, ...part });
  // What was typed stays for the next time; a form in which nothing was typed does not.
  const onClose = (): void => {
    const typed = form.words !== (before?.words ?? "") || form.decision !== (before?.decision ?? "");
    if (kept !== null && !typed) keepDraft(world, key, null);
    props.onClose();
  };
  const finish = (refused: Refusal | null): void => {
    setRefusal(refused);
    if (refused === null) props.onClose();
  };
  const names = { member: member.name, code: candidate.code };
  const record = (): void => {
    const declaration: Declaration = {
      member: member.id,
      candidate: candidate.id,
      how: "at-the-table",
      ...form,
    };
    const gone = new Map([[key, null]]);
    finish(
      steps.record((now) => declarationsChange(now, [declaration]), t("people.said.declared", names), gone),
    );
  };
  const takeBack = (): void =>
    finish(
      steps.record(
        (now) => takenBackChange(now, member.id, candidate.id),
        t("people.said.takenBack", names),
        new Map([[key, null]]),
      ),
    );
  const title = t("people.declare.title", {
    member: member.name,
    candidate: candidate.name === "" ? candidate.code : `${candidate.code} ${candidate.name}`,
  });
  return (
    <Dialog
      title={title}
      wide
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={record}>
            {t("people.declare.record")}
          </Button>
          <Button onPress={onClose}>{t("shell.cancel")}</Button>
          {before === undefined ? null : (
            <Button look="quiet" onPress={takeBack}>
              {t("people.declare.takeBack")}
            </Button>
          )}
        </>
      }
    >
      <div>
        <Seg
          label={t("people.declare.answer")}
          value={form.answer}
          options={(["none", "knows", "conflict"] as const).map((value) => ({
            value,
            text: t(`people.answer.${value}`),
          }))}
          onChange={(answer) => change({ answer, recused: answer === "conflict" })}
        />
      </div>
      {form.answer === "none" ? null : (
        <DeclareFields
          form={form}
          onChange={change}
          code={candidate.code}
          isChair={isChair}
          refusal={refusal}
        />
      )}
      <p className="t13">{t("people.declare.atTheTable")}</p>
      {refusal === null || IN_FIELDS.has(refusal.code) ? null : (
        <p className="t13 err-line" role="alert">
          {refusalText(refusal)}
        </p>
      )}
    </Dialog>
  );
}
