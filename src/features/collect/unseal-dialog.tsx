import { useState } from "react";
import { useLocation } from "wouter";
import { sheetState } from "#core/collect/state.ts";
import { unseal } from "#core/collect/unseal.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { chairsFor, panelOf } from "#core/people/who-scores.ts";
import { refusalText } from "#features/collect/refusal.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { Select } from "#ui/parts/select.tsx";
import { Note } from "#ui/parts/status.tsx";
import { isSound } from "#usecases/is-sound.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { countWord, listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

const canChair = (selection: Selection, person: Person, candidate: Candidate): boolean =>
  chairsFor(selection, candidate.id).some((each) => each.id === person.id);

/** Asks before unsealing: what cannot be undone, and who is present in the chair. */
export function UnsealDialog({
  candidates,
  onClose,
}: {
  readonly candidates: readonly Candidate[];
  readonly onClose: () => void;
}) {
  const world = useWorld();
  const selection = useSelection();
  const [, go] = useLocation();
  const chairs = panelOf(selection).filter((each) =>
    candidates.some((candidate) => canChair(selection, each, candidate)),
  );
  const [chair, setChair] = useState(
    (chairsFor(selection, candidates[0]?.id ?? "")[0] ?? chairs[0])?.id ?? "",
  );
  const [problem, setProblem] = useState<string | null>(null);
  const present = chairs.find((each) => each.id === chair);
  // Nobody is recorded as present in the chair for a candidate from whom they are recused.
  const unsealed = candidates.filter((each) => present !== undefined && canChair(selection, present, each));
  const others = candidates.filter((each) => !unsealed.includes(each));
  const codes = listOf(unsealed.map((each) => each.code));
  const paper = unsealed.flatMap((candidate) =>
    panelOf(selection).filter(
      (member) => sheetState(selection, member.id, candidate.id) === "paper-received",
    ),
  ).length;
  const unsealAll = async (): Promise<void> => {
    // Sheets that were changed where they lie are never read out.
    if (!(await isSound(world))) return;
    for (const candidate of unsealed) {
      const now = world.store.getState().open?.folded.selection ?? selection;
      const done = recordStep(world, unseal(now, candidate.id, chair));
      if (!done.ok)
        return setProblem(
          "code" in done.error
            ? refusalText(done.error)
            : t("collect.refusal.blocked", { code: candidate.code }),
        );
    }
    onClose();
    go(`/s/${selection.id}/consensus/${unsealed[0]?.id ?? ""}`);
  };
  return (
    <Dialog
      title={t("collect.unsealTitle", { codes })}
      alert
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={() => void unsealAll()}>
            {unsealed.length === 1
              ? t("collect.unsealOne", { code: codes })
              : t("collect.unsealAll", { count: unsealed.length, word: countWord(unsealed.length) })}
          </Button>
          <span data-safe>
            <Button onPress={onClose}>{t("collect.notYet")}</Button>
          </span>
        </>
      }
    >
      <p>{t("collect.unsealText")}</p>
      {paper === 0 ? null : (
        <Note tone="warn" icon="document">
          {t("collect.unsealPaper", { count: paper })}
        </Note>
      )}
      <div>
        <span className="label">{t("collect.chairPresent")}</span>
        <Select
          label={t("collect.chairPresent")}
          value={chair}
          options={chairs.map((each) => ({ value: each.id, text: each.name }))}
          onChange={setChair}
        />
      </div>
      {others.length === 0 || present === undefined ? null : (
        <Note tone="warn" icon="warn">
          {t("collect.staySealed", { codes: listOf(others.map((each) => each.code)), name: present.name })}
        </Note>
      )}
      {problem === null ? null : (
        <p className="err-line" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
