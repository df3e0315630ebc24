import type { InterviewCompared, QuestionCompared } from "#core/interviews/same-questions.ts";
import type { AskedBesides, InterviewRecord } from "#core/model/interview.ts";
import type { Person } from "#core/model/people.ts";
import type { Question } from "#core/model/sheet.ts";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { stateText } from "#features/interviews/state-text.ts";
import { whenText } from "#features/interviews/when-text.ts";
import { labelled } from "#words/joined.ts";
import { t } from "#words/t.ts";

const LEGEND: readonly (readonly [IconName, "as-written" | "other-words" | "not-put" | "not-yet"])[] = [
  ["check", "as-written"],
  ["pencil", "other-words"],
  ["minus", "not-put"],
  ["ring", "not-yet"],
];

interface DetailProps {
  readonly row: InterviewCompared;
  readonly record: InterviewRecord;
  readonly people: readonly Person[];
}

/** The cell that is gone to, in words. It has its place whether there is one or not. */
export function CompareDetail(props: {
  readonly row: InterviewCompared | null;
  readonly record: InterviewRecord | null;
  /** Null for what was asked besides. */
  readonly question: Question | null;
  readonly people: readonly Person[];
}) {
  const { row, record, question, people } = props;
  const compared = row?.questions.find((each) => each.question === question?.id);
  return (
    <section className="dt" aria-label={t("interviews.compare.detail")}>
      <p className="lg t12 q2">
        {LEGEND.map(([icon, state]) => (
          <span key={state}>
            <Icon name={icon} /> {t(`interviews.list.state.${state}`)}
          </span>
        ))}
        <span>{t("interviews.compare.legend")}</span>
      </p>
      <div className="bd" role="status">
        {row === null || record === null ? (
          <p className="q2">{t("interviews.compare.choose")}</p>
        ) : question === null || compared === undefined ? (
          <BesidesText row={row} record={record} people={people} />
        ) : (
          <QuestionText {...{ row, record, people, question, compared }} />
        )}
      </div>
    </section>
  );
}

function QuestionText(
  props: DetailProps & { readonly question: Question; readonly compared: QuestionCompared },
) {
  const { row, record, people, question, compared } = props;
  const used = question.probes.filter(({ id }) => compared.probes.includes(id));
  return (
    <>
      <p className="qt">
        {t("interviews.compare.of", {
          code: row.candidate.code,
          number: row.questions.indexOf(compared) + 1,
          question: question.text,
        })}
      </p>
      <p>{howText(compared, question, record, people)}</p>
      {used.length === 0 ? null : (
        <p>{t("interviews.compare.probesUsed", { probes: used.map(({ text }) => text).join(" ") })}</p>
      )}
      {compared.besides.map((each) => (
        <p key={`${each.part} ${each.at} ${each.words}`}>
          {t("interviews.compare.followUp", { words: besidesText(each, record, people) })}
        </p>
      ))}
    </>
  );
}

function howText(
  { put, byAnother, minutes }: QuestionCompared,
  { asker }: Question,
  record: InterviewRecord,
  people: readonly Person[],
): string {
  if (put === null) return t("interviews.compare.notNotedLong");
  const name = (id: string | null): string => people.find((person) => person.id === id)?.name ?? "";
  const isPut = put.state !== "not-put";
  const parts = [
    t("interviews.compare.how", { state: stateText(put), time: whenText(record, put) }),
    put.words === "" ? "" : t("interviews.compare.words", { words: put.words }),
    isPut && byAnother !== null
      ? t("interviews.compare.byFor", { name: name(byAnother), asker: name(asker) })
      : "",
    isPut && byAnother === null && put.by !== null
      ? t("interviews.compare.putBy", { name: name(put.by) })
      : "",
    minutes === null ? "" : t("interviews.compare.untilNext", { count: minutes }),
  ];
  return parts.filter((each) => each !== "").join(" ");
}

function BesidesText({ row, record, people }: DetailProps) {
  return (
    <>
      <p className="qt">{t("interviews.compare.besidesOf", { code: row.candidate.code })}</p>
      {row.besides.length === 0 ? <p>{t("interviews.compare.nothingBesides")}</p> : null}
      {row.besides.map((each) => (
        <p key={`${each.part} ${each.at} ${each.words}`}>{besidesText(each, record, people)}</p>
      ))}
    </>
  );
}

function besidesText(asked: AskedBesides, record: InterviewRecord, people: readonly Person[]): string {
  const who = people.find((person) => person.id === asked.by)?.initials;
  return labelled(`${whenText(record, asked)}${who === undefined ? "" : `, ${who}`}`, asked.words);
}
