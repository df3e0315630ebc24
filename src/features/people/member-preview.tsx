import type { MemberRow, RowChanges } from "#core/people/plan-members.ts";
import { roleScores } from "#core/people/who-scores.ts";
import { Select } from "#ui/parts/select.tsx";
import { roleOptions, scoresOnOptions } from "#features/people/roles.ts";
import { t, tCode } from "#words/t.ts";

/** A pasted member before it is added: role and place can still be chosen, and what is left out is said. */
export function MemberPreview({
  row,
  onChange,
}: {
  readonly row: MemberRow;
  readonly onChange: (to: RowChanges[string]) => void;
}) {
  const { name, finding } = row;
  const out = finding === "on-the-panel" || finding === "twice";
  return (
    <tr className={out ? "q3" : undefined}>
      <td>
        <div className="nm">
          <span className={out ? "ini dashed" : "ini"}>{row.initials}</span>
          <span className="tx">{name}</span>
        </div>
        {row.leftOut.length === 0 ? null : (
          <p className="t12 q3 lo">{t("people.paste.leftOut", { cells: row.leftOut.join(", ") })}</p>
        )}
        {finding === null ? null : (
          <p className={finding === "second-chair" ? "t12 err-line lo" : "t12 lo"}>
            {tCode("people.finding", finding)}
          </p>
        )}
      </td>
      <td>
        {out ? null : (
          <Select
            className="bare"
            label={t("people.roleOf", { name })}
            value={row.role}
            options={roleOptions()}
            onChange={(role) => onChange({ role })}
          />
        )}
      </td>
      <td>
        {out || !roleScores(row.role) ? null : (
          <Select
            className="bare"
            label={t("people.scoresOnOf", { name })}
            value={row.scoresOn}
            options={scoresOnOptions()}
            onChange={(scoresOn) => onChange({ scoresOn })}
          />
        )}
      </td>
    </tr>
  );
}
