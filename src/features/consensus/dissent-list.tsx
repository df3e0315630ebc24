import type { Dissent } from "#core/model/consensus.ts";
import { Button } from "#ui/parts/button.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** Dissents as they will be printed, each with a way to change what was said at the table. */
export function DissentList(props: {
  readonly dissents: readonly Dissent[];
  /** Null while nothing can be changed. */
  readonly onEdit: ((dissent: Dissent) => void) | null;
}) {
  const { people } = useSelection();
  const nameOf = (dissent: Dissent): string =>
    people.find((person) => person.id === dissent.member)?.name ?? "";
  if (props.dissents.length === 0) return <span className="q3">{t("consensus.dissent.none")}</span>;
  return (
    <ul className="dissents">
      {props.dissents.map((dissent) => (
        <li key={dissent.id}>
          <span>
            <b className="m">
              {dissent.points === null
                ? t("consensus.dissent.says", { name: nameOf(dissent) })
                : t("consensus.dissent.keeps", { name: nameOf(dissent), points: showPoints(dissent.points) })}
            </b>{" "}
            <span className="q2">{dissent.words}</span>
            {dissent.atTheTable ? null : <small className="t12 q3"> {t("consensus.dissent.byMember")}</small>}
          </span>
          {props.onEdit === null || !dissent.atTheTable ? null : (
            <Button
              look="quiet"
              size="sm"
              label={t("consensus.dissent.editOf", { name: nameOf(dissent) })}
              onPress={() => props.onEdit?.(dissent)}
            >
              {t("consensus.dissent.edit")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
