import { useState } from "react";
import { useLocation } from "wouter";
import { sheetState } from "#core/collect/state.ts";
import { unseal } from "#core/collect/unseal.ts";
import type { Candidate } from "#core/model/people.ts";
import { chairsFor, panelOf } from "#core/people/who-scores.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { Select } from "#ui/parts/select.tsx";
import { Note } from "#ui/parts/status.tsx";
import { recordStep } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { countWord, listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Asks before unsealing: what cannot be undone, and who is present in the chair. */
export function UnsealDialog({ candidates, onClose }: { readonly candidates: readonly Candidate[]; readonly onClose: () => void }) {
  const world = useWorld();
  const selection = useSelection();
  const [, go] = useLocation();
  const chairs = chairsFor(selection, candidates[0]?.id ?? "");
  const [chair, setChair] = useState(chairs[0]?.id ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const codes = listOf(candidates.map((each) => each.code));
  const paper = candidates.flatMap((candidate) =>
    panelOf(selection).filter((member) => sheetState(selection, member.id, candidate.id) === "paper-received"),
  ).length;
  const unsealAll = (): void => {
    for (const candidate of candidates) {
      const present = chairsFor(selection, candidate.id).find((each) => each.id === chair) ?? chairsFor(selection, candidate.id)[0];
      const now = world.store.getState().open?.folded.selection ?? selection;
      const done = recordStep(world, unseal(now, candidate.id, present?.id ?? ""));
      if (!done.ok) return setProblem(t("collect.refused", { why: candidate.code }));
    }
    onClose();
    go(`/s/${selection.id}/consensus/${candidates[0]?.id ?? ""}`);
  };
  return (
    <Dialog
      title={t("collect.unsealTitle", { codes })}
      alert
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={unsealAll}>
            {candidates.length === 1 ? t("collect.unsealOne", { code: codes }) : t("collect.unsealAll", { count: candidates.length, word: countWord(candidates.length) })}
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
        <Select label={t("collect.chairPresent")} value={chair} options={chairs.map((each) => ({ value: each.id, text: each.name }))} onChange={setChair} />
      </div>
      {problem === null ? null : (
        <p className="err-line" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
