import { useState } from "react";
import type { Person } from "#core/model/people.ts";
import { roleScores } from "#core/people/who-scores.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { Select } from "#ui/parts/select.tsx";
import { draftKey } from "#usecases/drafts.ts";
import { useWorld } from "#usecases/world-context.ts";
import { DeclarationState } from "#features/people/declaration-state.tsx";
import { InPlace } from "#features/people/in-place.tsx";
import { refusalText, type Refusal } from "#features/people/refusal.ts";
import { roleOptions, scoresOnOptions } from "#features/people/roles.ts";
import { savedDay } from "#features/people/saved-moment.ts";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { briefDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** One person of the panel: every cell can be changed where it stands. */
export function MemberRow({ person, steps }: { readonly person: Person; readonly steps: PeopleSteps }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const today = useWorld().clock.today();
  const { name } = person;
  const save = (change: Partial<Person>, said = t("people.said.changed", { name })): Refusal | null =>
    steps.savePeople([{ ...person, ...change }], said);
  const choose = (change: Partial<Person>, said?: string): void => setRefusal(save(change, said));
  if (person.withdrawn)
    return (
      <WithdrawnRow
        person={person}
        onBack={() => choose({ withdrawn: false }, t("people.said.back", { name }))}
        refusal={refusal}
      />
    );
  return (
    <tr>
      <td>
        <div className="nm">
          <InPlace
            className="ini"
            letters={person.initials.length}
            label={t("people.initialsOf", { name })}
            value={person.initials}
            draft={draftKey.text(`people/initials/${person.id}`)}
            onSave={(initials) => save({ initials })}
          />
          <InPlace
            className="m"
            label={t("people.nameOf", { name })}
            value={name}
            draft={draftKey.text(`people/name/${person.id}`)}
            onSave={(text) => save({ name: text })}
          />
        </div>
        <Refused refusal={refusal} />
      </td>
      <td>
        <Select
          className="bare"
          label={t("people.roleOf", { name })}
          value={person.role}
          options={roleOptions()}
          onChange={(role) => choose({ role })}
        />
      </td>
      <td className="q2">
        {roleScores(person.role) ? (
          <Select
            className="bare"
            label={t("people.scoresOnOf", { name })}
            value={person.scoresOn}
            options={scoresOnOptions()}
            onChange={(scoresOn) => choose({ scoresOn })}
          />
        ) : (
          t("people.scoresOn.none")
        )}
      </td>
      <td className="q2">
        {roleScores(person.role) ? (
          <InPlace
            label={t("people.trainedOf", { name })}
            placeholder={t("people.notTrained")}
            value={person.trained === null ? "" : briefDay(person.trained)}
            draft={draftKey.text(`people/trained/${person.id}`)}
            onSave={(typed) => savedDay(typed, today, ({ day }) => save({ trained: day }))}
          />
        ) : null}
      </td>
      <td>
        <DeclarationState person={person} steps={steps} />
      </td>
      <td data-more={person.id}>
        <Menu
          label={t("people.moreOf", { name })}
          className="btn quiet icon"
          entries={[{ id: "withdraw", text: t("people.withdraw", { name }) }]}
          onChoose={() => choose({ withdrawn: true }, t("people.said.withdrawn", { name }))}
        >
          <Icon name="more" />
        </Menu>
      </td>
    </tr>
  );
}

function WithdrawnRow(props: {
  readonly person: Person;
  readonly onBack: () => void;
  readonly refusal: Refusal | null;
}) {
  const { name, initials, role } = props.person;
  return (
    <tr className="q3">
      <td>
        <div className="nm">
          <span className="ini dashed">{initials}</span>
          <span className="tx">{name}</span>
        </div>
        <Refused refusal={props.refusal} />
      </td>
      <td>{t(`shell.role.${role}`)}</td>
      <td>{t("people.withdrawn")}</td>
      <td />
      <td className="q3">{t("people.declaration.notAsked")}</td>
      <td>
        <Menu
          label={t("people.moreOf", { name })}
          className="btn quiet icon"
          entries={[{ id: "back", text: t("people.bringBack", { name }) }]}
          onChoose={props.onBack}
        >
          <Icon name="more" />
        </Menu>
      </td>
    </tr>
  );
}

/** Why the last change of this row was not recorded. A missing reason is asked for elsewhere. */
const Refused = ({ refusal }: { readonly refusal: Refusal | null }) =>
  refusal === null || refusal.code === "composition-reason-missing" ? null : (
    <p className="t13 err-line" role="alert">
      {refusalText(refusal)}
    </p>
  );
