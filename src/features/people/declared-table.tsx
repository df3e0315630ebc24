import type { Candidate, Declaration, Person } from "#core/model/people.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { answerIcon, answerTone } from "#features/people/answer.tsx";
import { t } from "#words/t.ts";

export interface DeclaredMatter {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly declaration: Declaration;
}

/** What was declared, in the member's words, and what was decided of it. */
export function DeclaredTable(props: {
  readonly matters: readonly DeclaredMatter[];
  readonly onDetails: (matter: DeclaredMatter) => void;
}) {
  return (
    <table className="tbl dc">
      <colgroup>
        <col className="c-who" />
        <col />
        <col className="c-by" />
        <col className="c-what" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("people.col.declared")}</th>
          <th scope="col">{t("people.col.words")}</th>
          <th scope="col">{t("people.col.decidedBy")}</th>
          <th scope="col">{t("people.col.decision")}</th>
        </tr>
      </thead>
      <tbody>
        {props.matters.map((matter) => {
          const { member, candidate, declaration } = matter;
          return (
            <tr key={`${member.id} ${candidate.id}`}>
              <th scope="row">
                <span className={`st ${answerTone(declaration)}`}>
                  <Icon name={answerIcon(declaration.answer)} />
                </span>
                <Button look="linklike" onPress={() => props.onDetails(matter)}>
                  {member.name}, {candidate.code.replaceAll("-", "‑")}
                  <span className="vh">: {t("people.declare.change")}</span>
                </Button>
              </th>
              <td>{t("people.declare.quoted", { words: declaration.words })}</td>
              <td>{declaration.decidedBy}</td>
              <td>{declaration.decision}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
