import { useEffect, useState } from "react";
import { SUMMARY_WORDS, summaryLength, writeSummary } from "#core/consensus/summary.ts";
import type { Candidate } from "#core/model/people.ts";
import { refusalText } from "#features/consensus/refusal.ts";
import { TextArea } from "#ui/parts/field.tsx";
import { draftAt, draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useApp, useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";
import { t } from "#words/t.ts";

/** The panel's written summary: kept on each keystroke, recorded when the field or the screen is left. */
export function SummaryField({ candidate }: { readonly candidate: Candidate }) {
  const world = useWorld();
  const selection = useSelection();
  const key = draftKey.summary(candidate.id);
  const text = useDraft<string>(key) ?? selection.deliberations[candidate.id]?.summary ?? "";
  const readOnly = useApp((state) => state.keeping === "reader");
  const [problem, setProblem] = useState<string | null>(null);
  const { words, over } = summaryLength(text);
  useEffect(
    () => () => {
      record(world, candidate);
    },
    [world, candidate],
  );
  return (
    <section className="part summary">
      <TextArea
        label={t("consensus.conclude.summary", { code: candidate.code })}
        value={text}
        rows={5}
        mostRows={14}
        readOnly={readOnly}
        error={problem}
        hint={
          <span className="counted">
            <span>{t("consensus.conclude.summaryHint")}</span>
            <span className={over ? "nowrap over" : "nowrap"} role="status">
              {t(over ? "consensus.conclude.over" : "consensus.conclude.words", {
                count: words,
                most: SUMMARY_WORDS,
              })}
            </span>
          </span>
        }
        onType={(typed) => keepDraft(world, key, typed)}
        onDone={() => setProblem(record(world, candidate))}
      />
    </section>
  );
}

/** Records what was typed, if it differs; gives the sentence of a refusal. */
function record(world: World, { id }: Candidate): string | null {
  const { open } = world.store.getState();
  const key = draftKey.summary(id);
  const typed = open === null ? null : draftAt<string>(open, key);
  if (open === null || typed === null) return null;
  const { selection } = open.folded;
  if (typed.trim() === selection.deliberations[id]?.summary) {
    keepDraft(world, key, null);
    return null;
  }
  const written = recordStep(world, writeSummary(selection, id, typed), "desk", new Map([[key, null]]));
  return written.ok ? null : refusalText(written.error.code);
}
