import { useRef, useState } from "react";
import { recordDissent, withdrawDissent } from "#core/consensus/dissent.ts";
import { panelFor, scoredSheet } from "#core/consensus/look-up.ts";
import type { Dissent } from "#core/model/consensus.ts";
import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Points } from "#core/shared/points.ts";
import { useFormKeys } from "#features/consensus/use-form-keys.ts";
import { useFocusWithin } from "#features/consensus/use-focus-within.ts";
import { PickScore } from "#features/consensus/pick-score.tsx";
import { refusalText } from "#features/consensus/refusal.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { Select } from "#ui/parts/select.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

interface DissentDraft {
  readonly member: PersonId | null;
  readonly points: Points | null;
  readonly words: string;
}

/** A member's dissent as said at the table, on a criterion or (criterion null) on the candidate as a whole. */
export function DissentForm(props: {
  readonly candidate: CandidateId;
  readonly criterion: CriterionId | null;
  /** The dissent that is changed; null for a new one. */
  readonly dissent: Dissent | null;
  readonly onDone: () => void;
}) {
  const { candidate, criterion, dissent, onDone } = props;
  const world = useWorld();
  const selection = useSelection();
  const key = draftKey.text(`dissent/${candidate}/${criterion ?? "whole"}/${dissent?.id ?? "new"}`);
  const kept = useDraft<DissentDraft>(key);
  const [refusal, setRefusal] = useState<string | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  useFocusWithin(ref);
  const form = kept ?? dissent ?? { member: null, points: null, words: "" };
  const members = panelFor(selection, candidate);
  const name = members.find((each) => each.id === form.member)?.name;
  const scale = scoredSheet(selection)?.scale ?? null;
  const change = (part: Partial<DissentDraft>): void => {
    setRefusal(null);
    keepDraft(world, key, { member: form.member, points: form.points, words: form.words, ...part });
  };
  const finish = (written: ReturnType<typeof record>): void => {
    setRefusal(written === null ? "member-missing" : written.ok ? null : written.error.code);
    if (written?.ok === true) onDone();
  };
  const gone = new Map([[key, null]]);
  const record = () =>
    form.member === null
      ? null
      : recordStep(
          world,
          recordDissent(selection, candidate, {
            id: dissent?.id ?? world.chance.id(),
            criterion,
            member: form.member,
            points: form.points,
            words: form.words,
            atTheTable: true,
          }),
          "desk",
          gone,
        );
  useFormKeys(() => finish(record()), onDone);
  const withdraw = () =>
    dissent === null ? null : recordStep(world, withdrawDissent(selection, candidate, dissent), "desk", gone);
  return (
    <div className="frm" ref={ref}>
      <div className="g1">
        <div className="stack">
          <div>
            <span className="label">{t("consensus.dissent.member")}</span>
            <Select
              label={t("consensus.dissent.member")}
              className="wide"
              value={form.member}
              placeholder={t("consensus.dissent.chooseMember")}
              options={members.map((each) => ({ value: each.id, text: each.name }))}
              onChange={(member) => change({ member })}
            />
          </div>
          {criterion === null || scale === null ? null : (
            <div>
              <span className="label">{t("consensus.dissent.keepsScore")}</span>
              <PickScore
                label={t("consensus.dissent.keepsScore")}
                scale={scale}
                value={form.points}
                onPick={(points) => change({ points })}
              />
            </div>
          )}
        </div>
        <TextArea
          label={t("consensus.dissent.words")}
          value={form.words}
          rows={4}
          mostRows={6}
          error={refusal === null ? null : refusalText(refusal)}
          onType={(words) => change({ words })}
        />
      </div>
      <div className="act">
        <Button look="primary" onPress={() => finish(record())}>
          {name === undefined ? t("consensus.dissent.save") : t("consensus.dissent.saveOf", { name })}
        </Button>
        <Button onPress={onDone}>{t("shell.cancel")}</Button>
        {dissent === null ? null : (
          <Button look="quiet" onPress={() => finish(withdraw())}>
            {t("consensus.dissent.withdraw")}
          </Button>
        )}
      </div>
    </div>
  );
}
