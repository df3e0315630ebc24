import { memo } from "react";
import type { InterviewCompared, QuestionCompared } from "#core/interviews/same-questions.ts";
import type { PersonId } from "#core/model/ids.ts";
import type { PutState } from "#core/model/interview.ts";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import type { Place } from "#features/interviews/compare/compare-table.tsx";
import { stateText } from "#features/interviews/state-text.ts";
import { useLanguage } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

type Initials = (id: PersonId | null) => string;

interface RowProps {
  readonly row: InterviewCompared;
  readonly initials: Initials;
  /** Column of the cell that is gone to; null where it is in another row. */
  readonly here: number | null;
  /** Column of the cell that Tab reaches. */
  readonly stop: number | null;
  readonly onPlace: (place: Place) => void;
}

/** Drawn anew only when one of its cells is gone to or left: a step must not draw a thousand cells. */
export const CompareRow = memo(function CompareRow({ row, initials, here, stop, onPlace }: RowProps) {
  useLanguage();
  const { candidate, questions, besides, differences } = row;
  const go = (column: number) => ({
    role: "gridcell",
    "data-column": column,
    tabIndex: stop === column ? 0 : -1,
    onFocus: () => onPlace({ candidate: candidate.id, column }),
  });
  return (
    <tr data-candidate={candidate.id} className={here === null ? undefined : "here"}>
      <th scope="row" className="cd">
        <span>
          <b className="b">{candidate.code}</b>
          <span className="tx">{candidate.name}</span>
          <small>{differences === 0 ? "" : differences}</small>
        </span>
      </th>
      {questions.map((each, column) => (
        <td
          key={each.question}
          {...go(column)}
          className={classOf(each, here === column)}
          aria-label={t("interviews.compare.cell", {
            code: candidate.code,
            number: column + 1,
            text: cellText(each, initials),
          })}
        >
          <Cell compared={each} initials={initials} />
        </td>
      ))}
      <td
        {...go(questions.length)}
        className={here === questions.length ? "cur" : besides.length > 0 ? "dev" : undefined}
        aria-label={t("interviews.compare.besidesCell", { code: candidate.code, count: besides.length })}
      >
        <span aria-hidden="true">{besides.length === 0 ? "" : besides.length}</span>
      </td>
    </tr>
  );
});

const classOf = ({ put, differs }: QuestionCompared, isHere: boolean): string =>
  [isHere ? "cur" : "", differs ? "dev" : "", put === null ? "none" : ""]
    .filter((each) => each !== "")
    .join(" ");

const ICONS: { readonly [state in PutState]: IconName } = {
  "as-written": "check",
  "other-words": "pencil",
  "not-put": "minus",
};

function Cell({ compared, initials }: { readonly compared: QuestionCompared; readonly initials: Initials }) {
  const { put, byAnother, probes, besides, minutes } = compared;
  const marks = [
    put !== null && put.times > 1 ? t("interviews.compare.mark.times", { count: put.times }) : "",
    initials(byAnother),
    probes.length === 0 ? "" : t("interviews.compare.mark.probes", { count: probes.length }),
    besides.length === 0 ? "" : t("interviews.compare.mark.besides", { count: besides.length }),
  ];
  return (
    <span aria-hidden="true">
      <Icon name={put === null ? "ring" : ICONS[put.state]} />
      <i className="mi">{minutes ?? ""}</i>
      <i className="mk">{marks.filter((each) => each !== "").join(" ")}</i>
    </span>
  );
}

/** The cell in words, as it is read out. */
function cellText(compared: QuestionCompared, initials: Initials): string {
  const { put, byAnother, probes, besides, minutes } = compared;
  const parts = [
    put === null ? t("interviews.compare.notNoted") : stateText(put),
    byAnother === null ? "" : t("interviews.compare.byAnother", { initials: initials(byAnother) }),
    probes.length === 0 ? "" : t("interviews.compare.probes", { count: probes.length }),
    besides.length === 0 ? "" : t("interviews.compare.followUps", { count: besides.length }),
    minutes === null ? "" : t("interviews.now.minutes", { count: minutes }),
  ];
  return parts.filter((each) => each !== "").join(", ");
}
