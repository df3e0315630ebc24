import { Link } from "wouter";
import { hasTraces } from "#core/people/traces.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { AddMembers } from "#features/people/add-members.tsx";
import { MemberRow } from "#features/people/member-row.tsx";
import type { PeopleSteps } from "#features/people/use-people.ts";
import { t } from "#words/t.ts";

/** The panel with the others who are present, and the place where members are added. */
export function PanelSection(props: {
  readonly steps: PeopleSteps;
  readonly adds: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}) {
  const { steps } = props;
  const selection = useSelection();
  const there = selection.people.filter((person) => !person.withdrawn);
  const gone = selection.people.filter((person) => person.withdrawn && hasTraces(selection, person.id));
  const isEmpty = there.length === 0 && gone.length === 0;
  const noChair = panelOf(selection).length > 0 && !there.some((person) => person.role === "chair");
  return (
    <section aria-labelledby="people-panel">
      <div className="hs">
        <h2 id="people-panel">{t("people.panel")}</h2>
        {noChair ? (
          <Status icon="warn" tone="warn">
            {t("people.noChair")}
          </Status>
        ) : null}
        {panelOf(selection).length === 0 ? null : (
          <Link className="btn quiet" href={`/s/${selection.id}/warm-up`}>
            {t("people.warmUp")}
          </Link>
        )}
        <Button onPress={props.onAdd} expanded={props.adds || isEmpty}>
          <Icon name="plus" />
          {t("people.addMember")}
        </Button>
      </div>
      {isEmpty ? (
        <p className="q2 t13">{t("people.noPanel")}</p>
      ) : (
        <table className="tbl pt">
          <colgroup>
            <col />
            <col className="c-role" />
            <col className="c-on" />
            <col className="c-tr" />
            <col className="c-decl" />
            <col className="c-more" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t("people.col.member")}</th>
              <th scope="col">{t("people.col.role")}</th>
              <th scope="col">{t("people.col.scoresOn")}</th>
              <th scope="col">{t("people.col.trained")}</th>
              <th scope="col">{t("people.col.declaration")}</th>
              <th scope="col">
                <span className="vh">{t("people.col.more")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...there, ...gone].map((person) => (
              <MemberRow key={person.id} person={person} steps={steps} />
            ))}
          </tbody>
        </table>
      )}
      {props.adds || isEmpty ? (
        <AddMembers steps={steps} onClose={isEmpty ? null : props.onClose} onAdded={props.onClose} />
      ) : null}
    </section>
  );
}
