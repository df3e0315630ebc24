import { useRef, useState } from "react";
import { scoredSheet } from "#core/consensus/look-up.ts";
import { reviseScore } from "#core/consensus/revise.ts";
import { spreadOf } from "#core/consensus/spread.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import { type Points } from "#core/shared/points.ts";
import { PickScore } from "#features/consensus/pick-score.tsx";
import { useFormKeys } from "#features/consensus/use-form-keys.ts";
import { useFocusWithin } from "#features/consensus/use-focus-within.ts";
import { refusalText } from "#features/consensus/refusal.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

interface ReviseDraft {
  readonly points: Points | null;
  readonly reason: string;
}

/** A member changes a score at the table: it stands beside the first one, which stays. */
export function ReviseForm(props: {
  readonly candidate: CandidateId;
  readonly criterion: CriterionId;
  readonly member: Person;
  readonly onDone: () => void;
}) {
  const { candidate, criterion, member, onDone } = props;
  const world = useWorld();
  const selection = useSelection();
  const key = draftKey.text(`revise/${candidate}/${criterion}/${member.id}`);
  const form = useDraft<ReviseDraft>(key) ?? { points: null, reason: "" };
  const ref = useRef<HTMLDivElement>(null);
  useFocusWithin(ref);
  const [refusal, setRefusal] = useState<string | null>(null);
  const scale = scoredSheet(selection)?.scale ?? null;
  const first = spreadOf(selection, candidate, criterion).scores.find((each) => each.member === member.id);
  const change = (part: Partial<ReviseDraft>): void => {
    setRefusal(null);
    keepDraft(world, key, { ...form, ...part });
  };
  const record = (): void => {
    if (form.points === null) return setRefusal("score-missing");
    const revised = {
      member: member.id,
      criterion,
      points: form.points,
      reason: form.reason,
      atTheTable: true,
    };
    const written = recordStep(
      world,
      reviseScore(selection, candidate, revised),
      "desk",
      new Map([[key, null]]),
    );
    setRefusal(written.ok ? null : written.error.code);
    if (written.ok) onDone();
  };
  useFormKeys(record, onDone);
  return (
    <div className="frm" ref={ref}>
      <p>
        <b className="m">{t("consensus.revise.title", { name: member.name })}</b>{" "}
        <span className="q2">
          {t("consensus.revise.beside", { points: first === undefined ? "–" : showPoints(first.points) })}
        </span>
      </p>
      <div className="g1">
        <div>
          <span className="label">{t("consensus.revise.score")}</span>
          {scale === null ? null : (
            <PickScore
              label={t("consensus.revise.score")}
              scale={scale}
              value={form.points}
              onPick={(points) => change({ points })}
            />
          )}
        </div>
        <TextArea
          label={t("consensus.revise.reason")}
          value={form.reason}
          rows={3}
          mostRows={5}
          error={refusal === null ? null : refusalText(refusal)}
          onType={(reason) => change({ reason })}
        />
      </div>
      <div className="act">
        <Button look="primary" onPress={record}>
          {t("consensus.revise.save")}
        </Button>
        <Button onPress={onDone}>{t("shell.cancel")}</Button>
      </div>
    </div>
  );
}
