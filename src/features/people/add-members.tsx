import { useState } from "react";
import { pastedMembers } from "#core/people/paste.ts";
import { MOST_ROWS, rowCount } from "#core/people/pasted-rows.ts";
import {
  personOfRow,
  planMembers,
  rowsToAdd,
  type MemberRow,
  type RowChanges,
} from "#core/people/plan-members.ts";
import { roleScores } from "#core/people/who-scores.ts";
import { Button } from "#ui/parts/button.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { MemberPreview } from "#features/people/member-preview.tsx";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

export const MEMBERS_TEXT = draftKey.text("people/members");
const CHANGES = draftKey.text("people/members/changes");
const NO_CHANGES: RowChanges = {};

/** One member or many, typed or pasted, with what will be added before it is. */
export function AddMembers(props: {
  readonly steps: PeopleSteps;
  readonly onClose: (() => void) | null;
  readonly onAdded: () => void;
}) {
  const world = useWorld();
  const selection = useSelection();
  const text = useDraft<string>(MEMBERS_TEXT) ?? "";
  const changes = useDraft<RowChanges>(CHANGES) ?? NO_CHANGES;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const rows = planMembers(selection, pastedMembers(text), changes);
  const adds = rowsToAdd(rows);
  const clash = adds.some((row) => row.finding === "second-chair");
  const change = (name: string, row: RowChanges[string]): void =>
    keepDraft(world, CHANGES, { ...changes, [name]: { ...changes[name], ...row } });
  const add = (): void => {
    const people = adds.map((row) => personOfRow(row, world.chance.id()));
    const gone = new Map([MEMBERS_TEXT, CHANGES].map((key) => [key, null]));
    const refused = props.steps.savePeople(people, t("people.said.added", { count: people.length }), gone);
    setRefusal(refused);
    if (refused === null) props.onAdded();
  };
  return (
    <div className="add" data-add="members">
      <TextArea
        label={t("people.paste.members")}
        hint={t("people.paste.membersHint")}
        placeholder={t("people.paste.membersExample")}
        value={text}
        rows={3}
        mostRows={6}
        onType={(typed) => keepDraft(world, MEMBERS_TEXT, typed === "" ? null : typed)}
      />
      {rowCount(text) > MOST_ROWS ? (
        <p className="t13 q2">{t("people.paste.tooMany", { count: MOST_ROWS })}</p>
      ) : null}
      {rows.length === 0 ? null : (
        <table className="tbl pv">
          <caption className="vh">{t("people.paste.preview")}</caption>
          <colgroup>
            <col />
            <col className="c-role" />
            <col className="c-on" />
          </colgroup>
          <tbody>
            {rows.map((row, index) => (
              <MemberPreview key={`${index} ${row.name}`} row={row} onChange={(to) => change(row.name, to)} />
            ))}
          </tbody>
        </table>
      )}
      <div className="row">
        <Button look={adds.length > 0 ? "primary" : "plain"} waits={adds.length === 0 || clash} onPress={add}>
          {adds.length === 0 ? t("people.paste.nothing") : addText(adds)}
        </Button>
        {props.onClose === null ? null : (
          <Button look="quiet" onPress={props.onClose}>
            {t("people.nothingAdded")}
          </Button>
        )}
        {refusal === null || refusal.code === "composition-reason-missing" ? null : (
          <p className="t13 err-line" role="alert">
            {refusalText(refusal)}
          </p>
        )}
      </div>
    </div>
  );
}

function addText(adds: readonly MemberRow[]): string {
  const params = { count: adds.length, word: countWord(adds.length) };
  return adds.every((row) => roleScores(row.role))
    ? t("people.paste.addMembers", params)
    : t("people.paste.addPeople", params);
}
