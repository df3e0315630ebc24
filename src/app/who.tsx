import { initialsOf } from "#core/people/initials.ts";
import { useApp, useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Who works on this laptop just now. */
export function Who() {
  const { people } = useSelection();
  const session = useApp((state) => state.session);
  const member = session.is === "member" ? people.find((person) => person.id === session.member) : undefined;
  const person = member ?? people.find((each) => each.role === "recorder" && !each.withdrawn);
  if (person === undefined) {
    return (
      <div className="who">
        <span>{t("shell.recorder")}</span>
      </div>
    );
  }
  return (
    <div className="who">
      <span className="ini">{person.initials === "" ? initialsOf(person.name) : person.initials}</span>
      <span>{person.name}</span>
      <span className="q3">{t(`shell.role.${person.role}`)}</span>
    </div>
  );
}
