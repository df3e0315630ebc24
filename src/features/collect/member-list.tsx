import { Link } from "wouter";
import { countIn } from "#features/collect/counts.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { Status } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** The members, how each scores, how many of their sheets are in, and the way to give the next one. */
export function MemberList() {
  const selection = useSelection();
  return (
    <section className="l" data-column aria-label={t("collect.members")}>
      <div className="hs">
        <h2>{t("collect.members")}</h2>
        <Link className="btn" href={`/s/${selection.id}/scoring`}>
          {t("collect.score")}
        </Link>
        <Link className="btn" href={`/s/${selection.id}/paper`}>
          {t("collect.typeIn")}
        </Link>
      </div>
      <table className="tbl mp">
        <tbody>
          {panelOf(selection).map((member) => {
            const { count, of } = countIn(selection, member.id);
            return (
              <tr key={member.id}>
                <td>
                  <b className="m">{member.name}</b>
                  <small>{member.scoresOn === "paper" ? t("collect.onPaper") : t("collect.onScreen")}</small>
                </td>
                <td>
                  <Status
                    icon={count === of ? "check" : count === 0 ? "ring" : "half"}
                    tone={count === of ? "ok" : "plain"}
                  >
                    {t("collect.handedIn", { count, of })}
                  </Status>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
